import type { Counts, RecordCounts } from '../core/counts/counts.ts';
import { isOfWholeYears, periodOf } from '../core/time/period.ts';
import { yearAndMonth } from '../core/time/scope.ts';
import type { Mode } from '../core/time/time-window.ts';
import type { Scope } from '../core/types.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';

/** What a headline is of: any explorer. */
export interface Headline {
  readonly counts: Counts;
  readonly mode: Mode;
  /** The slider's month. */
  readonly month: number;
  readonly scope: Scope;
}

/** "1991 – 2019 · 9 agreements and contracts with 4 partners": the period is the one that is counted. */
export function headlineText(headline: Headline, words: CommonMessages, format: Format): string {
  return `${periodText(headline, words, format)} · ${countsText(headline.counts, words, format)}`;
}

/**
 * What a month's counts are told with: the counts, after their period where the mode takes in another than all that came
 * before.
 */
export function countsOfMonth(headline: Headline, words: CommonMessages, format: Format): string {
  return headline.mode.kind === 'so-far'
    ? countsText(headline.counts, words, format)
    : headlineText(headline, words, format);
}

/** The counts alone: "9 agreements and contracts with 4 partners". */
export function countsText(
  { agreements, partners }: Counts,
  words: CommonMessages,
  format: Format,
): string {
  return words.counts.with(
    words.counts.agreements(agreements, format.number(agreements)),
    words.counts.partners(partners, format.number(partners)),
  );
}

/** The period that a mode counts: "1991 – June 2019", "July 2014 – June 2019", "in force in June 2019". */
export function periodText(
  { mode, month, scope }: Pick<Headline, 'mode' | 'month' | 'scope'>,
  words: CommonMessages,
  format: Format,
): string {
  const period = periodOf(mode, month);
  const [from, to] = [yearAndMonth(period.from, scope), yearAndMonth(period.to, scope)];
  const last = format.month(to.year, to.month);
  if (mode.kind === 'in-force') return words.counts.inForceIn(last);
  if (isOfWholeYears(period, scope))
    return from.year === to.year
      ? format.year(to.year)
      : `${format.year(from.year)} – ${format.year(to.year)}`;
  // A scope begins with a year; what began in the middle of one did so because a window is that long.
  const first = from.month === 1 ? format.year(from.year) : format.month(from.year, from.month);
  return `${first} – ${last}`;
}

/** Records of whatever is chosen, always in the same words: "26 records, 16 of them firm agreements or contracts". */
export function recordsText(
  { records, firm }: RecordCounts,
  words: CommonMessages,
  format: Format,
): string {
  const text = words.counts.records(records, format.number(records));
  return words.counts.ofThem(text, records, firm, format.number(firm));
}
