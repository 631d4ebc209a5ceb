import { countsOf } from '../../core/counts/counts.ts';
import { arcsAbout } from '../../core/view/chosen-partners.ts';
import { drawnOf, drawnToTell } from '../../core/view/drawn-now.ts';
import { differenceAt } from '../../core/counts/difference.ts';
import { stepNews } from '../../core/counts/step-news.ts';
import { endOfScope, monthOfPlayhead, startOfScope } from '../../core/time/scope.ts';
import { countsText, headlineText } from '../../i18n/counts-text.ts';
import { noneYetText } from '../../i18n/none-yet.ts';
import { PRESENT_MESSAGES } from '../../i18n/present-messages.ts';
import { stepCaption } from '../../i18n/step-caption.ts';
import { subjectHeadline, subjectTitle } from '../../i18n/subject-text.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * What has changed between two playheads among what the explorer shows, of chosen partners their own, in its reader's words.
 * Of a chosen record, where nothing lies between them, the record itself: its date and partners, or that its date is not known,
 * since the year beside it is the clock's.
 */
export function freeCaption(explorer: Explorer, after: number, by: number): string {
  const { mode, withReported, scope, language, messages, format } = explorer;
  if (explorer.selection.kind === 'agreement' && after >= by) {
    const title = subjectTitle(explorer, explorer.dataset, language);
    return `${title} · ${subjectHeadline(explorer, messages, format)}`;
  }
  const own = arcsAbout(explorer.selection, explorer.shownArcs);
  const month = monthOfPlayhead(by, scope);
  const shelfDrawn = explorer.shelfOpen || by >= endOfScope(scope);
  const noneYet = own && noneYetText(own, { month, mode, scope, shelfDrawn, language }, format);
  if (noneYet) return `${subjectTitle(explorer, explorer.dataset, language)} · ${noneYet}`;
  const shownArcs = own ?? explorer.shownArcs;
  const counts = countsOf(shownArcs, by, mode, withReported);
  const drawn =
    own && !withReported
      ? drawnOf(shownArcs, by, mode, shelfDrawn, true)
      : drawnToTell(explorer, by, shelfDrawn, counts.agreements);
  const isAll = mode.kind === 'so-far' && after <= startOfScope(scope) && by >= endOfScope(scope);
  if (isAll && drawn) {
    const headline = { counts, withReported, drawn, mode, scope, month };
    const title = subjectTitle(explorer, explorer.dataset, language);
    return `${title} · ${headlineText(headline, messages, format)}`;
  }
  // All there is, at once: a room that has just sat down is told one plain sentence.
  if (isAll)
    return PRESENT_MESSAGES[language].step.opening(
      messages.hubCountry,
      format.year(scope.firstYear),
      format.year(scope.lastYear),
      countsText({ counts, withReported }, messages, format),
    );
  // Where two moments are compared their difference is what the step has changed.
  if (mode.kind === 'compare') {
    const difference = differenceAt({
      ...{ shownArcs, mode, month, scope, withReported, drawn },
      ofChosen: own !== null,
    });
    return headlineText({ counts, withReported, mode, month, scope, difference }, messages, format);
  }
  return stepCaption(
    stepNews(shownArcs, after, by, { withReported, drawn }),
    { after, by, counts, withReported, drawn, mode, scope, shelfOpen: explorer.shelfOpen },
    {
      language,
      words: messages,
      present: PRESENT_MESSAGES[language],
      format,
      nameOf: (code) => explorer.nameOf(code),
      titleOf: (agreement) => explorer.textOf(agreement).title,
    },
  );
}
