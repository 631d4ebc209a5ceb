import type { PlaceCode } from '../core/types.ts';
import type { Knowledge } from './knowledge.ts';

/** The country that a text names most often, and first of those named as often; null where it names none. */
export function articleHub(
  text: string,
  { findNamed }: Pick<Knowledge, 'findNamed'>,
): PlaceCode | null {
  const counts = new Map<PlaceCode, number>();
  for (const { code } of findNamed(text)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].reduce<[PlaceCode | null, number]>(
    (best, one) => (one[1] > best[1] ? one : best),
    [null, 0],
  )[0];
}
