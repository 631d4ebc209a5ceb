import type { Arc } from '../arcs/arcs.ts';
import { countsAt, type Mode } from '../time/time-window.ts';
import type { Agreement, Nature, PlaceCode } from '../types.ts';

/** The headline: agreements and contracts, and with how many countries. */
export interface Counts {
  readonly agreements: number;
  readonly partners: number;
}

/** What the headline counts; deliveries, milestones, talks, restrictions and mandates are shown but not counted. */
const COUNTED: ReadonlySet<Nature> = new Set<Nature>(['agreement', 'contract']);

/** With more partners than this an agreement is a programme (A400M, a coalition): it makes none of them a partner of its own. */
export const MOST_PARTNERS = 4;

/** Whether an agreement is in the headline; the merely reported only where the reader takes them in. */
export function isCounted(
  { nature, confidence }: Pick<Agreement, 'nature' | 'confidence'>,
  withReported: boolean,
): boolean {
  return COUNTED.has(nature) && (withReported || confidence === 'high');
}

/** Whether an agreement has so many partners that it is none's own. */
export const isProgramme = ({ partners }: Pick<Agreement, 'partners'>): boolean =>
  partners.length > MOST_PARTNERS;

/** How many records there are, and how many of them are firm: agreements or contracts that the headline counts. */
export interface RecordCounts {
  readonly records: number;
  readonly firm: number;
}

/** What stands together wherever a partner's records are counted. A programme of many is nobody's own agreement. */
export function recordCounts(
  agreements: readonly Pick<Agreement, 'nature' | 'confidence' | 'partners'>[],
): RecordCounts {
  const firm = agreements.filter((each) => isCounted(each, false) && !isProgramme(each));
  return { records: agreements.length, firm: firm.length };
}

/**
 * The headline for these arcs at a playhead: each agreement once, whatever the number of its partners, and each partner
 * once. What stands on the shelf does not count.
 */
export function countsOf(
  arcs: Iterable<Pick<Arc, 'agreement' | 'partner' | 'life'>>,
  playhead: number,
  mode: Mode,
  withReported = false,
): Counts {
  const agreements = new Set<string>();
  const partners = new Set<PlaceCode>();
  for (const { agreement, partner, life } of arcs) {
    if (life === null || !isCounted(agreement, withReported)) continue;
    if (!countsAt(life, playhead, mode)) continue;
    agreements.add(agreement.id);
    if (!isProgramme(agreement)) partners.add(partner);
  }
  return { agreements: agreements.size, partners: partners.size };
}

/**
 * How many records each partner has on the map at a playhead; those of the shelf where it is drawn. A programme of many
 * partners shows each of them, and makes none of them larger.
 */
export function recordsByPartner(
  arcs: Iterable<Pick<Arc, 'agreement' | 'partner' | 'life'>>,
  playhead: number,
  mode: Mode,
  shelfDrawn: boolean,
): Map<PlaceCode, number> {
  const records = new Map<PlaceCode, number>();
  const inProgrammes = new Set<PlaceCode>();
  for (const { agreement, partner, life } of arcs) {
    if (!(life === null ? shelfDrawn : countsAt(life, playhead, mode))) continue;
    if (isProgramme(agreement)) inProgrammes.add(partner);
    else records.set(partner, (records.get(partner) ?? 0) + 1);
  }
  for (const partner of inProgrammes) if (!records.has(partner)) records.set(partner, 1);
  return records;
}

/** How many records each partner has in all, whenever: those with most are named first where names collide. */
export function recordsInAll(
  agreements: Iterable<Pick<Agreement, 'partners'>>,
): Map<PlaceCode, number> {
  const records = new Map<PlaceCode, number>();
  for (const { partners } of agreements)
    for (const code of partners) records.set(code, (records.get(code) ?? 0) + 1);
  return records;
}

/** How many records the largest partner has in all, programmes left out. */
export function mostRecords(agreements: Iterable<Pick<Agreement, 'partners'>>): number {
  const own = [...agreements].filter((agreement) => !isProgramme(agreement));
  return Math.max(0, ...recordsInAll(own).values());
}
