/** How long a finger rests before that is a long press, in milliseconds, and how far it may tremble, in pixels. */
const PRESS = { after: 500, within: 8 } as const;

/** What of a pointer's event is looked at. */
type Touch = Pick<PointerEvent, 'pointerType' | 'isPrimary' | 'clientX' | 'clientY'>;

/**
 * One finger that rests on an element. A second finger, a move, and what the browser takes for itself (scrolling the page,
 * two fingers on the map of a guest) end it. Some browsers tell of a long press as they do of the other mouse button, some
 * not at all: whoever is first `take`s it, so that it is told once, and its click and its menu mean nothing more.
 */
export class LongPress {
  readonly #onPress: (at: Touch) => void;
  #began: Touch | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isDone = false;

  constructor(onPress: (at: Touch) => void) {
    this.#onPress = onPress;
  }

  /** The finger that is down, or was last, has pressed long. */
  get isDone(): boolean {
    return this.#isDone;
  }

  /** Listens to an element's pointers; what is returned ends that. */
  watch(element: EventTarget): () => void {
    const down = (event: Event): void => this.#down(event as PointerEvent);
    const move = (event: Event): void => this.#move(event as PointerEvent);
    const end = (): void => this.#end();
    const heard = { pointerdown: down, pointermove: move, pointerup: end, pointercancel: end };
    for (const [type, listener] of Object.entries(heard))
      element.addEventListener(type, listener, { capture: true });
    return () => {
      this.#end();
      for (const [type, listener] of Object.entries(heard))
        element.removeEventListener(type, listener, { capture: true });
    };
  }

  /** Somebody else has told of it. False where it was told already. */
  take(): boolean {
    if (this.#isDone) return false;
    // A mouse's other button is no finger that rests, and its next click is a click.
    this.#isDone = this.#began !== null;
    this.#end();
    return true;
  }

  #down(event: Touch): void {
    this.#end();
    this.#isDone = false;
    if (event.pointerType !== 'touch' || !event.isPrimary) return;
    this.#began = event;
    this.#timer = setTimeout(() => {
      this.take();
      this.#onPress(event);
    }, PRESS.after);
  }

  #move({ clientX, clientY }: Touch): void {
    if (this.#began === null) return;
    const far = Math.hypot(clientX - this.#began.clientX, clientY - this.#began.clientY);
    if (far > PRESS.within) this.#end();
  }

  #end(): void {
    clearTimeout(this.#timer);
    this.#began = null;
  }
}
