import type { DateOrder } from './choices.ts';
import { dayOfInstant, parseInterval, precisionOf } from '../../core/time/day.ts';
import { parseMoment } from '../../core/time/parse-moment.ts';
import { fold } from '../../core/text/search-fold.ts';
import type { DayInterval } from '../../core/types.ts';
import { DOUBT, plain } from './date-cell.ts';
import { readPeriod, spanOf } from './date-periods.ts';
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
  /** Whether `2010/11` is the year from 2010 to 2011 in it, as of seasons and budgets, and no November. */
  readonly split: boolean;
}

/** The order of a whole column of dates, as far as its cells decide it. */
export function guessOrder(cells: readonly string[]): OrderGuess {
  const seen = { dmy: 0, mdy: 0, dots: 0 };
  const open: string[] = [];
  let numbers = 0;
  let serials = 0;
  const pairs = new Set<boolean>();
  const years = new Set<string>();
  for (const cell of new Set(cells)) {
    const text = plain(cell);
    const [, year, next] = /^(\d{4})[-/](\d{2})$/.exec(text) ?? [];
    if (year !== undefined) {
      pairs.add(isNext(year, next!));
      years.add(text);
    }
    if (/^\d+$/.test(text)) {
      numbers++;
      if (isSerial(text)) serials++;
    }
    for (const one of endsOf(text) ?? [text]) {
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
    // That each month of several comes to the year behind it is no chance.
    split:
      !pairs.has(false) &&
      (years.size > 2 || [...years].some((text) => Number(text.slice(5)) > 12)),
  };
}

/** Whether two figures are those of the year after this one. */
const isNext = (year: string, next: string): boolean => (Number(year) + 1) % 100 === Number(next);

/** Days since 1899-12-30 from 1927 to 2119, as spreadsheets count: no year, month or day of two parts looks so. */
const isSerial = (text: string): boolean =>
  /^\d{5}$/.test(text) && Number(text) >= 10_000 && Number(text) <= 80_000;

/**
 * The days that a cell may mean: a day, month, year or range, in figures or words, in any of the usual ways. Null where
 * it is none, or no day of the calendar.
 */
export function readDate(
  cell: string,
  {
    order,
    serials,
    split = false,
  }: { readonly order: DateOrder; readonly serials: boolean; readonly split?: boolean },
): DayInterval | null {
  const text = plain(cell);
  if (DOUBT.test(text)) return null;
  const [, year, next] = /^(\d{4})[-/](\d{2})$/.exec(text) ?? [];
  if (year !== undefined && isNext(year, next!) && (split || Number(next) > 12 || next === '00'))
    return spanOf(year, `${Number(year) + 1}`);
  const exact = parseInterval(text);
  if (exact) return exact;
  if (serials && isSerial(text)) return dayOfSerial(Number(text));
  const whole = readOne(text, order);
  if (whole) return whole;
  const ends = (endsOf(text) ?? halvesOf(text, order)).map((one) => readOne(one, order));
  const [from, to = from] = ends;
  if (!from || !to || from.from > to.to) return null;
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

/** The words between two ends of a range. */
const TO = / (?:-|to|until|bis|à|au|a|até|по|do|ila|إلى|حتى) /;

/** The two ends of a range that has both in full; null where it is none. */
function endsOf(text: string): string[] | null {
  const years = /^(\d{4})-(\d{4})$/.exec(text);
  if (years) return years.slice(1);
  const iso = /^(\d{4}(?:-\d{1,2}){0,2})\/(\d{4}(?:-\d{1,2}){0,2})$/.exec(text);
  if (iso) return iso.slice(1);
  const between =
    /^(?:between|zwischen|entre|między|между|بين) (.+) (?:and|und|et|y|e|i|и|و) ?(.+)$/i.exec(text);
  if (between) return between.slice(1);
  const unspaced = /^(\D+ \d{4})-(\D+ \d{4})$/.exec(text);
  if (unspaced) return unspaced.slice(1);
  const spaced = text.replace(FROM, '').split(TO);
  return spaced.length === 2 && spaced.every((end) => /\d{4}|[-/.]\d{2}$/.test(end))
    ? spaced
    : null;
}

const FROM = /^(?:from|von|vom|de|du|od|desde|с|من) /i;

/** The ends of a range whose year, or month, stands once: `3-5 March 2007`, `May-June 2001`, `March 3-5, 2007`. */
function halvesOf(given: string, order: DateOrder): string[] {
  const text = given.replace(FROM, '').replace(TO, '-');
  const days = /^(\p{L}+ )(\d{1,2}) ?- ?(\d{1,2})(,? \d{4})$/u.exec(text);
  if (days) return [days[1]! + days[2]! + days[4]!, days[1]! + days[3]! + days[4]!];
  const half =
    /^((?:\d{1,2}\.? )?\p{L}[\p{L}\p{M}]+\.?|\p{L}+ \d{1,2}|(\d{1,2})\.?) ?- ?(.*\d{4})$/u.exec(
      text,
    );
  if (!half) return [given];
  const [, first, day, last] = half as string[] as [string, string, string | undefined, string];
  if (day !== undefined) return [last.replace(/^\d{1,2}/, day), last];
  const end = readOne(last, order);
  return [`${first} ${end?.from.slice(0, 4)}`, last];
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
  const roman = /^(\d{1,2})[-/. ]+([IVX]{1,4})[-/. ]+(\d{4})(?: ?r\.?)?$/.exec(text);
  if (roman) return joined(roman[3]!, String(ROMAN_MONTHS.indexOf(roman[2]!) + 1), roman[1]);
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

const ROMAN_MONTHS = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

/** The year before the first of a Japanese era. */
const ERAS: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
};

const ENGLISH_MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The same with months of further languages by their English names, without the small words and marks about them. */
function inEnglish(text: string): string {
  return text
    .replaceAll(/(?<=\d)(?:er|º|ª|°|\.º|-?го|-?е)(?= )/giu, '')
    .replaceAll(
      /(?<!\p{L})(?:de|del|do|den|der|dem|le|el|vom|am|il|of|година|г|р|року|года|год|roku|r)(?!\p{L})\.?/giu,
      ' ',
    )
    .replaceAll(/\p{L}[\p{L}\p{M}.]+/gu, (word) => {
      // Hebrew writes “in” before the month of a day, in one word with it.
      const month =
        monthInOtherLanguages(fold(word)) ?? monthInOtherLanguages(fold(word.replace(/^ב/, '')));
      return month === null ? word : ENGLISH_MONTHS[month - 1]!;
    })
    .replaceAll(/(\d)\. /g, '$1 ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

/** `6 June 2019`, `June 6, 2019`, `6-Jun-19`, `Jun-19`, and the same in Arabic and Turkish. */
function readWords(text: string): DayInterval | null {
  const short = /^(\p{L}{3,})([-. ']+)(\d{2})$/u.exec(text);
  // “March 12” is a day of nobody knows which year.
  if (short && short[2] === ' ' && Number(short[3]) <= 31) return null;
  if (short) return monthOf(`${short[1]} ${fullYear(short[3]!)}`, undefined);
  const before = /^(\d{1,2})(?:st|nd|rd|th)?[-./ ]+(\p{L}[\p{L} /]*?)[-./, ]+(\d{4}|\d{2})$/u.exec(
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
