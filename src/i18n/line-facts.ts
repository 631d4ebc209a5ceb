import { MOST_PARTNERS } from '../core/counts/counts.ts';
import type { Difference } from '../core/counts/difference.ts';
import type { Agreement, Language, PlaceCode } from '../core/types.ts';
import { datesTold } from './dates-told.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';
import { PANEL_MESSAGES } from './panel-messages.ts';

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
  const { difference, language, messages, format } = told;
  const { partners, nature, status } = agreement;
  const others = partners.filter((code) => code !== partner);
  const count = [others.length, format.number(others.length)] as const;
  const withMany =
    partner === null ? messages.counts.partners : PANEL_MESSAGES[language].withOthers;
  const withWhom =
    partners.length > MOST_PARTNERS
      ? [withMany(...count)]
      : others.length > 0
        ? [format.list(others.map((code) => told.nameOf(code)))]
        : [];
  return [
    ...datesTold(agreement, difference, language, format),
    ...withWhom,
    messages.statusOf(status, nature),
  ];
}
