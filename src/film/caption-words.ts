import { legendOf } from '../core/record/categories.ts';
import { isChoiceUndated } from '../core/view/undated-choice.ts';
import { CHANGE_MESSAGES } from '../i18n/change-messages.ts';
import { isolated } from '../i18n/isolated.ts';
import { withCounts } from '../i18n/spoken-now.ts';
import { TALK_MESSAGES } from '../i18n/talk-messages.ts';
import { creditText, subjectHeadline, subjectTitle } from '../i18n/subject-text.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Caption } from './film-caption.ts';

const CHANGES = ['made', 'ended', 'kept'] as const;

/** What is written into a picture of what the explorer shows; `text` is what a scene says. */
export function captionOf(
  explorer: Explorer,
  {
    text,
    withMonth,
    sources = null,
  }: {
    readonly text: string | null;
    readonly withMonth: boolean;
    readonly sources?: string | null;
  },
): Caption {
  const { messages, format, filters } = explorer;
  const { year, month } = explorer.yearAndMonth;
  const { undated, mapOf } = TALK_MESSAGES[explorer.language];
  // A film of the clock keeps its year.
  const isUndated = (withMonth || text !== null) && isChoiceUndated(explorer);
  return {
    title: subjectTitle(explorer, explorer.dataset, explorer.language),
    year: isUndated ? undated : format.year(year),
    month: withMonth
      ? isUndated
        ? mapOf(format.month(year, month))
        : format.monthName(month)
      : null,
    counts: subjectHeadline(explorer, messages, format),
    text: text && withCounts(text, explorer),
    themes: legendOf(explorer.dataset.about)
      .filter((theme) => !filters.hiddenThemes.has(theme))
      .map((theme) => ({ theme, name: messages.themes[theme] })),
    changes:
      explorer.mode.kind === 'compare'
        ? CHANGES.map((change) => ({
            change,
            name: CHANGE_MESSAGES[explorer.language][change],
          }))
        : [],
    credit: creditText(explorer),
    sources: sources && isolated(sources),
    direction: explorer.direction,
  };
}
