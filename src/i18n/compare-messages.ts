import type { Language } from '../core/types.ts';

/** The words of partners that are compared. */
export interface CompareMessages {
  readonly compareWith: string;
  readonly add: string;
  heading(partners: string): string;
  remove(partner: string): string;
  readonly chart: string;
  readonly table: string;
  readonly partner: string;
  readonly year: string;
  readonly systems: string;
  readonly inCommon: string;
  readonly someOnly: string;
  readonly noneInCommon: string;
  only(partner: string): string;
  /** On a written page: why these stand beside it, and the way to the same in the app. */
  readonly similar: string;
  readonly onMap: string;
}

export const COMPARE_MESSAGES: Record<Language, CompareMessages> = {
  en: {
    compareWith: 'Compare with …',
    add: 'Add a partner …',
    heading: (partners) => `Compared: ${partners}`,
    remove: (partner) => `Take ${partner} out of the comparison`,
    chart: 'Records by the end of each year',
    table: 'Records per year, as a table',
    partner: 'Partner',
    year: 'Year',
    systems: 'Systems',
    inCommon: 'In common',
    someOnly: 'Of some',
    noneInCommon: 'Their records have no system in common.',
    only: (partner) => `${partner} alone`,
    similar: 'Beside the partners with the most systems in common and about as many records.',
    onMap: 'Compare them on the map and the timeline',
  },
  ar: {
    compareWith: 'مقارنة مع …',
    add: 'إضافة شريك …',
    heading: (partners) => `مقارنة: ${partners}`,
    remove: (partner) => `إخراج ${partner} من المقارنة`,
    chart: 'السجلات حتى نهاية كل سنة',
    table: 'السجلات في كل سنة في جدول',
    partner: 'الشريك',
    year: 'السنة',
    systems: 'المنظومات',
    inCommon: 'المشترك بينها',
    someOnly: 'لدى بعضها',
    noneInCommon: 'لا تشترك سجلاتها في أي منظومة.',
    only: (partner) => `لدى ${partner} فقط`,
    similar: 'إلى جانب أكثر الشركاء اشتراكًا معها في المنظومات وأقربهم إليها في عدد السجلات.',
    onMap: 'المقارنة على الخريطة والخط الزمني',
  },
  tr: {
    compareWith: 'Karşılaştır …',
    add: 'Ortak ekle …',
    heading: (partners) => `Karşılaştırma: ${partners}`,
    remove: (partner) => `Karşılaştırmadan çıkar: ${partner}`,
    chart: 'Her yılın sonuna kadarki kayıtlar',
    table: 'Yıllara göre kayıtlar, tablo olarak',
    partner: 'Ortak',
    year: 'Yıl',
    systems: 'Sistemler',
    inCommon: 'Ortak olanlar',
    someOnly: 'Bazılarında olanlar',
    noneInCommon: 'Kayıtlarında ortak bir sistem yok.',
    only: (partner) => `Yalnızca ${partner}`,
    similar: 'Ortak sistemi en çok, kayıt sayısı en yakın olan ortakların yanında.',
    onMap: 'Haritada ve zaman çizelgesinde karşılaştır',
  },
};
