import type { Difference } from '../core/counts/difference.ts';
import type { Agreement, Language, PlaceCode } from '../core/types.ts';
import { datesTold } from './dates-told.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';
import { partnersBeside, partnersTold } from './partners-told.ts';

/** Of any explorer. */
interface Told {
  readonly difference: Difference | null;
  readonly language: Language;
  readonly messages: CommonMessages;
  readonly format: Format;
  nameOf(code: PlaceCode): string;
}

/**
 * What stands under a title in a panel's list: its dates, with whom it is, and how far it got. Below a heading that names a
 * partner only those beside it are named; a programme's many are a number.
 */
export function lineFacts(
  agreement: Agreement,
  told: Told,
  partner: PlaceCode | null = null,
): string[] {
  const withWhom =
    partner === null ? partnersTold(agreement, told) : partnersBeside(agreement, partner, told);
  return [
    ...datesTold(agreement, told.difference, told.language, told.format),
    withWhom,
    told.messages.statusOf(agreement.status, agreement.nature),
  ].filter(Boolean);
}
