import type { DateOrder } from './choices.ts';
import { dayOfInstant, parseInterval, precisionOf } from '../../core/time/day.ts';
import { parseMoment } from '../../core/time/parse-moment.ts';
import { fold } from '../../core/text/search-fold.ts';
import type { DayInterval } from '../../core/types.ts';
import { monthInOtherLanguages } from './other-languages.ts';

/** What a column of dates tells of its order. */
export interface OrderGuess {
  /** Null where nothing in the column decides between day and month first. */
  readonly order: DateOrder | null;
  /** The same where a cell of it can be read in one order alone. */
  readonly decided: DateOrder | null;
  /** Two that could be read either way, for the question. */
  readonly examples: readonly string[];
  /** Whether its bare numbers are days as spreadsheets count them. */
  readonly serials: boolean;
}

/** Words that say that there is no date. */
const NONE =
  /^(n\/?a|none|null|nan|unknown|undated|n\.? ?d\.?|s\/f|s\.? ?f\.?|s\.? ?d\.?|o\.? ?[dj]\.?|t\.?b\.?[da]\.?|b\.? ?d\.?|б\/?д|без даты|sin fecha|sans date|sem data|ohne Datum|tarihsiz|belirsiz|بلا تاريخ|بدون تاريخ|\?+|-+|–|—|\.+|yok|bilinmiyor|غير معروف|لا يوجد)$/i;

export const isNoDate = (text: string): boolean => text === '' || NONE.test(text);

/** What says that a date is not known well, before a year or a word of time. */
const ABOUT =
  /^(c\.?|ca\.?|circa|cca\.?|about|around|approx\w*\.?|before|after|by|early|mid|late|spring|summer|autumn|fall|winter|vers|env\.?|environ|avant|après|um|etwa|ungefähr|vor|nach|hacia|alrededor de|antes de|después de|около|ок\.|yaklaşık|tahminen|نحو|حوالي|حوالى|قرابة)[-~ ]*(?=\P{L}*\d|\p{L}+ \d)|^~ ?\d|^\d{4}s? ?(\?|ca?\.?|civarı|dolayları)$|\d.*تقريبا/iu;
/** What marks a year of the Islamic calendar, or one of its months. */
const ISLAMIC =
  /\d ?(هـ|ه|AH|A\.H\.)(?!\p{L})|(?<!\p{L})(هجري|هجرية|hicri|hicrî|hijri|محرم|صفر|ربيع ال|جماد|رجب|شعبان|رمضان|شوال|ذو ال|ذي ال|muharram|muharrem|safar|rabi|rebiülevvel|rebiülahir|jumada|rajab|recep|sha.?ban|ramadan|ramazan|shawwal|dhu)/iu;

/** Why a cell is no date: of another calendar, of no certain time, or nothing of either. */
export function kindOfNoDate(text: string): 'islamic' | 'about' | 'date' {
  const digits = plain(text);
  return ISLAMIC.test(digits) ? 'islamic' : ABOUT.test(digits) ? 'about' : 'date';
}

/** The order of a whole column of dates, as far as its cells decide it. */
export function guessOrder(cells: readonly string[]): OrderGuess {
  const seen = { dmy: 0, mdy: 0, dots: 0 };
  const open: string[] = [];
  let numbers = 0;
  let serials = 0;
  for (const cell of new Set(cells)) {
    const text = plain(cell);
    if (/^\d+$/.test(text)) {
      numbers++;
      if (isSerial(text)) serials++;
    }
    for (const one of endsOf(text)) {
      const [, a, mark, b] = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(one) ?? [];
      if (a === undefined || b === undefined) continue;
      if (Number(a) > 12) seen.dmy++;
      else if (Number(b) > 12) seen.mdy++;
      else if (a !== b) open.push(cell);
      if (mark === '.') seen.dots++;
    }
  }
  const decided = seen.dmy > seen.mdy ? 'dmy' : seen.mdy > seen.dmy ? 'mdy' : null;
  const order = decided ?? (open.length === 0 || seen.dots > 0 ? 'dmy' : null);
  return {
    order,
    decided,
    examples: open.slice(0, 2),
    serials: serials > 0 && serials === numbers,
  };
}

