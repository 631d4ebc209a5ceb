import { differenceAt } from '../core/counts/difference.ts';
import { playheadOfMonth } from '../core/time/scope.ts';
import { arcsAbout } from '../core/view/chosen-partners.ts';
import { drawnOf } from '../core/view/drawn-now.ts';
import type { AboutPartner } from '../core/view/view.ts';
import { differenceText, periodText, recordsText } from './counts-text.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';
import { noneYetText } from './none-yet.ts';
import type { Told } from './subject-text.ts';

/**
 * What a view shows of a partner's records, or of those of one theme, of which there are `all`: "July 2014 – June 2019 · 9 records,
 * 4 of them firm agreements or contracts", of two moments "December 2002 – December 2018 · +9 records, 2 records ended"; before the
 * first, of which year that is. Null where it shows all of them.
 */
export function partnerNow(
  about: AboutPartner,
  all: number,
  told: Told & { readonly messages: CommonMessages; readonly format: Format },
): string | null {
  const { shownArcs, shelfDrawn, month, mode, scope, withReported, messages, format } = told;
  const own = arcsAbout(about, shownArcs)!;
  const compared = { shownArcs: own, month, mode, scope, withReported, ofChosen: true };
  const difference = differenceAt(compared);
  const period = periodText(told, messages, format);
  const noneYet = noneYetText(own, told, format);
  if (noneYet !== null) return `${period} · ${noneYet}`;
  if (difference) return `${period} · ${differenceText(difference, messages, format)}`;
  const drawn = drawnOf(own, playheadOfMonth(month, scope), mode, shelfDrawn, true);
  if (drawn.records === all) return null;
  return `${period} · ${recordsText(drawn, messages, format)}`;
}
