import type { Language } from '../core/types.ts';

/** What leads to "How this map was made": the account itself comes when it is asked for. */
interface AboutLink {
  readonly open: string;
  readonly failed: string;
}

export const ABOUT_LINK = {
  en: {
    open: 'How this map was made',
    failed:
      'The account of how this map was made could not be loaded. Check the connection and try again.',
  },
  ar: {
    open: 'كيف صُنعت هذه الخريطة',
    failed: 'تعذّر تحميل شرح طريقة صنع الخريطة. تحقق من الاتصال ثم أعد المحاولة.',
  },
  tr: {
    open: 'Bu harita nasıl yapıldı',
    failed:
      'Haritanın nasıl yapıldığını anlatan bölüm yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin.',
  },
} as const satisfies Record<Language, AboutLink>;
