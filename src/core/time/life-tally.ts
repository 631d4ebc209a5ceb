import { NEW_FOR, untilOf, type Life, type Mode } from './time-window.ts';

/**
 * Many lives, sorted so that how many of them are on the map at a playhead takes two binary searches, however many there
 * are. Counts agree with `countsAt` and `newnessAt` of each.
 */
export class LifeTally {
  readonly #begins: Float64Array;
  readonly #dates: Float64Array;
  /** When each has begun and ended, and when each has calmed down and ended. */
  readonly #ends: Float64Array;
  readonly #calmEnds: Float64Array;

  constructor(lives: readonly Life[]) {
    const sorted = (key: (life: Life) => number) => Float64Array.from(lives, key).sort();
    this.#begins = sorted(({ from }) => from);
    this.#dates = sorted(({ to }) => to);
    this.#ends = sorted(({ from, end }) => Math.max(from, end));
    this.#calmEnds = sorted(({ to, end }) => Math.max(to + NEW_FOR, end));
  }

  /** How many count at a playhead. */
  countedAt(playhead: number, mode: Mode): number {
    return below(this.#begins, untilOf(playhead, mode)) - this.#goneAt(playhead, mode);
  }

  /** How many of them are no longer new; of two moments compared, how many had begun by the earlier. */
  calmAt(playhead: number, mode: Mode): number {
    if (mode.kind === 'compare') return below(this.#begins, Math.min(playhead, mode.since));
    const calm = upTo(this.#dates, playhead - NEW_FOR);
    if (mode.kind === 'so-far') return calm;
    if (mode.kind === 'window')
      return calm - upTo(this.#dates, playhead - Math.max(NEW_FOR, mode.years));
    return calm - below(this.#calmEnds, playhead);
  }

  /** How many have begun and are out of what the mode shows. */
  #goneAt(playhead: number, mode: Mode): number {
    if (mode.kind === 'so-far' || mode.kind === 'compare') return 0;
    if (mode.kind === 'window') return upTo(this.#dates, playhead - mode.years);
    return below(this.#ends, playhead);
  }
}

/** How many of ascending numbers are less than a limit. */
export function below(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of ascending numbers are no more than a limit. */
export function upTo(ascending: Float64Array, limit: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
