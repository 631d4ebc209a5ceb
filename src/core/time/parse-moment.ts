import { dateOfDay, toDay } from './day.ts';
import { fold } from '../text/search-fold.ts';

/** A year, or a month (1-12) of it. */
export interface Moment {
  readonly year: number;
  readonly month: number | null;
}

/**
 * What a person means who types into the year field: a year of four digits and perhaps a month, in either order, as a
 * number or a name in any of the three languages ("2019", "06/2019", "2019-06", "Jun 2019", "2019 Haziran",
 * "حزيران/يونيو ٢٠١٩"). Null where it is anything else, a day among them: the slider shows months.
 */
export function parseMoment(text: string): Moment | null {
  const tokens = fold(text).match(/\p{L}+|\d+/gu) ?? [];
  const numbers = tokens.filter((token) => /\d/.test(token));
  const words = tokens.filter((token) => !/\d/.test(token));
  const years = numbers.filter((token) => /^[1-9]\d{3}$/.test(token));
  const months = numbers.filter((token) => /^(0?[1-9]|1[0-2])$/.test(token));
  if (years.length !== 1 || years.length + months.length !== numbers.length) return null;
  const year = Number(years[0]);
  if (words.length === 0) {
    return months.length > 1 ? null : { year, month: months[0] ? Number(months[0]) : null };
  }
  const month = months.length === 0 ? monthOfWords(words) : null;
  return month === null ? null : { year, month };
}

/** From January on, in the traditions of Egypt and the Gulf, the Levant and Iraq, Algeria and Tunisia, and Morocco. */
const ARABIC_NAMES: readonly string[] = [
  'يناير|كانون الثاني|جانفي',
  'فبراير|شباط|فيفري',
  'مارس|آذار',
  'أبريل|نيسان|أفريل',
  'مايو|أيار|ماي',
  'يونيو|يونيه|حزيران|جوان',
  'يوليو|يوليه|تموز|جويلية|يوليوز',
  'أغسطس|آب|أوت|غشت',
  'سبتمبر|أيلول|شتنبر',
  'أكتوبر|تشرين الأول',
  'نوفمبر|تشرين الثاني|نونبر',
  'ديسمبر|كانون الأول|دجنبر',
];

/** At least so many letters of a name are its abbreviation ("Jun", "Haz", "Sept"). */
const SHORTEST_ABBREVIATION = 3;

const NAMES: readonly { name: string; month: number }[] = ARABIC_NAMES.flatMap((arabic, index) => {
  const day = dateOfDay(toDay(`2001-${String(index + 1).padStart(2, '0')}-01`));
  const spoken = ['en', 'tr'].map((language) =>
    day.toLocaleDateString(`${language}-u-ca-gregory`, { month: 'long', timeZone: 'UTC' }),
  );
  const written = arabic.split('|');
  const bare = written.map((name) => name.replace(' ال', ' '));
  return [...spoken, ...written, ...bare].map((name) => ({ name: fold(name), month: index + 1 }));
});

/** The month that all the words name: one name, or the same month by two names ("حزيران/يونيو"). */
function monthOfWords(words: readonly string[]): number | null {
  const months = new Set<number | null>();
  for (let i = 0; i < words.length; i++) {
    const pair = monthNamed(`${words[i]} ${words[i + 1] ?? ''}`);
    months.add(pair ?? monthNamed(words[i]!));
    if (pair !== null) i++;
  }
  const [month] = months;
  return months.size === 1 ? month! : null;
}

function monthNamed(text: string): number | null {
  const found = NAMES.filter(
    ({ name }) => name === text || (text.length >= SHORTEST_ABBREVIATION && name.startsWith(text)),
  );
  const months = new Set(found.map(({ month }) => month));
  const [month] = months;
  return months.size === 1 ? month! : null;
}
