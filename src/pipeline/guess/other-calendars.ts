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
/** What the runtime, which counts by them, calls them. */
const IN_INTL: Readonly<Record<Calendar, string>> = {
  islamic: 'islamic-civil',
  iranian: 'persian',
  buddhist: 'buddhist',
  hebrew: 'hebrew',
};
/** Gregorian years of which a cell may be: those that most tables are of; and those that a marked one may be of. */
const LIKELY = { first: 1921, last: 2030 };
const POSSIBLE = { first: 1500, last: 2100 };

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
  if (year === null || (year >= POSSIBLE.first && year <= POSSIBLE.last)) return [];
  return (Object.keys(IN_INTL) as Calendar[]).flatMap((calendar) => {
    const years = yearsOf(calendar).get(year) ?? [];
    const isLikely = years.some((each) => each >= LIKELY.first && each <= LIKELY.last);
    return isLikely ? [{ calendar, years: years.join('/') }] : [];
  });
}

function yearIn(text: string): number | null {
  const [year] = /(?<!\d)\d{4}(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : Number(year);
}

/** The Gregorian years in which a year of a calendar lies, as `2018/2019`; null for none that is possible. */
function gregorianYears(calendar: Calendar, year: number | null): string | null {
  return (year !== null && yearsOf(calendar).get(year)?.join('/')) || null;
}

const known = new Map<Calendar, ReadonlyMap<number, readonly number[]>>();

/** The possible Gregorian years, by the year of a calendar that lies in them: told once, for all cells. */
function yearsOf(calendar: Calendar): ReadonlyMap<number, readonly number[]> {
  const told = known.get(calendar);
  if (told) return told;
  const locale = `en-u-ca-${IN_INTL[calendar]}`;
  const format = new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' });
  const yearAt = (instant: number): number =>
    Number(format.formatToParts(instant).find(({ type }) => type === 'year')!.value);
  const years = new Map<number, number[]>();
  for (let ours = POSSIBLE.first; ours <= POSSIBLE.last; ours++) {
    const last = yearAt(Date.UTC(ours, 11, 31));
    for (let year = yearAt(Date.UTC(ours, 0, 1)); year <= last; year++)
      years.set(year, [...(years.get(year) ?? []), ours]);
  }
  known.set(calendar, years);
  return years;
}
