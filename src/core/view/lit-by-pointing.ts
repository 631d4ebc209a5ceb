import type { Agreement } from '../types.ts';
import { isProgramme } from '../counts/counts.ts';

/**
 * Which of the records under a pointer, by their ids, are lit: a programme, whose arcs go to many partners, only where no partner's
 * own lies there too, since lit it would be taken for all that is under the pointer.
 */
export function litByPointing(
  ids: readonly string[],
  agreements: ReadonlyMap<string, Pick<Agreement, 'partners'>>,
): ReadonlySet<string> {
  const own = ids.filter((id) => !isProgramme(agreements.get(id)!));
  return new Set(own.length > 0 ? own : ids);
}
