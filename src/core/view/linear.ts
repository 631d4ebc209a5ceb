/** A measure of one thing by another: the part of a track for a year, the height of a bar for a count. */
export type Linear = (value: number) => number;

/** Maps the ends of a domain to those of a range, and all else in proportion. */
export function linear(
  [from, to]: readonly [number, number],
  [low, high]: readonly [number, number],
): Linear {
  return (value) => low + ((value - from) / (to - from)) * (high - low);
}
