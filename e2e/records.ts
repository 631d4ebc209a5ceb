import { lifeOf } from '../src/core/time/time-window.ts';
import { monthOfPlayhead, yearAndMonth } from '../src/core/time/scope.ts';
import type { AgreementRecord, Language, PlaceCode, Quotation } from '../src/core/types.ts';
import type { Digits } from '../src/core/view/view.ts';
import { formatIn } from '../src/i18n/format.ts';
import { messagesIn } from '../src/i18n/language.ts';
import { dataset, undatedArc } from './real-data.ts';

/** The records that journeys follow, and what the page says of each: read from the built data, for records are edited. */

const byId = new Map(dataset.agreements.map((record) => [record.id, record]));
const names = new Map(dataset.places.map(({ code, names }) => [code, names]));

export const ANKA = 'kaz-2022-anka-production';
export const TB2 = 'kwt-2023-tb2';

/** The record of an id; throws where the data no longer has it. */
export function recordOf(id: string): AgreementRecord {
  const record = byId.get(id);
  if (!record)
    throw new Error(`no agreement "${id}" in the built data - let the journey follow another`);
  return record;
}

/** The title, in English where it is not translated. */
export function titleOf(id: string, language: Language = 'en'): string {
  const { texts } = recordOf(id);
  return (texts[language] ?? texts.en).title;
}

export const nameOf = (code: string, language: Language = 'en'): string =>
  names.get(code as PlaceCode)![language];

/** "10 May 2022" */
export const dateOf = (id: string, language: Language = 'en', digits: Digits = 'latn'): string =>
  formatIn(language, digits).date(recordOf(id).date);

/** "day as stated in the source"; throws for what has no date. */
export function basisOf(id: string, language: Language = 'en'): string {
  const { date } = recordOf(id);
  if (date.interval === null)
    throw new Error(`"${id}" has no date - let the journey follow another`);
  return messagesIn(language).date.basis(date.precision, date.basis);
}

/** "Contract · Co-production · Signed" */
export function kindOf(id: string): string {
  const { nature, kind, status } = recordOf(id);
  const { natures, kinds, statuses } = messagesIn('en');
  return [natures[nature], kinds[kind], statuses[status]].join(' · ');
}

/** What stands under the title in a list: "10 May 2022 · Kazakhstan · Contract, Signed · Industry & co-production". */
export function factsOf(id: string): string {
  const { partners, nature, status, theme } = recordOf(id);
  const { natures, statuses, themes } = messagesIn('en');
  return [
    dateOf(id),
    formatIn('en', 'latn').list(partners.map((code) => nameOf(code))),
    `${natures[nature]}, ${statuses[status]}`,
    themes[theme],
  ].join(' · ');
}

/** The month to which the clock goes for it: "May 2022"; throws for what is not on the timeline. */
export function monthOf(id: string, language: Language = 'en'): string {
  const { year, month } = yearAndMonth(sliderMonthOf(id), dataset.scope);
  return formatIn(language, 'latn').month(year, month);
}

/** The same as an address has it: "2022-05". */
export function timeOf(id: string): string {
  const { year, month } = yearAndMonth(sliderMonthOf(id), dataset.scope);
  return `${year}-${String(month).padStart(2, '0')}`;
}

function sliderMonthOf(id: string): number {
  const life = lifeOf(recordOf(id), dataset.scope);
  if (life === null)
    throw new Error(`"${id}" is not on the timeline - let the journey follow another`);
  return monthOfPlayhead(life.to, dataset.scope);
}

/** An agreement without a date, which stands on the shelf, and quotes a stored article. */
export const undated = (): AgreementRecord => recordOf(undatedArc.agreement.id);

/** Its first quotation and the article that it stands in; throws where it has none. */
export function quotedIn(id: string): { source: string; quotation: Quotation } {
  for (const { source, quotation } of recordOf(id).evidence)
    if (quotation) return { source, quotation };
  throw new Error(`"${id}" quotes no article - let the journey follow another`);
}

const published = new Map(dataset.sources.map(({ id, published }) => [id, published]));

/** "23 December 2023": when a source was published; throws where that is not known. */
export function publishedOf(source: string): string {
  const day = published.get(source);
  if (!day)
    throw new Error(`"${source}" has no day of publication - let the journey follow another`);
  return formatIn('en', 'latn').published(day);
}
