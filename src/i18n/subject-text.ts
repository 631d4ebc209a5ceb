import type { Arc } from '../core/arcs/arcs.ts';
import { differenceAt } from '../core/counts/difference.ts';
import { countsOf, isProgramme } from '../core/counts/counts.ts';
import { drawnOf } from '../core/view/drawn-now.ts';
import { playheadOfMonth } from '../core/time/scope.ts';
import {
  countsText,
  differenceText,
  periodText,
  recordsText,
  type Headline,
} from './counts-text.ts';
import { formatIn, type Format } from './format.ts';
import { isolated } from './isolated.ts';
import { inLanguage } from '../core/record/about.ts';
import type { Language, Overview, PlaceCode } from '../core/types.ts';
import { arcsAbout } from '../core/view/chosen-partners.ts';
import type { Filters } from '../core/view/filter.ts';
import type { Selection } from '../core/view/view.ts';
import { themeNames } from './language.ts';
import { noneYetText } from './none-yet.ts';
import type { CommonMessages } from './messages.ts';

type Subject = { readonly selection: Selection; readonly filters: Filters };

/**
 * What a view is called where it leaves its page: "Qatar and Türkiye’s defence agreements". A frame, a picture and a film
 * are named after what is chosen in them, else after the one partner that they are filtered by.
 */
export function subjectTitle(
  { selection, filters }: Subject,
  dataset: Overview,
  language: Language,
): string {
  const { about, agreements } = dataset;
  const title = inLanguage(about.title, language);
  switch (selection.kind) {
    case 'agreement': {
      const { texts } = agreements.find(({ id }) => id === selection.id)!;
      return (texts[language] ?? texts.en).title;
    }
    case 'partner':
      return withPartner(selection.code, dataset, language);
    case 'band': {
      const theme = themeNames(about, language)[selection.theme];
      return `${theme} · ${withPartner(selection.code, dataset, language)}`;
    }
    case 'partners': {
      const names = selection.codes.map(
        (code) => dataset.places.find((place) => place.code === code)!.names[language],
      );
      return `${formatIn(language, 'latn').list(names)} · ${title}`;
    }
    case 'source':
    case 'several':
    case 'none': {
      const [only, ...others] = filters.partners;
      return only !== undefined && others.length === 0
        ? withPartner(only, dataset, language)
        : title;
    }
  }
}

function withPartner(code: PlaceCode, { about, places }: Overview, language: Language): string {
  const partner = places.find((place) => place.code === code)!.names[language];
  const title = about.titleWithPartner;
  return title
    ? inLanguage(title, language).replace('{partner}', partner)
    : `${partner} · ${inLanguage(about.title, language)}`;
}

/** What is counted of an explorer, and with what. */
export interface Told extends Headline {
  readonly selection: Selection;
  readonly dataset: Overview;
  readonly language: Language;
  readonly shownArcs: readonly Arc[];
  readonly shelfDrawn: boolean;
}

/**
 * The headline of what a view is called after: of chosen partners their own records alone, in the same unit and period as
 * the whole map's, or of which year the first is; of a chosen record its date and partners.
 */
export function subjectHeadline(told: Told, words: CommonMessages, format: Format): string {
  const { selection, dataset } = told;
  if (selection.kind === 'agreement') {
    const { date, partners } = dataset.agreements.find(({ id }) => id === selection.id)!;
    const named = dataset.places.filter(({ code }) => partners.includes(code));
    const names = named.map(({ names }) => names[told.language]);
    return `${format.date(date)} · ${format.list(names)}`;
  }
  const own = arcsAbout(selection, told.shownArcs);
  const noneYet = own && noneYetText(own, told, format);
  return `${periodText(told, words, format)} · ${noneYet ?? subjectCounts(told, words, format)}`;
}

/** The counts of that headline, without the period: of chosen partners their own, else the whole map's. */
export function subjectCounts(told: Told, words: CommonMessages, format: Format): string {
  const { selection, shownArcs, shelfDrawn, month, mode, scope, withReported } = told;
  const own = arcsAbout(selection, shownArcs);
  const difference = own
    ? differenceAt({ shownArcs: own, month, mode, scope, withReported, ofChosen: true })
    : told.difference;
  if (difference) return differenceText(difference, words, format);
  if (own === null) return countsText(told, words, format);
  const playhead = playheadOfMonth(month, scope);
  if (!withReported)
    return recordsText(drawnOf(own, playhead, mode, shelfDrawn, true), words, format);
  const bilateral = own.filter(({ agreement }) => !isProgramme(agreement));
  const { agreements } = countsOf(bilateral, playhead, mode, true);
  return words.counts.agreements(agreements, format.number(agreements), true);
}

/** Whose data and whose borders a picture shows, wherever it goes. */
export function creditText({
  dataset,
  messages,
}: {
  readonly dataset: Pick<Overview, 'about'>;
  readonly messages: CommonMessages;
}): string {
  return [dataset.about.author, messages.map.credit].filter(Boolean).map(isolated).join(' · ');
}