/** Days since 1899-12-30 from 1927 to 2119, as spreadsheets count: no year, month or day of two parts looks so. */
const isSerial = (text: string): boolean =>
  /^\d{5}$/.test(text) && Number(text) >= 10_000 && Number(text) <= 80_000;

/**
 * The days that a cell may mean: a day, month, year or range, in figures or words, in any of the usual ways. Null where
 * it is none, or no day of the calendar.
 */
export function readDate(
  cell: string,
  { order, serials }: { readonly order: DateOrder; readonly serials: boolean },
): DayInterval | null {
  const text = plain(cell);
  const exact = parseInterval(text);
  if (exact) return exact;
  if (serials && isSerial(text)) return dayOfSerial(Number(text));
  const ends = endsOf(text).map((one) => readOne(one, order));
  const [from, to = from] = ends;
  if (!from || !to || ends.length > 2 || from.from > to.to) return null;
  return { from: from.from, to: to.to };
}

/** A spreadsheet's day 25569 is the first of 1970. */
function dayOfSerial(days: number): DayInterval {
  const day = dayOfInstant((days - 25_569) * 86_400_000);
  return { from: day, to: day };
}

/** The text that a plain table has for these days: `2019-06-01`, `2019-06`, `2019`, or two days with a slash between. */
export function dateText(interval: DayInterval): string {
  switch (precisionOf(interval)) {
    case 'day':
      return interval.from;
    case 'month':
      return interval.from.slice(0, 7);
    case 'year':
      return interval.from.slice(0, 4);
    case 'span':
      return `${interval.from}/${interval.to}`;
  }
}

/** European digits, one sort of dash, no time of day behind a day. */
function plain(cell: string): string {
  return cell
    .replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replaceAll(/[‐‑‒–—−]/g, '-')
    .replace(/(\d)[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?( ?[AP]M)?(Z|[+-]\d{2}:?\d{2})?$/i, '$1')
    .replace(/^(\d{4})(\.0+)$/, '$1')
    .trim();
}

/** The two ends of a range, or the one date that it is. */
function endsOf(text: string): string[] {
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years) return [years[1]!, years[2]!];
  const iso = /^(\d{4}(?:-\d{1,2}){0,2})\/(\d{4}(?:-\d{1,2}){0,2})$/.exec(text);
  if (iso) return [iso[1]!, iso[2]!];
  const spaced = text.split(/ (?:-|to|until|bis|ila|إلى|حتى) /);
  return spaced.length === 2 ? spaced : [text];
}

function readOne(text: string, order: DateOrder): DayInterval | null {
  const exact = parseInterval(text);
  if (exact) return exact;
  // A year, perhaps a month and a day; what is not known may have left its mark: 2010-11-, 1984--.
  const first = /^(\d{4})[-/. ](\d{0,2})(?:[-/. ](\d{0,2}))?$/.exec(text);
  if (first) return joined(first[1]!, first[2], first[3]);
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (compact) return joined(compact[1]!, compact[2], compact[3]);
  const months = /^((?:19|20)\d{2})(0[1-9]|1[0-2])$/.exec(text);
  if (months) return joined(months[1]!, months[2]);
  const last = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (last) {
    const [, a, , b, year] = last;
    const whole = fullYear(year!);
    return order === 'mdy' ? joined(whole, a, b) : joined(whole, b, a);
  }
  const eastern = /^(\d{4}) ?[年년](?: ?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日일])?)?$/.exec(text);
  if (eastern) return joined(eastern[1]!, eastern[2], eastern[3]);
  const era =
    /^(明治|大正|昭和|平成|令和) ?(\d{1,2}|元)年(?: ?(\d{1,2})月(?: ?(\d{1,2})日)?)?$/.exec(text);
  if (era) {
    const year = ERAS[era[1]!]! + (era[2] === '元' ? 1 : Number(era[2]));
    return joined(String(year), era[3], era[4]);
  }
  return readPeriod(text) ?? readWords(text) ?? readWords(inEnglish(text));
}

