import type { Asked, STATUS_GROUPS } from '../core/view/filter.ts';
import type { Language } from '../core/types.ts';

/** The words of the form in which filters are chosen. */
export interface FilterMessages {
  readonly label: string;
  readonly asked: Record<Asked, string>;
  readonly any: string;
  /** What several statuses are together. */
  readonly groups: Record<keyof typeof STATUS_GROUPS, string>;
  /** The switch that takes in what is only reported. */
  readonly withReported: string;
  /** In a title: the themes that are left out, and of many values how many it does not name, in a list. */
  without(themes: string): string;
  more(number: string): string;
  /** Nothing passes; the values that are asked for, to loosen. */
  nothing(asked: string): string;
}

export const FILTER_MESSAGES: Record<Language, FilterMessages> = {
  en: {
    label: 'Show only',
    asked: {
      natures: 'What happened',
      statuses: 'What came of it',
      partners: 'Country',
      systems: 'Weapon or system',
      confidences: 'How sure it is',
    },
    any: 'any',
    groups: {
      sought: 'Only sought or discussed',
      stopped: 'Halted: refused, blocked, suspended, cancelled',
    },
    withReported: 'Also count agreements that are reported but not confirmed',
    without: (themes) => `without ${themes}`,
    more: (number) => `${number} more`,
    nothing: (asked) =>
      asked === ''
        ? 'No agreement passes: all themes are hidden. Show one of them.'
        : `No agreement passes all of these: ${asked}. Remove one of them.`,
  },
  ar: {
    label: 'عرض ما يلي فقط',
    asked: {
      natures: 'ماذا حدث',
      statuses: 'ما آل إليه',
      partners: 'الدولة',
      systems: 'السلاح أو المنظومة',
      confidences: 'درجة الثقة',
    },
    any: 'الكل',
    groups: {
      sought: 'ما طُلب أو بُحث فقط',
      stopped: 'ما أُوقف: رُفض أو عُطِّل أو عُلِّق أو أُلغي',
    },
    withReported: 'احتساب اتفاقيات أخرى وردت في تقارير ولم تتأكد',
    without: (themes) => `دون ${themes}`,
    more: (number) => `أخرى (${number})`,
    nothing: (asked) =>
      asked === ''
        ? 'لا اتفاقية تُعرض: كل الموضوعات مخفية. أظهر واحدًا منها.'
        : `لا اتفاقية تستوفي كل هذه الشروط: ${asked}. أزل واحدًا منها.`,
  },
  tr: {
    label: 'Yalnızca şunları göster',
    asked: {
      natures: 'Ne oldu',
      statuses: 'Sonuç',
      partners: 'Ülke',
      systems: 'Silah veya sistem',
      confidences: 'Ne kadar kesin',
    },
    any: 'tümü',
    groups: {
      sought: 'Yalnızca talep edilen veya görüşülen',
      stopped: 'Durdurulan: reddedildi, engellendi, askıya alındı, iptal edildi',
    },
    withReported: 'Haberlere geçen ama doğrulanmayan anlaşmaları da say',
    without: (themes) => `${themes} hariç`,
    more: (number) => `${number} tane daha`,
    nothing: (asked) =>
      asked === ''
        ? 'Hiçbir anlaşma gösterilmiyor: tüm konular gizli. Birini gösterin.'
        : `Hiçbir anlaşma bunların tümüne uymuyor: ${asked}. Birini kaldırın.`,
  },
};
