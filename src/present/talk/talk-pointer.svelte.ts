import { spotIn, withSpot, type Spot, type Traced } from './pointer-trail.ts';

/** After how long at rest the dot fades, in milliseconds. */
const RESTS_AFTER = 2000;

/** A soft dot where the speaker points on the map, in this window and in the other. */
export class TalkPointer {
  /** Where it was last pointed in this window: to be told to the other one. */
  mine = $state.raw<Spot | null>(null);
  #trail = $state.raw<readonly Traced[]>([]);
  #isResting = $state(true);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked: Spot | null = null;

  /** Where it is, and where it was just before. */
  get trail(): readonly Traced[] {
    return this.#trail;
  }

  get isResting(): boolean {
    return this.#isResting;
  }

  /** A pointer moves over this window's map; told once a frame, however quick the mouse. */
  moved(event: PointerEvent, map: Element): void {
    const spot = spotIn(map.getBoundingClientRect(), event);
    if (spot === null) return;
    const isWaiting = this.#asked !== null;
    this.#asked = spot;
    if (!isWaiting) requestAnimationFrame(() => this.#tell());
  }

  /** It is there, in whichever window. */
  show(spot: Spot): void {
    this.#trail = withSpot(this.#trail, spot, performance.now());
    this.#isResting = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.#isResting = true), RESTS_AFTER);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#asked = null;
  }

  #tell(): void {
    if (this.#asked === null) return;
    this.mine = this.#asked;
    this.show(this.#asked);
    this.#asked = null;
  }
}
