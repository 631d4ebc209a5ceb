import type { Language } from '../../core/types.ts';
import { countsOfMonth, headlineText } from '../../i18n/counts-text.ts';
import { formatIn } from '../../i18n/format.ts';
import { messagesIn } from '../../i18n/language.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * What a view that becomes a scene is called until somebody writes better: the chosen record with its date, the chosen
 * partner with the month, what two compared moments differ in, else the month with its counts. Null where a record has no title in this language.
 */
export function draftCaption(explorer: Explorer, language: Language): string | null {
  const { selection, agreements, places, yearAndMonth } = explorer;
  const format = formatIn(language, 'latn');
  const month = format.month(yearAndMonth.year, yearAndMonth.month);
  if (selection.kind === 'agreement') {
    const { date, texts } = agreements.get(selection.id)!;
    const title = texts[language]?.title;
    if (title === undefined) return null;
    return date.interval === null ? title : `${format.date(date)}: ${title}`;
  }
  if (selection.kind === 'partner')
    return [places.get(selection.code)!.names[language], month].join(messagesIn(language).comma);
  if (explorer.mode.kind === 'compare') return headlineText(explorer, messagesIn(language), format);
  return `${month}: ${countsOfMonth(explorer, messagesIn(language), format)}`;
}
