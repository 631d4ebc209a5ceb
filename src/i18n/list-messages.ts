import type { Listing, Sort } from '../core/view/listing.ts';
import type { Language } from '../core/types.ts';

/** The words of the list's own choices. */
export interface ListMessages {
  readonly which: string;
  /** `new` and `changed` are told with their months. */
  readonly listings: Record<Exclude<Listing, 'new' | 'changed'>, string>;
  newIn(month: string): string;
  changedIn(period: string): string;
  readonly sort: string;
  readonly sorts: Record<Sort, string>;
  /** What happened to a line between two moments, and when. */
  madeOn(date: string): string;
  endedOn(date: string): string;
  /** Its own date beside that of its end, where it was made before both moments. */
  dated(date: string): string;
  /** The button that lists what two moments differ in. */
  readonly showChanges: string;
}

export const LIST_MESSAGES: Record<Language, ListMessages> = {
  en: {
    which: 'Which are listed',
    listings: { all: 'All records', now: 'On the map now' },
    newIn: (month) => `New in ${month}`,
    changedIn: (period) => `Changed: ${period}`,
    sort: 'In the order of',
    sorts: {
      date: 'Date',
      newest: 'Date, latest first',
      partner: 'Partner',
      title: 'Title',
      theme: 'Theme',
    },
    madeOn: (date) => `made: ${date}`,
    endedOn: (date) => `ended: ${date}`,
    dated: (date) => `dated: ${date}`,
    showChanges: 'List what has changed',
  },
  ar: {
    which: 'ما تعرضه القائمة',
    listings: { all: 'كل السجلات', now: 'الظاهر على الخريطة الآن' },
    newIn: (month) => `الجديد في ${month}`,
    changedIn: (period) => `ما تغيّر: ${period}`,
    sort: 'الترتيب حسب',
    sorts: {
      date: 'التاريخ',
      newest: 'التاريخ، الأحدث أولًا',
      partner: 'الشريك',
      title: 'العنوان',
      theme: 'الموضوع',
    },
    madeOn: (date) => `أُبرم: ${date}`,
    endedOn: (date) => `انتهى: ${date}`,
    dated: (date) => `تاريخه: ${date}`,
    showChanges: 'قائمة بما تغيّر',
  },
  tr: {
    which: 'Listede gösterilenler',
    listings: { all: 'Tüm kayıtlar', now: 'Şu anda haritada olanlar' },
    newIn: (month) => `${month}: yeni olanlar`,
    changedIn: (period) => `Değişenler: ${period}`,
    sort: 'Sıralama',
    sorts: {
      date: 'Tarih',
      newest: 'Tarih, en yenisi önce',
      partner: 'Ortak',
      title: 'Başlık',
      theme: 'Konu',
    },
    madeOn: (date) => `yapıldı: ${date}`,
    endedOn: (date) => `sona erdi: ${date}`,
    dated: (date) => `tarihi: ${date}`,
    showChanges: 'Değişenleri listele',
  },
};
