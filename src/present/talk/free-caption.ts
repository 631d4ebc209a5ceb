import { countsOf } from '../../core/counts/counts.ts';
import { stepNews } from '../../core/counts/step-news.ts';
import { PRESENT_MESSAGES } from '../../i18n/present-messages.ts';
import { stepCaption } from '../../i18n/step-caption.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** What has changed between two playheads among what the explorer shows, in its reader's words. */
export function freeCaption(explorer: Explorer, after: number, by: number): string {
  const { shownArcs, mode, withReported, scope, language, messages, format } = explorer;
  return stepCaption(
    stepNews(shownArcs, after, by, withReported),
    { after, by, counts: countsOf(shownArcs, by, mode, withReported), mode, scope },
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
