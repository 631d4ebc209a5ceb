import type { Difference } from '../core/counts/difference.ts';
import type { Agreement, Language } from '../core/types.ts';
import type { Format } from './format.ts';
import { LIST_MESSAGES } from './list-messages.ts';

/**
 * What has become of an agreement between two moments: "made", "ended: 4 May 2014", or both; the date is that of its end,
 * since the line's own is that of its beginning. Null where neither.
 */
export function changeText(
  agreement: Agreement,
  { made, ended }: Pick<Difference, 'made' | 'ended'>,
  language: Language,
  format: Format,
): string | null {
  const words = LIST_MESSAGES[language];
  const { end } = agreement;
  const told = [
    ...(made.includes(agreement) ? [words.made] : []),
    ...(end && ended.includes(agreement) ? [words.endedOn(format.interval(end.interval))] : []),
  ];
  return told.length === 0 ? null : format.list(told);
}