/** The year before the first of a Japanese era. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

/** A decade or a quarter: `1990s`, `Q3 2014`, `2014-Q3`. */
function readPeriod(text: string): DayInterval | null {
  const decade = /^(?:the )?(\d{3})0['’]?s$/i.exec(text);
  if (decade) return spanOf(`${decade[1]}0`, `${decade[1]}9`);
  const quarter = /^(?:Q([1-4])[-/ ]?(\d{4})|(\d{4})[-/ ]?Q([1-4]))$/i.exec(text);
  if (!quarter) return null;
  const [year, last] = [quarter[2] ?? quarter[3]!, 3 * Number(quarter[1] ?? quarter[4])];
  const month = (number: number): string => `${year}-${String(number).padStart(2, '0')}`;
  return spanOf(month(last - 2), month(last));
}

function spanOf(first: string, last: string): DayInterval | null {
  const [from, to] = [parseInterval(first), parseInterval(last)];
  return from && to && { from: from.from, to: to.to };
}

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The same with months of further languages by their English names, without the small words and marks about them. */
function inEnglish(text: string): string {
  return text
    .replaceAll(/(?<=\d)(?:er|º|ª|°|\.º|-?го|-?е)(?= )/giu, '')
    .replaceAll(
      /(?<!\p{L})(?:de|del|do|den|der|dem|le|el|vom|am|il|of|година|г|р|року|года|год|roku|r)(?!\p{L})\.?/giu,
      ' ',
    )
    .replaceAll(/\p{L}[\p{L}\p{M}]+\.?/gu, (word) => {
      const month = monthInOtherLanguages(fold(word));
      return month === null ? word : ENGLISH_MONTHS[month - 1]!;
    })
    .replaceAll(/(\d)\. /g, '$1 ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** `6 June 2019`, `June 6, 2019`, `6-Jun-19`, `Jun-19`, and the same in Arabic and Turkish. */
function readWords(text: string): DayInterval | null {
  const short = /^(\p{L}{3,})[-. ']+(\d{2})$/u.exec(text);
  if (short) return monthOf(`${short[1]} ${fullYear(short[2]!)}`, undefined);
  const before = /^(\d{1,2})(?:st|nd|rd|th)?[-. ]+(\p{L}[\p{L} /]*?)[-., ]+(\d{4}|\d{2})$/u.exec(
    text,
  );
  if (before) return monthOf(`${before[2]} ${fullYear(before[3]!)}`, before[1]);
  const after = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text);
  if (after) return monthOf(`${after[1]} ${after[3]}`, after[2]);
  return monthOf(text, undefined);
}

function monthOf(text: string, day: string | undefined): DayInterval | null {
  const moment = parseMoment(text);
  if (!moment || (day !== undefined && moment.month === null)) return null;
  return joined(String(moment.year), moment.month === null ? undefined : String(moment.month), day);
}

/** Of two figures: up to 49 is this century. */
const fullYear = (year: string): string =>
  year.length === 4 ? year : Number(year) < 50 ? `20${year}` : `19${year}`;

function joined(year: string, month?: string, day?: string): DayInterval | null {
  const known = (part: string | undefined): string[] =>
    part === undefined || /^0*$/.test(part) ? [] : [part.padStart(2, '0')];
  const parts = [year, ...known(month), ...(known(month).length > 0 ? known(day) : [])];
  if (known(month).length === 0 && known(day).length > 0) return null;
  return parseInterval(parts.join('-'));
}
