/** Floats of one corner: its place on the way, from 0 to 1; and the ribbon, how it is in hand, and the side, as one number. */
const FLOATS_PER_CORNER = 2;

/** How a ribbon is in hand, by bits. */
export const HOVERED = 1;
export const LIT = 2;

/**
 * The corners of all ribbons of a picture, in the order of painting, as one strip: where a ribbon ends, its last corner and
 * the first of the next stand twice, so that nothing is drawn between. One call draws them, since each has its price,
 * and each ribbon may have corners of its own number.
 */
export class RibbonCorners {
  #floats = new Float32Array(1 << 12);
  #count = 0;

  clear(): void {
    this.#count = 0;
  }

  /** How many corners there are so far. */
  get count(): number {
    return this.#count;
  }

  /** The corners; more room than they need may follow. */
  get floats(): Float32Array<ArrayBuffer> {
    return this.#floats;
  }

  /** Adds the ribbon of an instance, by its index, with corners at `places` of its way. */
  add(instance: number, hand: number, places: ArrayLike<number>): void {
    const last = places.length - 1;
    this.#makeRoom(2 * places.length + 2);
    const floats = this.#floats;
    const left = 8 * instance + 2 * hand;
    let at = this.#count * FLOATS_PER_CORNER;
    for (let i = 0; i <= last; i++) {
      const place = places[i]!;
      for (let twice = i === 0 ? 2 : 1; twice > 0; twice--) {
        floats[at++] = place;
        floats[at++] = left;
      }
      for (let twice = i === last ? 2 : 1; twice > 0; twice--) {
        floats[at++] = place;
        floats[at++] = left + 1;
      }
    }
    this.#count = at / FLOATS_PER_CORNER;
  }

  #makeRoom(corners: number): void {
    const needed = (this.#count + corners) * FLOATS_PER_CORNER;
    if (needed <= this.#floats.length) return;
    const larger = new Float32Array(2 ** Math.ceil(Math.log2(needed)));
    larger.set(this.#floats);
    this.#floats = larger;
  }
}
