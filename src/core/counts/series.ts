import { group } from 'd3';
import { isCounted } from './counts.ts';
import { partsOfDay } from '../time/day.ts';
import { standing } from '../time/scope.ts';
import { themesOf } from '../record/categories.ts';
import { type Agreement, type Overview, type Status } from '../types.ts';

/** Lowest and highest sums of the stated values, by currency. */
type Sums = Readonly<Record<string, { readonly min: number; readonly max: number }>>;

interface SeriesYear {
  readonly year: number;
  /** All records dated in the year; one that may lie in several years is in the first. */
  readonly total: number;
  /** Agreements and contracts of high confidence alone, as the headline counts. */
  readonly counted: number;
  /** All records, by theme and by partner; one with two partners is under both. */
  readonly byTheme: Readonly<Record<string, number>>;
  readonly byPartner: Readonly<Record<string, number>>;
  /** `total` and `counted` of this and all earlier years of the scope. */
  readonly cumulative: { readonly total: number; readonly counted: number };
  /** What concluded agreements and contracts are worth, where that is stated. */
  readonly values: Sums;
}

/** `series.json`. The records of `years`, `undated` and `outside` are all there are. */
export interface Series {
  readonly years: readonly SeriesYear[];
  readonly undated: number;
  /** Dated before or after the scope. */
  readonly outside: number;
}

/** How many records stand in each year of the scope, and what they are worth. */
export function seriesOf({ about, agreements, scope }: Overview): Series {
  const themes = themesOf(about);
  const standings = group(agreements, ({ date }) => standing(date, scope));
  const byYear = group(standings.get('timeline') ?? [], yearOf);
  const cumulative = { total: 0, counted: 0 };
  const years: SeriesYear[] = [];
  for (let year = scope.firstYear; year <= scope.lastYear; year++) {
    const records = byYear.get(year) ?? [];
    const counted = records.filter((record) => isCounted(record, false));
    cumulative.total += records.length;
    cumulative.counted += counted.length;
    years.push({
      year,
      total: records.length,
      counted: counted.length,
      byTheme: tally(
        records.map(({ theme }) => theme),
        themes,
      ),
      byPartner: tally(records.flatMap(({ partners }) => partners)),
      cumulative: { ...cumulative },
      values: sum(counted),
    });
  }
  const { undated, outside } = Object.fromEntries(standings);
  return { years, undated: undated?.length ?? 0, outside: outside?.length ?? 0 };
}

const yearOf = ({ date }: Agreement): number => partsOfDay(date.interval!.from).year;

/** How often each word is there: the given words in their order, others in that of their letters. */
function tally(words: readonly string[], order?: readonly string[]): Record<string, number> {
  const counts = new Map((order ?? []).map((word) => [word, 0]));
  for (const word of order ? words : words.toSorted())
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** What is worth its money: it was signed, whatever came of it later, and is not known to have been called off. */
const CONCLUDED: ReadonlySet<Status> = new Set<Status>([
  'signed',
  'ratified',
  'in-force',
  'delivered',
  'ended',
]);

function sum(agreements: readonly Agreement[]): Sums {
  const sums: Record<string, { min: number; max: number }> = {};
  for (const { value, status } of agreements) {
    if (!value || !CONCLUDED.has(status)) continue;
    const before = sums[value.currency] ?? { min: 0, max: 0 };
    sums[value.currency] = { min: before.min + value.min, max: before.max + value.max };
  }
  return Object.fromEntries(Object.entries(sums).sort(([a], [b]) => (a < b ? -1 : 1)));
}
