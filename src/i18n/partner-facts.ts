import { isCounted, isProgramme, recordCounts } from '../core/counts/counts.ts';
import { saysFirm } from '../core/record/about.ts';
import { standing } from '../core/time/scope.ts';
import type { Agreement, Language, Overview, Scope } from '../core/types.ts';
import { recordsText } from './counts-text.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';
import { PANEL_MESSAGES } from './panel-messages.ts';

/** In whose words. */
interface Told {
  readonly language: Language;
  readonly format: Format;
  readonly messages: CommonMessages;
}

type Counted = Pick<Agreement, 'nature' | 'confidence' | 'partners' | 'date'>;

/**
 * All of a partner's records in numbers, in panel, written page and card alike: "28 records, 14 of them firm agreements or
 * contracts", "1991 – 2024", "one of them undated". The years are those that the data cover, as in every headline.
 */
export function partnerFacts(
  agreements: readonly Counted[],
  scope: Scope,
  { language, format, messages }: Told,
): string[] {
  const undated = agreements.filter(({ date }) => standing(date, scope) !== 'timeline').length;
  return [
    recordsText(recordCounts(agreements), messages, format),
    yearsCovered(scope, format),
    ...(undated > 0 ? [PANEL_MESSAGES[language].undated(undated, format.number(undated))] : []),
  ];
}

/** What these numbers count, and which of the records that look firm are not among the firm ones; empty where the data call none firm. */
export function partnerFactsExplained(
  agreements: readonly Counted[],
  {
    language,
    format,
    dataset,
  }: Omit<Told, 'messages'> & { readonly dataset: Pick<Overview, 'about'> },
): string {
  if (!saysFirm(dataset.about)) return '';
  const shared = agreements.filter((each) => isCounted(each, false) && isProgramme(each)).length;
  return PANEL_MESSAGES[language].explained(shared, format.number(shared));
}

/** "1991 – 2024" */
export const yearsCovered = ({ firstYear, lastYear }: Scope, format: Format): string =>
  `${format.year(firstYear)} – ${format.year(lastYear)}`;
