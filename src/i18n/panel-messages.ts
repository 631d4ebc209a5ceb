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
  },
};
