import { countsOf } from '../../core/counts/counts.ts';
import { legendOf } from '../../core/record/categories.ts';
import { arcsAbout, partnersAlone } from '../../core/view/chosen-partners.ts';
import { drawnOf, drawnToTell } from '../../core/view/drawn-now.ts';
import { differenceAt } from '../../core/counts/difference.ts';
import { stepTurns } from '../../core/counts/step-turns.ts';
import { arcsAsOf } from '../../core/arcs/arcs-as-of.ts';
import type { Arc } from '../../core/arcs/arcs.ts';
import { lastHalt } from '../../core/record/as-of.ts';
import { untilOf } from '../../core/time/time-window.ts';
import { arcsThrough } from '../../core/view/filter.ts';
import { isToldBy, stepNews } from '../../core/counts/step-news.ts';
import { endOfScope, monthOfPlayhead, startOfScope } from '../../core/time/scope.ts';
import { countsText, headlineText } from '../../i18n/counts-text.ts';
import { noneYetText } from '../../i18n/none-yet.ts';
import { PANEL_MESSAGES } from '../../i18n/panel-messages.ts';
import { PRESENT_MESSAGES } from '../../i18n/present-messages.ts';
import { stepCaption } from '../../i18n/step-caption.ts';
import { subjectHeadline, subjectTitle } from '../../i18n/subject-text.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * What has changed between two playheads among what the explorer shows, of chosen partners their own, in its reader's words.
 * Of a chosen subject, where nothing lies between them, the subject itself: of partners how many records there are by then, of a
 * record its date and partners, or that its date is not known, since the year beside it is the clock's.
 */
export function freeCaption(explorer: Explorer, after: number, by: number): string {
  const { mode, withReported, filters, scope, language, messages, format } = explorer;
  const titled = (...told: string[]): string =>
    [subjectTitle(explorer, explorer.dataset, language), ...told].join(' · ');
  if (subjectOf(explorer) !== '' && after >= by)
    return titled(
      subjectHeadline(explorer, messages, format),
      ...undatedOf(explorer.shownArcs, explorer.shelfDrawn, explorer),
    );
  const shownArcs = arcsShownAt(explorer, by);
  const chosen = partnersAlone(explorer.selection);
  const isOfChosen = chosen !== null;
  const month = monthOfPlayhead(by, scope);
  const shelfDrawn = explorer.shelfOpen || by >= endOfScope(scope);
  const noneYet =
    isOfChosen && noneYetText(shownArcs, { month, mode, scope, shelfDrawn, language }, format);
  if (noneYet) return titled(noneYet);
  const counts = countsOf(shownArcs, by, mode, withReported);
  const drawn =
    isOfChosen && !withReported
      ? drawnOf(shownArcs, by, mode, shelfDrawn, true)
      : drawnToTell(
          { filters, withReported, shownArcs, mode, dataset: explorer.dataset },
          by,
          shelfDrawn,
          counts.agreements,
        );
  const isAll = mode.kind === 'so-far' && after <= startOfScope(scope) && by >= endOfScope(scope);
  if (isAll && drawn) {
    const headline = { counts, withReported, drawn, mode, scope, month };
    return titled(
      headlineText(headline, messages, format),
      ...undatedOf(shownArcs, shelfDrawn, explorer),
    );
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
      ofChosen: isOfChosen,
    });
    return headlineText({ counts, withReported, mode, month, scope, difference }, messages, format);
  }
  const before = { arcs: arcsShownAt(explorer, after), playhead: after };
  const now = { arcs: shownArcs, playhead: by };
  return stepCaption(
    stepNews(shownArcs, after, by, { withReported, drawn }),
    {
      ...{ after, by, counts, withReported, drawn, mode, scope, shelfOpen: explorer.shelfOpen },
      turns: stepTurns(before, now, mode, isToldBy(withReported, drawn)),
    },
    {
      language,
      words: messages,
      present: PRESENT_MESSAGES[language],
      format,
      about: chosen ?? [...filters.partners],
      nameOf: (code) => explorer.nameOf(code),
      titleOf: (agreement) => explorer.textOf(agreement).title,
      categoryOf: ({ theme }) =>
        legendOf(explorer.dataset.about).length > 0 ? messages.themes[theme] : '',
    },
  );
}

/** What is chosen, where a caption is of it alone: partners, those of one theme with one, or a record; else empty. */
export function subjectOf({ selection }: Pick<Explorer, 'selection'>): string {
  const isAlone = selection.kind === 'agreement' || partnersAlone(selection) !== null;
  return isAlone ? JSON.stringify(selection) : '';
}

/** "one of them undated", of chosen partners whose records are told in numbers: the bars below have none of them. */
function undatedOf(
  arcs: readonly Arc[],
  shelfDrawn: boolean,
  { selection, mode, withReported, language, format }: Explorer,
): string[] {
  const own = arcsAbout(selection, arcs);
  if (own === null || !shelfDrawn || withReported || mode.kind === 'compare') return [];
  const ids = own.flatMap(({ agreement, life }) => (life === null ? [agreement.id] : []));
  const undated = new Set(ids).size;
  return undated === 0 ? [] : [PANEL_MESSAGES[language].undated(undated, format.number(undated))];
}

/** What is shown at a playhead, of chosen partners their own; each record as it stands then, which may be another moment than the explorer's. */
function arcsShownAt(
  { filters, mode, selection, arcs, dataset }: Explorer,
  playhead: number,
): readonly Arc[] {
  const halted = lastHalt(dataset.agreements, untilOf(playhead, mode));
  const shown = arcsThrough(filters, arcsAsOf(arcs, halted));
  return arcsAbout(selection, shown) ?? shown;
}
