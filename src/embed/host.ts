import { asksForHeight, heightMessages, type HostIds } from './height-messages.ts';

/**
 * The page that holds the frame. Only it is heard: what any other window posts is not looked at. What says nothing of the
 * reader (heights, `ready`) goes to it whoever it is, since a frame is not told; what does (`state`) goes only to the
 * origin that it has spoken from, from then on.
 */
export class Host {
  readonly #frame: Window;
  readonly #ids: HostIds;
  #height: number | null = null;
  /** Where the page has spoken from; null while it has not. */
  #origin: string | null = null;

  constructor(frame: Window, ids: HostIds) {
    this.#frame = frame;
    this.#ids = ids;
  }

  /** False where the embed is a page of its own, held by none. */
  get isThere(): boolean {
    return this.#frame.parent !== this.#frame;
  }

  /** Tells the height, if it is another than before. */
  tellHeight(height: number): void {
    if (height === this.#height) return;
    this.#height = height;
    this.#repeatHeight();
  }

  /** To whatever page it is. */
  announce(message: unknown): void {
    if (this.isThere) this.#frame.parent.postMessage(message, '*');
  }

  /** To the page, once it has spoken, and only where it has spoken from. A page without an origin has no address but '*'. */
  tell(message: unknown): void {
    if (!this.isThere || this.#origin === null) return;
    this.#frame.parent.postMessage(message, this.#origin === 'null' ? '*' : this.#origin);
  }

  /** Asks WordPress to open an address, which it does after a click in the frame; false where it is not WordPress. */
  askToOpen(address: string): boolean {
    const { secret } = this.#ids;
    if (secret !== null) this.announce({ message: 'link', value: address, secret });
    return secret !== null;
  }

  /** Hands on what `read` finds to be meant for us; a question for the height it answers itself. Returns what ends it. */
  listen<Heard>(
    read: (data: unknown) => Heard | null,
    onHeard: (heard: Heard) => void,
  ): () => void {
    const hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
      if (!this.isThere || source !== this.#frame.parent) return;
      if (asksForHeight(data, this.#ids)) this.#repeatHeight();
      const heard = read(data);
      if (heard === null) return;
      this.#origin = origin;
      onHeard(heard);
    };
    this.#frame.addEventListener('message', hear);
    return () => this.#frame.removeEventListener('message', hear);
  }

  #repeatHeight(): void {
    if (this.#height === null) return;
    for (const message of heightMessages(this.#height, this.#ids)) this.announce(message);
  }
}
