import { NEW_FOR, type Life } from '../core/time/time-window.ts';
import { below, upTo } from '../core/time/life-tally.ts';

/** A run of dated instances in the order of their beginning. */
export class InstanceGroup {
  readonly #first: number;
  readonly #begins: Float64Array;
  /** The latest date of each and all before it, ascending. */
  readonly #latest: Float64Array;

  /** `first` is the index of its first instance. */
  constructor(first: number, lives: readonly Life[]) {
    this.#first = first;
    this.#begins = Float64Array.from(lives, ({ from }) => from);
    let latest = -Infinity;
    this.#latest = Float64Array.from(lives, ({ to }) => (latest = Math.max(latest, to)));
  }

  /** The instances that have begun: the first of them, and how many. */
  begun(playhead: number): readonly [first: number, count: number] {
    return [this.#first, below(this.#begins, playhead)];
  }

  /** As few of them as take in all that are still new. */
  fresh(playhead: number): readonly [first: number, count: number] {
    const [first, begun] = this.begun(playhead);
    const calm = Math.min(begun, upTo(this.#latest, playhead - NEW_FOR));
    return [first + calm, begun - calm];
  }
}
