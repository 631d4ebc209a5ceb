import type { Agreement, PlaceCode, Scope } from '../types.ts';
import { barsOf } from './bars.ts';
import { recordCounts, type RecordCounts } from './counts.ts';

/** One of the partners that are compared. */
interface PartnerLine {
  readonly code: PlaceCode;
  readonly counts: RecordCounts;
  /** How many of them stand on the shelf. */
  readonly undated: number;
  /** Records dated in each year of the scope, and by its end; what stands on the shelf is in neither. */
  readonly perYear: readonly number[];
  readonly soFar: readonly number[];
}

/** A system, and which of the compared partners have it in their records. */
interface SharedSystem {
  readonly system: string;
  readonly partners: readonly PlaceCode[];
}

export interface PartnersCompared {
  readonly years: readonly number[];
  readonly lines: readonly PartnerLine[];
  /** Those that all have, those that some have, those that one has alone; by name within. */
  readonly systems: readonly SharedSystem[];
}

/** Partners beside each other, in the order given. */
export function comparePartners(
  codes: readonly PlaceCode[],
  agreements: readonly Agreement[],
  scope: Scope,
): PartnersCompared {
  const holders = new Map<string, PlaceCode[]>();
  const lines = codes.map((code): PartnerLine => {
    const own = agreements.filter(({ partners }) => partners.includes(code));
    for (const system of new Set(own.flatMap(({ systems }) => systems)))
      holders.set(system, [...(holders.get(system) ?? []), code]);
    const perYear = barsOf(own, scope).map(({ total }) => total);
    let sum = 0;
    const soFar = perYear.map((n) => (sum += n));
    return { code, counts: recordCounts(own), undated: own.length - sum, perYear, soFar };
  });
  const systems = [...holders].map(([system, partners]) => ({ system, partners }));
  systems.sort((a, b) => b.partners.length - a.partners.length || (a.system < b.system ? -1 : 1));
  const years = lines[0]?.perYear.map((_, i) => scope.firstYear + i) ?? [];
  return { years, lines, systems };
}
