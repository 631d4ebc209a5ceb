import {
  openChannel,
  opened,
  sealed,
  type TalkMessage,
  type TalkOrder,
} from './speaker-channel.ts';
import { FRESH_CLOCK } from '../talk/talk-clock.ts';
import type { Spot } from '../talk/pointer-trail.ts';
import { heard, NOTHING_HEARD, type SpeakerSide } from './speaker-side.ts';

/** How often the speaker's window asks whether the presentation is still there, and how long it waits, in milliseconds. */
const ASKS_EVERY = 3000;
const PATIENCE = 2000;

/** The speaker's end of the line. */
export class SpeakerGuest {
  readonly #talk: string;
  readonly #channel = openChannel();
  readonly #asking: ReturnType<typeof setInterval>;
  readonly #onChange: (side: SpeakerSide) => void;
  readonly #onPoint: (spot: Spot) => void;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #side = $state.raw<SpeakerSide>(NOTHING_HEARD);

  /** `onChange` is told what is newly known, `onPoint` where the other window's pointer is. */
  constructor(talk: string, onChange: (side: SpeakerSide) => void, onPoint: (spot: Spot) => void) {
    this.#talk = talk;
    this.#onChange = onChange;
    this.#onPoint = onPoint;
    if (this.#channel) this.#channel.onmessage = ({ data }) => this.#hear(opened(data, talk));
    this.#asking = setInterval(() => this.#ask(), ASKS_EVERY);
    this.#ask();
  }

  get side(): SpeakerSide {
    return this.#side;
  }

  order(order: TalkOrder): void {
    // Else the next question would bring the old time back.
    if (order.kind === 'clock' && order.order === 'reset')
      this.#know({ ...this.#side, clock: FRESH_CLOCK });
    this.#say({ kind: 'order', order });
  }

  point(spot: Spot): void {
    this.#say({ kind: 'point', spot });
  }

  close(): void {
    clearInterval(this.#asking);
    clearTimeout(this.#waiting);
    this.#channel?.close();
  }

  #ask(): void {
    this.#say({ kind: 'hello', clock: this.#side.clock });
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#know({ ...this.#side, isGone: true }), PATIENCE);
  }

  #hear(message: TalkMessage | null): void {
    if (message === null) return;
    if (message.kind === 'point') return this.#onPoint(message.spot);
    const { side, tells } = heard(this.#side, message);
    if (message.kind === 'state') clearTimeout(this.#waiting);
    this.#know(side);
    if (tells) this.#say({ kind: 'hello', clock: side.clock });
  }

  #know(side: SpeakerSide): void {
    this.#side = side;
    this.#onChange(side);
  }

  #say(message: TalkMessage): void {
    this.#channel?.postMessage(sealed(this.#talk, message));
  }
}
