import { group } from 'd3';
import { dateOfDay } from '../../core/time/day.ts';
import { fold } from '../../core/text/search-fold.ts';
import type { Agreement, AgreementDate, Day } from '../../core/types.ts';
import type { FindMentions } from '../gazetteer/mentions.ts';
import { linesOfAgreements, type Finding, type LintInput } from './lint-finding.ts';

/** Days between two reports of one event: from a minister's announcement to the notice of a gazette. */
const MOST_DAYS = 45;

/** Titles that share this part of all their words are called alike. */
const LEAST_SHARE = 0.5;

/**
 * Pairs that may be one event: the same partners, dates at most 45 days apart (or both none), and titles alike or the
 * same main system. The later of the two is reported.
 */
export function* lintDuplicates({ dataset, tables, gazetteer }: LintInput): Generator<Finding> {
  const lines = linesOfAgreements(tables);
  const ofPartners = group(dataset.agreements, ({ partners }) => partners.toSorted().join(';'));
  for (const records of ofPartners.values()) {
    const words = records.map(({ texts }) => wordsOf(texts.en.title, gazetteer.findMentions));
    for (const [i, earlier] of records.entries()) {
      for (let j = i + 1; j < records.length; j++) {
        const later = records[j]!;
        const days = daysBetween(earlier.date, later.date);
        if (days === null || days > MOST_DAYS) continue;
        const shared = sharedBy(earlier, later, share(words[i]!, words[j]!));
        if (shared === null) continue;
        const apart = later.date.interval ? `${days} days from it` : 'undated like it';
        const problem = {
          file: tables.agreements.file,
          line: lines.get(later.id) ?? null,
          column: 'id',
          found: `found "${later.id}" beside "${earlier.id}", ${apart}, with the same partners and ${shared}`,
          expected: 'expected one record of one event',
          cure: 'merge them (stages.csv keeps the steps), or give the reason why they are two in lint-exceptions.csv',
        };
        yield { rule: 'duplicate', agreement: later.id, other: earlier.id, problem };
      }
    }
  }
}

/** Between the nearest days of two dates, 0 where they overlap or there are none; null if only one is dated. */
function daysBetween(
  { interval: a }: AgreementDate,
  { interval: b }: AgreementDate,
): number | null {
  if (a === null || b === null) return a === b ? 0 : null;
  return Math.max(0, daysFrom(a.to, b.from), daysFrom(b.to, a.from));
}

const daysFrom = (a: Day, b: Day): number =>
  (dateOfDay(b).getTime() - dateOfDay(a).getTime()) / (24 * 60 * 60 * 1000);

function sharedBy(a: Agreement, b: Agreement, share: number): string | null {
  const [system] = a.systems;
  if (system !== undefined && system === b.systems[0]) return `the same main system, "${system}"`;
  return share >= LEAST_SHARE ? 'titles alike' : null;
}

/** These and the countries are in every other title, and tell nothing apart. */
const COMMON = new Set('a an and at by for from in of on the to with'.split(' '));

function wordsOf(title: string, findMentions: FindMentions): ReadonlySet<string> {
  let rest = title;
  for (const { start, end } of findMentions(title).reverse())
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return new Set(
    fold(rest)
      .split(' ')
      .filter((word) => word.length > 1 && !COMMON.has(word)),
  );
}

/** The part of all words of two sets that both have; none where both are empty. */
function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const all = new Set([...a, ...b]);
  const both = [...a].filter((word) => b.has(word));
  return all.size === 0 ? 0 : both.length / all.size;
}
