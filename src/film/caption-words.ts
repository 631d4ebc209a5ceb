import { isFiltered } from '../core/view/filter.ts';
import { yearAndMonth } from '../core/time/scope.ts';
import { THEMES } from '../core/types.ts';
import { countsText } from '../i18n/counts-text.ts';
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
    themes: THEMES.filter((theme) => !filters.hiddenThemes.has(theme)).map((theme) => ({
      theme,
      name: messages.themes[theme],
    })),
    credit: [explorer.dataset.about.author, messages.map.credit]
      .filter(Boolean)
      .map(isolated)
      .join(' · '),
    direction: explorer.direction,
  };
}

/** The counts, with all that tells what was counted: the picture travels without the page around it. */
function countsLine(explorer: Explorer): string {
  const { messages, format, mode, language } = explorer;
  const first = firstYearOf(explorer);
  const { year } = explorer.yearAndMonth;
  return [
    first === year ? format.year(year) : `${format.year(first)} – ${format.year(year)}`,
    ...(mode.kind === 'in-force' ? [messages.modes.names[mode.kind]] : []),
    countsText(explorer.counts, messages, format),
    ...(isFiltered(explorer.filters) ? [FILM_MESSAGES[language].filtered] : []),
  ].join(' · ');
}

/** The year of the first month that the mode takes in. */
function firstYearOf({ mode, month, scope }: Explorer): number {
  if (mode.kind !== 'window') return scope.firstYear;
  return yearAndMonth(Math.max(0, month + 1 - 12 * mode.years), scope).year;
}

/** Between Unicode's first-strong isolate and its end: the names beside each other keep their order in Arabic too. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
