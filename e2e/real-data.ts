import { readFileSync } from 'node:fs';
import { arcsOf } from '../src/core/arcs.ts';
import { barsOf } from '../src/core/bars.ts';
import { countsOf } from '../src/core/counts.ts';
import { playheadOfMonth, standing } from '../src/core/scope.ts';
import type { Mode } from '../src/core/time-window.ts';
import type { Dataset } from '../src/core/types.ts';
import { countsText } from '../src/i18n/counts-text.ts';
import { formatIn } from '../src/i18n/format.ts';
import { messagesIn } from '../src/i18n/language.ts';

/** The data that the built app shows: what a journey expects of totals is reckoned from it, not written down. */
export const dataset = JSON.parse(readFileSync('public/data/agreements.json', 'utf8')) as Dataset;

const messages = messagesIn('en');
const format = formatIn('en', 'latn');

/** The headline in English: "9 agreements and contracts with 4 partners". */
export function headline(year: number, month: number, mode: Mode = { kind: 'so-far' }): string {
  const playhead = playheadOfMonth(
    (year - dataset.scope.firstYear) * 12 + month - 1,
    dataset.scope,
  );
  return countsText(countsOf(arcsOf(dataset), playhead, mode), messages, format);
}

/** How many agreements stand on the shelf. */
export const shelfCount = dataset.agreements.filter(
  ({ date }) => standing(date, dataset.scope) !== 'timeline',
).length;

/** A year's bar in words. */
export function barInWords(year: number): string {
  const { total, segments } = barsOf(dataset.agreements, dataset.scope).find(
    (bar) => bar.year === year,
  )!;
  return messages.timeline.bar(
    String(year),
    messages.counts.records(total, format.number(total)),
    format.list(segments.map(({ theme, from, to }) => `${messages.themes[theme]} ${to - from}`)),
  );
}
