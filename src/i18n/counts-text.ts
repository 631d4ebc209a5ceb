import type { Counts } from '../core/counts/counts.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';

/** The headline in words: "9 agreements and contracts with 4 partners". */
export function countsText(
  { agreements, partners }: Counts,
  words: CommonMessages,
  format: Format,
): string {
  return words.counts.with(
    words.counts.agreements(agreements, format.number(agreements)),
    words.counts.partners(partners, format.number(partners)),
  );
}
