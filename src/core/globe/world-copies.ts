/**
 * Which copies of the world show something that spans `span` degrees of longitude in a view of `view` degrees: whole
 * numbers of turns eastward, ascending. Both may leave ±180.
 */
export function worldCopies(
  view: readonly [west: number, east: number],
  span: readonly [west: number, east: number],
): number[] {
  const first = Math.ceil((view[0] - span[1]) / 360);
  const last = Math.floor((view[1] - span[0]) / 360);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
