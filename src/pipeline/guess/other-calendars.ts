import { plain } from './date-cell.ts';

/** Calendars other than the Gregorian that tables have years of. */
export type Calendar = 'islamic' | 'iranian' | 'buddhist' | 'hebrew';

/** A calendar that a cell may be of, and the Gregorian years that its year then lies in; null where it has no year of four digits. */
export interface OtherDate {
  readonly calendar: Calendar;
  readonly years: string | null;
}

/** What marks a year of a calendar, or one of its months. */
const MARKS: readonly (readonly [Calendar, RegExp])[] = [
  [
    'iranian',
    /\d ?(هـ?\.? ?ش|ش|SH|AP)(?!\p{L})|(?<!\p{L})(هجري شمسي|هجری شمسی|شمسي|شمسی|فروردین|اردیبهشت|خرداد|مرداد|شهریور|آبان|بهمن|اسفند|farvardin|ordibehesht|khordad|mordad|shahrivar|aban|bahman|esfand|jalali|shamsi|solar hijri)(?!\p{L})/iu,
  ],
  [
    'islamic',
    /\d ?(هـ|ه|AH|A\.H\.)(?!\p{L})|(?<!\p{L})(هجري|هجرية|hicri|hicrî|hijri|محرم|صفر|ربيع ال|جماد|رجب|شعبان|رمضان|شوال|ذو ال|ذي ال|muharram|muharrem|safar|rabi|rebiülevvel|rebiülahir|jumada|rajab|recep|sha.?ban|ramadan|ramazan|shawwal|dhu)/iu,
  ],
  ['buddhist', /พ\.? ?ศ\.?|(?<!\p{L})(B\. ?E\.|BE ?\d|Buddhist)|\d ?BE(?!\p{L})/u],
];
/** Years that lie from 1921 on, when most tables begin; those of two calendars may be of either. */
const YEARS: readonly (readonly [Calendar, first: number, last: number])[] = [
  ['islamic', 1340, 1470],
  ['iranian', 1300, 1410],
  ['buddhist', 2464, 2643],
  ['hebrew', 5682, 5861],
];

/** The calendars that a cell without a Gregorian date says it is of. */
export function markedCalendars(text: string): readonly OtherDate[] {
  const digits = plain(text);
  const marked = MARKS.find(([, mark]) => mark.test(digits));
  return marked ? [{ calendar: marked[0], years: gregorianYears(marked[0], yearIn(digits)) }] : [];
}

/** The calendars that its year may be of, where it is none of the Gregorian that a map has. */
export function likelyCalendars(text: string): readonly OtherDate[] {
  const marked = markedCalendars(text);
  if (marked.length > 0) return marked;
  const year = yearIn(plain(text));
  return YEARS.flatMap(([calendar, first, last]) =>
    year !== null && year >= first && year <= last
      ? [{ calendar, years: gregorianYears(calendar, year) }]
      : [],
  );
}

function yearIn(text: string): number | null {
  const [year] = /(?<!\d)\d{4}(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

/** The year in which it begins and the one in which it ends, as `2018/2019`; Buddhist years are those of January to December. */
function gregorianYears(calendar: Calendar, year: number | null): string | null {
  if (year === null) return null;
  const pair = (first: number, last = first + 1): string => `${first}/${last}`;
  switch (calendar) {
    case 'islamic': {
      // Twelve moons are 354.367 days; the first year began on 16 July 622.
      const begin = (count: number): number => Math.floor(622.54 + (count - 1) * 0.970224);
      return begin(year) === begin(year + 1)
        ? String(begin(year))
        : pair(begin(year), begin(year + 1));
    }
    case 'iranian':
      return pair(year + 621);
    case 'buddhist':
      return String(year - 543);
    case 'hebrew':
      return pair(year - 3761);
  }
}
