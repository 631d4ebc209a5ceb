import { isFiltered } from '../core/view/filter.ts';
import { legendOf } from '../core/record/categories.ts';
import { headlineText } from '../i18n/counts-text.ts';
import { FILM_MESSAGES } from '../i18n/film-messages.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Caption } from './film-caption.ts';

/** What is written into a picture of what the explorer shows; `text` is what a scene says. */
export function captionOf(
  explorer: Explorer,
  { text, withMonth }: { readonly text: string | null; readonly withMonth: boolean },
): Caption {
  const { messages, format, filters } = explorer;
  const { year, month } = explorer.yearAndMonth;
  return {
    title: messages.title,
    year: format.year(year),
    month: withMonth ? format.monthName(month) : null,
    counts: countsLine(explorer),
    text,
    themes: legendOf(explorer.dataset.about)
      .filter((theme) => !filters.hiddenThemes.has(theme))
      .map((theme) => ({ theme, name: messages.themes[theme] })),
    credit: [explorer.dataset.about.author, messages.map.credit]
      .filter(Boolean)
      .map(isolated)
      .join(' · '),
    direction: explorer.direction,
  };
}

/** The counts, with all that tells what was counted: the picture travels without the page around it. */
function countsLine(explorer: Explorer): string {
  const { messages, format, language } = explorer;
  return [
    headlineText(explorer, messages, format),
    ...(isFiltered(explorer.filters) ? [FILM_MESSAGES[language].filtered] : []),
  ].join(' · ');
}

/** Between Unicode's first-strong isolate and its end: the names beside each other keep their order in Arabic too. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
