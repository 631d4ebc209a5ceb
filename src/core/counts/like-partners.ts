import type { Agreement, PlaceCode } from '../types.ts';

/**
 * The partners most like one: those with the most systems in common with it, then those with about as many records, then
 * by code. The most alike comes first; as many as asked for, where there are so many.
 */
export function likePartners(
  code: PlaceCode,
  withPartner: ReadonlyMap<PlaceCode, readonly Agreement[]>,
  most: number,
): PlaceCode[] {
  const own = withPartner.get(code) ?? [];
  const systems = systemsOf(own);
  return [...withPartner]
    .filter(([other]) => other !== code)
    .map(([other, records]) => ({
      other,
      shared: [...systemsOf(records)].filter((system) => systems.has(system)).length,
      apart: Math.abs(Math.log(records.length / Math.max(1, own.length))),
    }))
    .sort((a, b) => b.shared - a.shared || a.apart - b.apart || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

const systemsOf = (records: readonly Agreement[]): ReadonlySet<string> =>
  new Set(records.flatMap(({ systems }) => systems));
