import { looksAt, ropeLook, type MapScale, type RopeLook } from '../core/arcs/rope-opening.ts';
import type { Rope } from '../core/arcs/rope.ts';
import type { PlaceCode } from '../core/types.ts';

/** How long a rope takes to open or to close, in milliseconds. */
const TAKES = 180;

/** Ropes on their way between open and closed. Where they arrive depends on what is open now and on nothing before it. */
export class RopeGlide {
  #opened: ReadonlySet<PlaceCode> = new Set();
  /** How far each is open that is not at rest, and when that was. */
  #moving = new Map<PlaceCode, number>();
  #at = 0;

  /** `glides`: whether they take their time. */
  open(partners: ReadonlySet<PlaceCode>, glides: boolean, now: number): void {
    if (glides) {
      this.#advance(now);
      for (const code of this.#opened)
        if (!partners.has(code) && !this.#moving.has(code)) this.#moving.set(code, 1);
      for (const code of partners)
        if (!this.#opened.has(code) && !this.#moving.has(code)) this.#moving.set(code, 0);
    } else this.#moving.clear();
    this.#opened = partners;
    this.#at = now;
  }

  /** How ropes lie at a time. */
  looks(scale: MapScale, now: number): (rope: Rope) => RopeLook {
    this.#advance(now);
    const atRest = looksAt(scale, this.#opened);
    return (rope) => {
      const part = this.#moving.get(rope.partner);
      return part === undefined ? atRest(rope) : ropeLook(rope, scale, eased(part));
    };
  }

  get isMoving(): boolean {
    return this.#moving.size > 0;
  }

  #advance(now: number): void {
    const step = (now - this.#at) / TAKES;
    this.#at = now;
    for (const [code, part] of this.#moving) {
      const next = part + (this.#opened.has(code) ? step : -step);
      if (next <= 0 || next >= 1) this.#moving.delete(code);
      else this.#moving.set(code, next);
    }
  }
}

const eased = (part: number): number => part * part * (3 - 2 * part);
