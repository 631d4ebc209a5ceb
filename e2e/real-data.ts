import { readFileSync } from 'node:fs';
import { arcsOf } from '../src/core/arcs/arcs.ts';
import { barsOf } from '../src/core/counts/bars.ts';
import { countsOf } from '../src/core/counts/counts.ts';
import {
  monthOfPlayhead,
  playheadOfMonth,
  standing,
  yearAndMonth,
} from '../src/core/time/scope.ts';
import { nextStop, previousStop, stopsOf } from '../src/core/time/stops.ts';
import type { Mode } from '../src/core/time/time-window.ts';
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
  const counts = countsOf(arcsOf(dataset), playheadOf(year, month), mode);
  return countsText({ counts, withReported: false }, messages, format);
}

/** The first sentence of a stored article that a record rests on, if there is one. */
export const quotationOf = (record: string) =>
  dataset.agreements
    .find(({ id }) => id === record)!
    .evidence.find(({ quotation }) => quotation !== null)?.quotation;

/** How many agreements stand on the shelf. */
export const shelfCount = dataset.agreements.filter(
  ({ date }) => standing(date, dataset.scope) !== 'timeline',
).length;

/** The arc of an undated agreement that quotes an article, to somewhere in the default view's sight. */
export const undatedArc = arcsOf(dataset).find(
  ({ agreement, rope }) =>
    agreement.date.interval === null && agreement.quotes.length > 0 && rope.length < 0.9,
)!;

const playheadOf = (year: number, month: number): number =>
  playheadOfMonth((year - dataset.scope.firstYear) * 12 + month - 1, dataset.scope);

/** What the slider says at a stop. */
function atStop(stop: number): string {
  const { year, month } = yearAndMonth(monthOfPlayhead(stop, dataset.scope), dataset.scope);
  return messages.timeline.at(format.month(year, month), headline(year, month));
}

const stops = stopsOf(dataset.agreements, dataset.scope);

/** What the slider says at the first stop after a month, and at the last one before it. */
export const stopAfter = (year: number, month: number): string =>
  atStop(nextStop(stops, playheadOf(year, month))!);

export const stopBefore = (year: number, month: number): string =>
  atStop(previousStop(stops, playheadOf(year, month))!);

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
