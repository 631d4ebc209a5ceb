import type { Language } from '../core/types.ts';

/** How anything is counted in words. Functions take the number, and its text in the reader's digits. */
export interface CountsWords {
  /** "414 firm or reported agreements and contracts" where what is only reported is among them. */
  agreements(count: number, text: string, withReported: boolean): string;
  partners(count: number, text: string): string;
  records(count: number, text: string): string;
  /** "12 agreements with 5 partners"; `isApart`: behind an aside about them, "82 records, 10 of them ..., with 54 partners". */
  with(agreements: string, partners: string, isApart?: boolean): string;
  /** "26 records, 16 of them firm agreements or contracts"; `text` is what says the records. */
  ofThem(text: string, records: number, firm: number, firmText: string): string;
  /** What two moments differ in: "17 new partners", "3 records ended", and both behind what was made between them. */
  newPartners(count: number, text: string): string;
  ended(count: number, text: string): string;
  changed(...told: string[]): string;
  readonly unchanged: string;
  /** What follows the headline where there is room: since when half of it was made, or more than half. */
  half(year: string, isMore: boolean): string;
  /** The period that "in force" counts, with its month. */
  inForceIn(month: string): string;
}

const ARABIC = new Intl.PluralRules('ar');

export const COUNTS_WORDS: Record<Language, CountsWords> = {
  en: {
    agreements: (count, text, withReported) =>
      `${text} ${withReported ? 'firm or reported ' : ''}${count === 1 ? 'agreement or contract' : 'agreements and contracts'}`,
    partners: (count, text) => (count === 1 ? `${text} partner` : `${text} partners`),
    records: (count, text) => (count === 1 ? `${text} record` : `${text} records`),
    with: (agreements, partners, isApart) => `${agreements}${isApart ? ',' : ''} with ${partners}`,
    ofThem: (text, records, firm, firmText) => {
      if (firm === 0) return `${text}, no firm agreement or contract`;
      if (records === 1) return `${text}, a firm agreement or contract`;
      if (firm === records) return `${text}, all of them firm agreements or contracts`;
      return firm === 1
        ? `${text}, one of them a firm agreement or contract`
        : `${text}, ${firmText} of them firm agreements or contracts`;
    },
    newPartners: (count, text) => (count === 1 ? `${text} new partner` : `${text} new partners`),
    ended: (count, text) =>
      count === 0 ? 'none ended' : count === 1 ? `${text} record ended` : `${text} records ended`,
    changed: (...told) => `+${told.join(', ')}`,
    unchanged: 'nothing has changed',
    half: (year, isMore) => `; ${isMore ? 'over half' : 'half'} since ${year}`,
    inForceIn: (month) => `In force in ${month}`,
  },
  ar: {
    agreements: (count, text, withReported) =>
      countedInArabic(count, text, {
        zero: 'لا اتفاقيات ولا عقود',
        one: 'اتفاقية أو عقد واحد',
        two: 'اتفاقيتان أو عقدان',
        few: 'اتفاقيات وعقود',
        many: 'اتفاقية وعقدًا',
        other: 'اتفاقية وعقد',
      }) + (withReported ? ' (مع ما ورد في تقارير فقط)' : ''),
    partners: (count, text) =>
      countedInArabic(count, text, {
        zero: 'أي شريك',
        one: 'شريك واحد',
        two: 'شريكين',
        few: 'شركاء',
        many: 'شريكًا',
        other: 'شريك',
      }),
    records: (count, text) =>
      countedInArabic(count, text, {
        zero: 'لا سجلات',
        one: 'سجل واحد',
        two: 'سجلان',
        few: 'سجلات',
        many: 'سجلًا',
        other: 'سجل',
      }),
    with: (agreements, partners, isApart) => `${agreements}${isApart ? '،' : ''} مع ${partners}`,
    ofThem: (text, records, firm, firmText) => {
      if (firm === 0) return `${text}، ليس بينها اتفاقية أو عقد مؤكَّد`;
      if (records === 1) return `${text}، وهو اتفاقية أو عقد مؤكَّد`;
      if (firm === records) return `${text}، وكلها اتفاقيات أو عقود مؤكَّدة`;
      const counted = firm === 1 ? 'واحد' : firm === 2 ? 'اثنان' : firmText;
      return `${text}، منها ${counted} من الاتفاقيات والعقود المؤكَّدة`;
    },
    newPartners: (count, text) =>
      countedInArabic(count, text, {
        zero: 'دون شركاء جدد',
        one: 'شريك جديد واحد',
        two: 'شريكان جديدان',
        few: 'شركاء جدد',
        many: 'شريكًا جديدًا',
        other: 'شريك جديد',
      }),
    ended: (count, text) =>
      count === 0 ? 'دون أن ينتهي شيء' : `والمنتهي: ${COUNTS_WORDS.ar.records(count, text)}`,
    changed: (...told) => `الجديد: ${told.join('، ')}`,
    unchanged: 'لم يتغير شيء',
    half: (year, isMore) => `؛ ${isMore ? 'أكثر من نصفها' : 'نصفها'} منذ عام ${year}`,
    inForceIn: (month) => `الساري في ${month}`,
  },
  tr: {
    agreements: (_count, text, withReported) =>
      `${text} ${withReported ? 'kesinleşmiş veya haberlere dayanan ' : ''}anlaşma ve sözleşme`,
    partners: (_count, text) => `${text} ortak`,
    records: (_count, text) => `${text} kayıt`,
    with: (agreements, partners) => `${partners}la ${agreements}`,
    ofThem: (text, records, firm, firmText) => {
      if (firm === 0) return `${text}; kesinleşmiş anlaşma veya sözleşme yok`;
      if (firm === records) return `${text}; tümü kesinleşmiş anlaşma veya sözleşme`;
      return `${text}; kesinleşmiş anlaşma veya sözleşme: ${firmText}`;
    },
    newPartners: (_count, text) => `${text} yeni ortak`,
    ended: (count, text) => (count === 0 ? 'sona eren yok' : `sona eren ${text} kayıt`),
    changed: (...told) => `+${told.join(', ')}`,
    unchanged: 'değişen bir şey yok',
    half: (year, isMore) => `; ${isMore ? 'yarısından fazlası' : 'yarısı'} ${year} ve sonrasında`,
    inForceIn: (month) => `${month} itibarıyla yürürlükte`,
  },
};

/** CLDR's six forms of an Arabic count: none, one and two are words, the others follow their number (3-10, 11-99, 100). */
export function countedInArabic(
  count: number,
  text: string,
  forms: { zero: string; one: string; two: string; few: string; many: string; other: string },
): string {
  switch (ARABIC.select(count)) {
    case 'zero':
      return forms.zero;
    case 'one':
      return forms.one;
    case 'two':
      return forms.two;
    case 'few':
      return `${text} ${forms.few}`;
    case 'many':
      return `${text} ${forms.many}`;
    default:
      return `${text} ${forms.other}`;
  }
}
