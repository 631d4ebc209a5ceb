import { arcsOf } from '../core/arcs/arcs.ts';
import { readView } from '../core/address/view-url.ts';
import { countsOf } from '../core/counts/counts.ts';
import { differenceAt } from '../core/counts/difference.ts';
import { playheadOfMonth, yearAndMonth } from '../core/time/scope.ts';
import { spokenIn } from '../core/tour/spoken.ts';
import type { Scene, Spoken } from '../core/tour/tour.ts';
import type { Language, Overview } from '../core/types.ts';
import { datasetAsOf, pictureOf } from '../core/view/picture.ts';
import { drawnToTell } from '../core/view/drawn-now.ts';
import { passesAsArc } from '../core/view/filter.ts';
import type { View } from '../core/view/view.ts';
import { formatIn, type Format } from './format.ts';
import { messagesAbout } from './language.ts';
import { subjectCounts, type Told } from './subject-text.ts';

/** A text, and the language that it is in. */
export interface Said {
  readonly text: string;
  readonly language: Language;
}

/** What a caption is said of: any explorer. */
export type Counted = Told & { readonly format: Format };

const COUNTED = /\{(count|month)\}/;

/** What a tour says, true of what is shown now: in its words `{count}` and `{month}` stand for what the map counts, and when. */
export function spokenNow(spoken: Spoken, now: Counted): Said {
  const { text, language } = spokenIn(spoken, now.language);
  return { text: withCounts(text, now, language), language };
}

/** The same of words that are in a language already. */
export function withCounts(text: string, now: Counted, language: Language = now.language): string {
  if (!COUNTED.test(text)) return text;
  // What has no translation is said in English, and counted in it.
  const format = language === now.language ? now.format : formatIn(language, 'latn');
  const { year, month } = yearAndMonth(now.month, now.scope);
  const told = subjectCounts(now, messagesAbout(now.dataset, language), format);
  return text.replaceAll('{count}', told).replaceAll('{month}', format.month(year, month));
}

/** What a scene says where it stands, at its last month. */
export function spokenAtEnd(
  { query, caption }: Pick<Scene, 'query' | 'caption'>,
  dataset: Overview,
  language: Language,
  format: Format,
): Said {
  const said = spokenIn(caption, language);
  if (!COUNTED.test(said.text)) return said;
  const { view } = readView(new URLSearchParams(query), dataset);
  return spokenNow(caption, toldOfView(view, dataset, language, format));
}

/** What a headline is told with, of a view that nobody has open. */
export function toldOfView(
  view: View,
  lasting: Overview,
  language: Language,
  format: Format,
): Counted {
  const dataset = datasetAsOf(lasting, view);
  const { scope } = dataset;
  const { mode, month, filters, selection, withReported } = view;
  const shelfDrawn = pictureOf(view, lasting).arcView.showShelf;
  const shownArcs = arcsOf(dataset).filter((arc) => passesAsArc(arc, filters));
  const at = playheadOfMonth(month, scope);
  const counts = countsOf(shownArcs, at, mode, withReported);
  const shown = { filters, withReported, shownArcs, mode, dataset };
  const drawn = drawnToTell(shown, at, shelfDrawn, counts.agreements);
  return {
    format,
    selection,
    dataset,
    language,
    shownArcs,
    shelfDrawn,
    withReported,
    mode,
    month,
    scope,
    counts,
    drawn,
    difference: differenceAt({ shownArcs, mode, month, scope, withReported, drawn }),
  };
}
