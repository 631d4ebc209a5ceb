import { THEMES } from '../core/types.ts';
import { countsText } from '../i18n/counts-text.ts';
import type { Explorer } from '../state/explorer.svelte.ts';
import type { Caption } from './film-caption.ts';

/** The project's name is the same in all languages. */
const PROJECT = 'Ankara Arcs';

/** What is written into a picture of what the explorer shows; `text` is what a scene says. */
export function captionOf(
  explorer: Explorer,
  { text, withMonth }: { readonly text: string | null; readonly withMonth: boolean },
): Caption {
  const { messages, format, scope, filters } = explorer;
  const { year, month } = explorer.yearAndMonth;
  const span = `${format.year(scope.firstYear)} – ${format.year(year)}`;
  return {
    title: messages.title,
    year: format.year(year),
    month: withMonth ? format.monthName(month) : null,
    counts: `${span} · ${countsText(explorer.counts, messages, format)}`,
    text,
    themes: THEMES.filter((theme) => !filters.hiddenThemes.has(theme)).map((theme) => ({
      theme,
      name: messages.themes[theme],
    })),
    credit: [PROJECT, messages.map.credit].map(isolated).join(' · '),
    direction: explorer.direction,
  };
}

/** Between Unicode's first-strong isolate and its end: the names beside each other keep their order in Arabic too. */
const isolated = (text: string): string => `\u2068${text}\u2069`;
