import type { Difference } from '../core/counts/difference.ts';
import type { Agreement, Language } from '../core/types.ts';
import type { Format } from './format.ts';
import { LIST_MESSAGES } from './list-messages.ts';

/**
 * The dates of a line in a list, in their order: its own alone, "4 May 2014", or, of what two moments differ in, each with what
 * happened then: "made: 2 April 2001", "ended: 4 May 2014". Beside an end no date stands without its word.
 */
export function datesTold(
  agreement: Agreement,
  difference: Pick<Difference, 'made' | 'ended'> | null,
  language: Language,
  format: Format,
): string[] {
  const words = LIST_MESSAGES[language];
  const { date, end } = agreement;
  const own = format.date(date);
  const begun = difference?.made.includes(agreement) ? words.madeOn(own) : null;
  if (end === null || !difference?.ended.includes(agreement)) return [begun ?? own];
  return [begun ?? words.dated(own), words.endedOn(format.interval(end.interval))];
}
