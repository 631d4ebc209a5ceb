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
import { filtersTold } from './filters-told.ts';
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
import { partnersTold } from './partners-told.ts';

type Subject = { readonly selection: Selection; readonly filters: Filters };

/**
 * What a view is called where it leaves its page: "Qatar and Türkiye’s defence agreements", "Bayraktar TB2 · Ankara’s defence
 * agreements". A frame, a picture, a film and a window are named after what is chosen in them and what they are filtered by;
 * a record is what it is, whatever is filtered.
 */
export function subjectTitle(subject: Subject, dataset: Overview, language: Language): string {
  const { selection, filters } = subject;
  if (selection.kind === 'agreement') {
    const { texts } = dataset.agreements.find(({ id }) => id === selection.id)!;
    return (texts[language] ?? texts.en).title;
  }
  const nameOf = (code: PlaceCode): string => nameIn(dataset, code, language);
  const named = namedBy(subject);
  const partner = named.length === 1 ? named[0]! : null;
  const title = partner
    ? withPartner(partner, dataset, language)
    : inLanguage(dataset.about.title, language);
  const chosen = partner ? [] : named.map(nameOf);
  const theme =
    selection.kind === 'band' ? [themeNames(dataset.about, language)[selection.theme]] : [];
  const isNamed = named.some((code) => filters.partners.has(code));
  const others: Filters = isNamed ? { ...filters, partners: new Set() } : filters;
  const told = filtersTold(others, dataset.about, language, nameOf);
  return [
    ...new Set([
      ...theme,
      ...told,
      ...(chosen.length > 0 ? [formatIn(language, 'latn').list(chosen)] : []),
      title,
    ]),
  ].join(' · ');
}

/** The partners that a title names: those chosen, else the only one that is asked for. */
function namedBy({ selection, filters: { partners } }: Subject): readonly PlaceCode[] {
  switch (selection.kind) {
    case 'partner':
    case 'band':
      return [selection.code];
    case 'partners':
      return selection.codes;
    default:
      return partners.size === 1 ? [...partners] : [];
  }
}

function withPartner(code: PlaceCode, dataset: Overview, language: Language): string {
  const { about } = dataset;
  const partner = nameIn(dataset, code, language);
  const title = about.titleWithPartner;
  return title
    ? inLanguage(title, language).replace('{partner}', partner)
    : `${partner} · ${inLanguage(about.title, language)}`;
}

const nameIn = ({ places }: Overview, code: PlaceCode, language: Language): string =>
  places.find((place) => place.code === code)!.names[language];

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
    const agreement = dataset.agreements.find(({ id }) => id === selection.id)!;
    const { language } = told;
    const nameOf = (code: PlaceCode): string => nameIn(dataset, code, language);
    return `${format.date(agreement.date)} · ${partnersTold(agreement, { language, format, nameOf })}`;
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
