import { bisectLeft } from 'd3';

/** The last year since whose beginning half of what is counted was made. */
export interface HalfSince {
  readonly year: number;
  /** Whether it is more than half: years do not part exactly. */
  readonly isMore: boolean;
}

/** Of fewer a half says little. */
const LEAST = 10;
/** Half in as large a part of the time is no news. */
const LATE = 0.4;

/**
 * The half of what had begun by a playhead that is youngest, if it is crowded into the end of the time since `start`; null
 * where it is not. `begins`: decimal years in ascending order.
 */
export function halfSince(
  begins: ArrayLike<number> & Iterable<number>,
  playhead: number,
  start: number,
): HalfSince | null {
  const count = bisectLeft(begins, playhead);
  if (count < LEAST) return null;
  const year = Math.floor(begins[count - Math.ceil(count / 2)]!);
  if (playhead - year > LATE * (playhead - start)) return null;
  const since = count - bisectLeft(begins, year);
  return { year, isMore: 2 * since > count };
}
