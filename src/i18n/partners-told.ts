import { isProgramme } from '../core/counts/counts.ts';
import type { Agreement, Language, PlaceCode } from '../core/types.ts';
import type { Format } from './format.ts';
import { messagesIn } from './language.ts';
import { PANEL_MESSAGES } from './panel-messages.ts';

/** What names a record's partners in a line. */
export interface Namer {
  readonly language: Language;
  readonly format: Format;
  nameOf(code: PlaceCode): string;
}

/** A record's partners in a line: "Libya and Qatar", of a programme of many its first alone, "Saudi Arabia, with 32 others". */
export function partnersTold({ partners }: Pick<Agreement, 'partners'>, namer: Namer): string {
  const [first, ...others] = partners;
  return first !== undefined && isProgramme({ partners })
    ? namer.nameOf(first) + messagesIn(namer.language).comma + withOthers(others.length, namer)
    : namer.format.list(partners.map((code) => namer.nameOf(code)));
}

/** The same among one partner's own records, where it is not named again: those beside it, "with 32 others"; empty where it is alone. */
export function partnersBeside(
  { partners }: Pick<Agreement, 'partners'>,
  own: PlaceCode,
  namer: Namer,
): string {
  const others = partners.filter((code) => code !== own);
  return isProgramme({ partners })
    ? withOthers(others.length, namer)
    : namer.format.list(others.map((code) => namer.nameOf(code)));
}

/** "with 32 others" */
export const withOthers = (
  count: number,
  { language, format }: Pick<Namer, 'language' | 'format'>,
): string => PANEL_MESSAGES[language].withOthers(count, format.number(count));
