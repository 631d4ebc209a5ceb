import { dateOfDay, partsOfDay, precisionOf } from '../core/time/day.ts';
import type { AgreementDate, Day, DayInterval, Language, Value } from '../core/types.ts';
import type { Digits } from '../core/view/view.ts';
import { isolated } from './isolated.ts';
import { directionOf, localeOf, messagesIn } from './language.ts';

/** Numbers, dates and amounts as a reader of one language and digits writes them. */
export interface Format {
  number(value: number): string;
  /** A year alone, without a thousands separator. */
  year(value: number): string;
  /** "June 2019"; `month` is 1-12. */
  month(year: number, month: number): string;
  /** "June" */
  monthName(month: number): string;
  /** "28 November 2023", "May 2022", "2011", "1997 – 1999"; the words for none where there is no date. */
  date(date: AgreementDate): string;
  /** The same of an interval alone. */
  interval(interval: DayInterval): string;
  /** A day, month or year as a source's publication date has it: `2023-12-23`, `2023-12` or `2023`. */
  published(text: string): string;
  /** "367,000,000 US dollars"; a range stays a range. */
  value(value: Value): string;
  /** "62%" of a part of one. */
  percent(part: number): string;
  /** "A, B and C"; with commas alone where «و» would be glued to Latin letters or digits. */
  list(items: readonly string[]): string;
  /** Order of two texts in the language's alphabet, as `sort` wants it. */
  compare(a: string, b: string): number;
}

export function formatIn(language: Language, digits: Digits): Format {
  const locale = localeOf(language, digits);
  const inUtc = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  const whole = new Intl.NumberFormat(locale);
  const plain = new Intl.NumberFormat(locale, { useGrouping: false });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  const day = inUtc({ year: 'numeric', month: 'long', day: 'numeric' });
  const month = inUtc({ year: 'numeric', month: 'long' });
  const monthName = inUtc({ month: 'long' });
  const collator = new Intl.Collator(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const firstOf = (year: number, inYear: number): Date =>
    dateOfDay(`${year}-${String(inYear).padStart(2, '0')}-01` as Day);

  const interval = ({ from, to }: DayInterval): string => {
    const [first, last] = [partsOfDay(from), partsOfDay(to)];
    switch (precisionOf({ from, to })) {
      case 'day':
        return day.format(dateOfDay(from));
      case 'month':
        return month.format(dateOfDay(from));
      case 'year':
        return plain.format(first.year);
      case 'span':
        return coversYears({ from, to })
          ? `${plain.format(first.year)} – ${plain.format(last.year)}`
          : `${day.format(dateOfDay(from))} – ${day.format(dateOfDay(to))}`;
    }
  };

  return {
    number: (value) => whole.format(value),
    year: (value) => plain.format(value),
    month: (year, inYear) => month.format(firstOf(year, inYear)),
    monthName: (inYear) => monthName.format(firstOf(2000, inYear)),
    date: (date) =>
      date.interval === null ? messagesIn(language).date.none : interval(date.interval),
    interval,
    published: (text) => {
      const [year, inYear, inMonth] = text.split('-').map(Number);
      if (inYear === undefined) return plain.format(year!);
      return inMonth === undefined
        ? month.format(firstOf(year!, inYear))
        : day.format(dateOfDay(text as Day));
    },
    value: ({ min, max, currency }) => {
      const money = new Intl.NumberFormat(locale, {
        style: 'currency',
        currency,
        currencyDisplay: 'name',
        maximumFractionDigits: 0,
      });
      const parts = min === max ? money.formatToParts(min) : money.formatRangeToParts(min, max);
      return partsText(parts, language);
    },
    percent: (part) => percent.format(part),
    list: (items) =>
      directionOf(language) === 'rtl' && /[a-z\d]/i.test(items.join())
        ? items.map(isolated).join(messagesIn(language).comma)
        : list.format(items),
    compare: collator.compare,
  };
}

/** What CLDR names otherwise than the language's newspapers do. */
const PRINTED: Partial<Record<Language, Record<string, string>>> = { tr: { Euro: 'avro' } };

/** An amount with its currency's name alone: of the hub's own currency CLDR writes sign and name. */
function partsText(
  parts: readonly { readonly type: string; readonly value: string }[],
  language: Language,
): string {
  const name = parts.findLastIndex(({ type }) => type === 'currency');
  return parts
    .filter(({ type }, i) => type !== 'currency' || i === name)
    .map(({ value }, i, kept) =>
      i === kept.length - 1 ? (PRINTED[language]?.[value] ?? value) : value,
    )
    .join('');
}

/** Whether an interval is of whole years. */
function coversYears({ from, to }: DayInterval): boolean {
  return from.endsWith('-01-01') && to.endsWith('-12-31');
}
