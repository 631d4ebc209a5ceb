import type { Counts, RecordCounts } from '../core/counts/counts.ts';
import type { Drawn } from '../core/view/drawn-now.ts';
import type { Difference } from '../core/counts/difference.ts';
import { isOfWholeYears, periodOf } from '../core/time/period.ts';
import { yearAndMonth } from '../core/time/scope.ts';
import type { Mode } from '../core/time/time-window.ts';
import type { Scope } from '../core/types.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';

/** What a headline is of: any explorer. */
export interface Headline {
  readonly counts: Counts;
  /** Whether what is only reported is among them. */
  readonly withReported: boolean;
  readonly mode: Mode;
  /** The slider's month. */
  readonly month: number;
  readonly scope: Scope;
  /** What the two moments differ in, where two are compared. */
  readonly difference?: Difference | null;
  /** What a filter leaves on the map; null where none is set. */
  readonly drawn?: Drawn | null;
}

/**
 * "1991 – 2019 · 9 agreements and contracts with 4 partners": the period is the one that is counted; in a narrow line with its months
 * as numbers, "12/2002 – 12/2019 · +41 agreements and contracts, ...".
 */
export function headlineText(
  headline: Headline,
  words: CommonMessages,
  format: Format,
  isNarrow = false,
): string {
  const { difference } = headline;
  const told = difference
    ? differenceText(difference, words, format)
    : countsText(headline, words, format);
  return `${periodText(headline, words, format, isNarrow)} · ${told}`;
}

/**
 * What a month's counts are told with: the counts, after their period where the mode takes in another than all that came
 * before.
 */
export function countsOfMonth(
  headline: Headline,
  words: CommonMessages,
  format: Format,
  isNarrow = false,
): string {
  return headline.mode.kind === 'so-far'
    ? countsText(headline, words, format)
    : headlineText(headline, words, format, isNarrow);
}

/**
 * "+41 agreements and contracts, 17 new partners, 14 records ended"; of a filtered map "+60 records, …", of chosen partners
 * without new ones; "nothing has changed". What ended is whatever ended: the list holds the same.
 */
export function differenceText(
  { made, counted, withReported, inRecords, ofChosen, newPartners, ended }: Difference,
  words: CommonMessages,
  format: Format,
): string {
  const { counts } = words;
  if (made.length + ended.length === 0) return counts.unchanged;
  const text = format.number(counted);
  const partners = counts.newPartners(newPartners.length, format.number(newPartners.length));
  return counts.changed(
    inRecords ? counts.records(made.length, text) : counts.agreements(counted, text, withReported),
    ...(ofChosen ? [] : [partners]),
    counts.ended(ended.length, format.number(ended.length)),
  );
}

/**
 * The counts alone: "9 agreements and contracts with 4 partners", with what is only reported "14 firm or reported agreements and
 * contracts ..."; of a filtered map all that it draws: "60 records, 7 of them firm agreements or contracts, with 38 partners".
 */
export function countsText(
  { counts, drawn, withReported }: Pick<Headline, 'counts' | 'drawn' | 'withReported'>,
  words: CommonMessages,
  format: Format,
): string {
  const { agreements, partners } = counts;
  if (drawn) return recordsText(drawn, words, format);
  return words.counts.with(
    words.counts.agreements(agreements, format.number(agreements), withReported),
    words.counts.partners(partners, format.number(partners)),
  );
}

/** The period that a mode counts: "1991 – June 2019", "July 2014 – June 2019", "in force in June 2019"; both months of two that are compared. */
export function periodText(
  { mode, month, scope }: Pick<Headline, 'mode' | 'month' | 'scope'>,
  words: CommonMessages,
  format: Format,
  isNarrow = false,
): string {
  const period = periodOf(mode, month, scope);
  const [from, to] = [yearAndMonth(period.from, scope), yearAndMonth(period.to, scope)];
  const monthText = ({ year, month }: typeof to): string =>
    isNarrow ? `${format.number(month)}/${format.year(year)}` : format.month(year, month);
  // In a sentence a month has its name.
  if (mode.kind === 'in-force') return words.counts.inForceIn(format.month(to.year, to.month));
  const last = monthText(to);
  if (mode.kind === 'compare') return `${monthText(from)} – ${last}`;
  if (isOfWholeYears(period, scope))
    return from.year === to.year
      ? format.year(to.year)
      : `${format.year(from.year)} – ${format.year(to.year)}`;
  // A scope begins with a year; what began in the middle of one did so because a window is that long.
  const first = from.month === 1 ? format.year(from.year) : monthText(from);
  return `${first} – ${last}`;
}

/**
 * Records, always in the same words: "26 records, 16 of them firm agreements or contracts"; "60 records, 7 of them ..., with 38
 * partners" where their partners are counted too, and "12 records with 9 partners, 1 undated" where those without a date are told apart.
 */
export function recordsText(
  {
    records,
    firm,
    partners = null,
    undated = 0,
  }: RecordCounts & Partial<Pick<Drawn, 'partners' | 'undated'>>,
  words: CommonMessages,
  format: Format,
): string {
  const counted = words.counts.records(records, format.number(records));
  const text =
    records === 0 ? counted : words.counts.ofThem(counted, records, firm, format.number(firm));
  if (partners === null) return text;
  const withWhom = words.counts.partners(partners, format.number(partners));
  const told = words.counts.with(text, withWhom, records > 0);
  if (undated === 0) return told;
  return [told, `${format.number(undated)} ${words.panel.undatedSource}`].join(words.comma);
}
