import type { Language } from '../core/types.ts';

/** Months by their number, folded; several names of one month may stand side by side ("مايو/ أيار"). */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'january|jan',
    'february|feb',
    'march|mar',
    'april|apr',
    'may',
    'june|jun',
    'july|jul',
    'august|aug',
    'september|sept|sep',
    'october|oct',
    'november|nov',
    'december|dec',
  ],
  ar: [
    'يناير|كانون الثاني|جانفي',
    'فبراير|شباط|فيفري',
    'مارس|اذار|مارت',
    'ابريل|نيسان|افريل',
    'مايو|ايار|ماي',
    'يونيو|حزيران|يونيه|جوان',
    'يوليو|تموز|يوليه|جويليه',
    'اغسطس|اب|اوت',
    'سبتمبر|ايلول|شتنبر',
    'اكتوبر|تشرين الاول',
    'نوفمبر|تشرين الثاني|نونبر',
    'ديسمبر|كانون الاول|دجنبر',
  ],
  tr: [
    'ocak',
    'subat',
    'mart',
    'nisan',
    'mayis',
    'haziran',
    'temmuz',
    'agustos',
    'eylul',
    'ekim',
    'kasim',
    'aralik',
  ],
};

/** First month of each season, in the order spring, summer, autumn, winter; a winter begins in December. */
export const SEASONS: Readonly<Record<Language, readonly string[]>> = {
  en: ['spring', 'summer', 'autumn|fall', 'winter'],
  ar: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  tr: ['ilkbahar|bahar', 'yaz', 'sonbahar|guz', 'kis'],
};

/** Days of the week from Sunday, as they stand alone after "on", before "günü", after "يوم". */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  en: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  ar: ['الاحد', 'الاثنين|الاثنان', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت'],
  tr: ['pazar', 'pazartesi', 'sali', 'carsamba', 'persembe', 'cuma', 'cumartesi'],
};

/** Small numbers in words, one to ten. */
export const NUMBERS: Readonly<Record<Language, readonly string[]>> = {
  en: ['one|a|an', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  ar: ['واحد', 'اثنين', 'ثلاثه?', 'اربعه?', 'خمسه?', 'سته?', 'سبعه?', 'ثماني?ه?', 'تسعه?', 'عشره?'],
  tr: ['bir', 'iki', 'uc', 'dort', 'bes', 'alti', 'yedi', 'sekiz', 'dokuz', 'on'],
};

/** Decades in words, from the fifties. */
export const DECADES: Readonly<Record<Language, readonly string[]>> = {
  en: ['fifties', 'sixties', 'seventies', 'eighties', 'nineties'],
  ar: ['خمسين', 'ستين', 'سبعين', 'ثمانين', 'تسعين'],
  tr: ['elli', 'altmis', 'yetmis', 'seksen', 'doksan'],
};
