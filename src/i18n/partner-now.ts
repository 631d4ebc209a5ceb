import { differenceAt } from '../core/counts/difference.ts';
import { playheadOfMonth } from '../core/time/scope.ts';
import type { PlaceCode } from '../core/types.ts';
import { drawnOf } from '../core/view/drawn-now.ts';
import { differenceText, periodText, recordsText } from './counts-text.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';
import { noneYetText } from './none-yet.ts';
import type { Told } from './subject-text.ts';

/**
 * What a view shows of one partner's records: "July 2014 – June 2019 · 9 records, 4 of them firm agreements or contracts", of two
 * moments "December 2002 – December 2018 · +9 records, 2 records ended"; before the first, of which year that is. Null where it
 * shows all of them.
 */
export function partnerNow(
  code: PlaceCode,
  told: Told,
  words: CommonMessages,
  format: Format,
): string | null {
  const { dataset, shownArcs, shelfDrawn, month, mode, scope, withReported } = told;
  const own = shownArcs.filter(({ partner }) => partner === code);
  const compared = { shownArcs: own, month, mode, scope, withReported, ofChosen: true };
  const difference = differenceAt(compared);
  const period = periodText(told, words, format);
  const noneYet = noneYetText(own, told, format);
  if (noneYet !== null) return `${period} · ${noneYet}`;
  if (difference) return `${period} · ${differenceText(difference, words, format)}`;
  const drawn = drawnOf(own, playheadOfMonth(month, scope), mode, shelfDrawn, true);
  const all = dataset.agreements.filter(({ partners }) => partners.includes(code));
  if (drawn.records === all.length) return null;
  return `${period} · ${recordsText(drawn, words, format)}`;
}
