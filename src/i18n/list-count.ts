import { isCounted, isProgramme, type Counts } from '../core/counts/counts.ts';
import type { Agreement } from '../core/types.ts';
import type { Drawn } from '../core/view/drawn-now.ts';
import type { Moment } from '../core/view/partner-records.ts';
import { recordsText } from './counts-text.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';

/** What the headline counts, and in which words: any explorer. */
export interface HeadlineNow {
  readonly counts: Counts;
  readonly drawn: Drawn | null;
  readonly withReported: boolean;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/**
 * How many lines a part of the list has, firm ones beside them: "103 records, 76 of them firm agreements or contracts". Of what the
 * view shows they are those of the headline. With what is only reported counted too nothing is told apart.
 */
export function listCount(
  moment: Moment | null,
  lines: readonly Pick<Agreement, 'nature' | 'confidence' | 'partners'>[],
  { counts, drawn, withReported, messages, format }: HeadlineNow,
): string {
  const records = lines.length;
  if (withReported) return messages.counts.records(records, format.number(records));
  const shown = drawn?.firm ?? counts.agreements;
  // Of chosen partners a programme of many is no firm agreement.
  const firm = lines.filter(
    (each) => isCounted(each, false) && !(drawn?.partners === null && isProgramme(each)),
  );
  return recordsText({ records, firm: moment === 'shown' ? shown : firm.length }, messages, format);
}
