import { readFileSync } from 'node:fs';
import { arcsAsOf } from '../src/core/arcs/arcs-as-of.ts';
import { arcsOf } from '../src/core/arcs/arcs.ts';
import { countsOf } from '../src/core/counts/counts.ts';
import { endOfScope, playheadOfMonth } from '../src/core/time/scope.ts';
import { drawnToTell } from '../src/core/view/drawn-now.ts';
import { NO_FILTERS } from '../src/core/view/filter.ts';
import { stepNews } from '../src/core/counts/step-news.ts';
import { nextStop, stopsOf } from '../src/core/time/stops.ts';
import type { Tour, Tours } from '../src/core/tour/tour.ts';
import type { Language } from '../src/core/types.ts';
import { formatIn } from '../src/i18n/format.ts';
import { messagesIn } from '../src/i18n/language.ts';
import { PRESENT_MESSAGES } from '../src/i18n/present-messages.ts';
import { stepCaption } from '../src/i18n/step-caption.ts';
import { dataset } from './real-data.ts';

const lasting = arcsOf(dataset);
const names = new Map(dataset.places.map(({ code, names }) => [code, names]));

/** Where the clicker stops, reckoned from the data: decimal years. */
export const stops = stopsOf(dataset.agreements, dataset.scope);
export const stopAfter = (playhead: number): number => nextStop(stops, playhead)!;

/** The playhead at a month's end; months from 1. */
export const endOf = (year: number, month = 12): number =>
  playheadOfMonth((year - dataset.scope.firstYear) * 12 + month - 1, dataset.scope);

/** What a step from one playhead to another is said to have changed. */
export function captionBetween(after: number, by: number, language: Language = 'en'): string {
  const mode = { kind: 'so-far' } as const;
  const arcs = arcsAsOf(lasting, by);
  const counts = countsOf(arcs, by, mode);
  const shown = { filters: NO_FILTERS, withReported: false, shownArcs: arcs, mode, dataset };
  const drawn = drawnToTell(shown, by, by >= endOfScope(dataset.scope), counts.agreements);
  return stepCaption(
    stepNews(arcs, after, by, { withReported: false, drawn }),
    { after, by, counts, withReported: false, drawn, mode, scope: dataset.scope },
    {
      language,
      words: messagesIn(language),
      present: PRESENT_MESSAGES[language],
      format: formatIn(language, 'latn'),
      about: [],
      nameOf: (code) => names.get(code)![language],
      titleOf: ({ texts }) => (texts[language] ?? texts.en).title,
      categoryOf: () => '',
    },
  );
}

/** A tour as the pipeline wrote it. */
export function tourNamed(id: string): Tour {
  const { tours } = JSON.parse(readFileSync('public/data/tours.json', 'utf8')) as Tours;
  return tours.find((tour) => tour.id === id)!;
}

/** How a scene is captioned in English at any month; what it counts then is left open. */
export function captionOf({ caption }: Tour['scenes'][number]): RegExp {
  const said = caption.en
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{\w+\}/g, '.+')
    .replaceAll(' ', '\\s');
  return new RegExp(`^\\s*${said}\\s*$`);
}
