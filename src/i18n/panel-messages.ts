import type { Moment } from '../core/view/partner-records.ts';
import type { Language } from '../core/types.ts';
import { countedInArabic } from './counts-words.ts';

/** What only the panel says. */
export interface PanelMessages {
  /** Over the records of a partner that the map shows at this moment, and over the others. */
  readonly moments: Record<Moment, string>;
  /** Of the records that a heading counts: those without a date, which are in none of the bars beside it. */
  undated(count: number, text: string): string;
  /** What else than the partner is in a programme: "with 32 others". */
  withOthers(count: number, text: string): string;
  /** Beside some of a partner's records, the way to all of them: "All with Kazakhstan: 28 records". */
  all(partner: string, records: string): string;
  /** What a partner's numbers count, and how many firm agreements with many countries at once are not among the firm ones. */
  explained(shared: number, text: string): string;
}

export const PANEL_MESSAGES: Record<Language, PanelMessages> = {
  en: {
    moments: {
      made: 'New between the two moments',
      ended: 'Ended between them',
      kept: 'Made before them',
      shown: 'On the map now',
      earlier: 'Earlier',
      later: 'Later',
      undated: 'Without a date on the timeline',
      filtered: 'Left out by a filter',
    },
    undated: (count, text) => `${count === 1 ? 'one' : text} of them undated`,
    withOthers: (count, text) => (count === 1 ? 'with one other country' : `with ${text} others`),
    all: (partner, records) => `All with ${partner}: ${records}`,
    explained: (shared, text) =>
      'Counted as records: all that is drawn. Firm are the agreements and contracts that a second look bore out; what is only reported, deliveries, milestones, talks, restrictions and mandates are not.' +
      (shared === 0
        ? ''
        : shared === 1
          ? ' One agreement with many countries at once is listed too, but not among the firm ones: it is no country’s own.'
          : ` The ${text} agreements with many countries at once are listed too, but not among the firm ones: they are no country’s own.`),
  },
  tr: {
    moments: {
      made: 'İki an arasında yapılanlar',
      ended: 'İki an arasında sona erenler',
      kept: 'Daha önce yapılanlar',
      shown: 'Şu anda haritada',
      earlier: 'Daha önce',
      later: 'Daha sonra',
      undated: 'Zaman çizelgesinde tarihi olmayanlar',
      filtered: 'Filtre dışında kalanlar',
    },
    undated: (count, text) => `${count === 1 ? 'biri' : `${text} tanesi`} tarihsiz`,
    withOthers: (_count, text) => `${text} ülkeyle daha birlikte`,
    all: (partner, records) => `${partner} ile tümü: ${records}`,
    explained: (shared, text) =>
      'Kayıt olarak çizilen her şey sayılır. Kesinleşmiş olanlar, ikinci incelemede doğrulanan anlaşmalar ve sözleşmelerdir; yalnızca haberlere dayananlar, teslimatlar, dönüm noktaları, görüşmeler, kısıtlamalar ve görev yetkileri bunlar arasında değildir.' +
      (shared === 0
        ? ''
        : ` Çok sayıda ülkeyle birlikte yapılan ${text} anlaşma da listededir ama kesinleşmişler arasında sayılmaz; tek bir ülkeye ait değildir.`),
  },
  ar: {
    moments: {
      made: 'الجديد بين اللحظتين',
      ended: 'ما انتهى بينهما',
      kept: 'ما كان قبلهما',
      shown: 'على الخريطة الآن',
      earlier: 'قبل ذلك',
      later: 'بعد ذلك',
      undated: 'بلا تاريخ على الخط الزمني',
      filtered: 'ما تستبعده التصفية',
    },
    undated: (count, text) =>
      `${count === 1 ? 'أحدها' : count === 2 ? 'اثنان منها' : `${text} منها`} بلا تاريخ`,
    withOthers: (count, text) =>
      `مع ${countedInArabic(count, text, {
        zero: 'شركاء آخرين',
        one: 'دولة أخرى',
        two: 'دولتين أخريين',
        few: 'دول أخرى',
        many: 'دولة أخرى',
        other: 'دولة أخرى',
      })}`,
    all: (partner, records) => `الكل مع ${partner}: ${records}`,
    explained: (shared, text) =>
      'يُحصى سجلًّا كل ما يُرسم. والمؤكَّد منه الاتفاقيات والعقود التي ثبتت عند المراجعة، دون ما ورد في تقارير فقط وعمليات التسليم والمحطات البارزة والمحادثات والقيود والتفويضات.' +
      (shared === 0
        ? ''
        : ` وتضم القائمة كذلك ما أُبرم مع دول كثيرة معًا (${countedInArabic(shared, text, {
            zero: '',
            one: 'اتفاقية واحدة',
            two: 'اتفاقيتان',
            few: 'اتفاقيات',
            many: 'اتفاقية',
            other: 'اتفاقية',
          })})، ولا يُحسب من المؤكَّد لأنه لا يخص دولة بعينها.`),
  },
};
