import type { Counts } from '../core/counts/counts.ts';
import type { Difference } from '../core/counts/difference.ts';
import type { Drawn } from '../core/view/drawn-now.ts';
import type { Moment } from '../core/view/partner-records.ts';
import { recordsText } from './counts-text.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';

/** What the headline counts, and in which words: any explorer. */
export interface HeadlineNow {
  readonly counts: Counts;
  readonly drawn: Drawn | null;
  readonly difference: Difference | null;
  readonly withReported: boolean;
  readonly messages: CommonMessages;
  readonly format: Format;
}

/**
 * How many lines a part of the list has: "103 records". Of what the headline counts its number stands beside: "103 records, 76 of
 * them firm agreements or contracts". Null is a list of several parts. With what is only reported counted too nothing is told apart.
 */
export function listCount(moment: Moment | null, lines: number, now: HeadlineNow): string {
  const { messages, format } = now;
  const firm = firmOf(moment, now);
  return firm === null
    ? messages.counts.records(lines, format.number(lines))
    : recordsText({ records: lines, firm }, messages, format);
}

function firmOf(
  moment: Moment | null,
  { counts, drawn, difference, withReported }: HeadlineNow,
): number | null {
  if (withReported) return null;
  if (moment === 'shown') return drawn?.firm ?? counts.agreements;
  return moment === 'made' && difference && !difference.inRecords ? difference.counted : null;
}
