import type { Language } from '../core/types.ts';

/** What opens the reading of an article; its other words come with it. */
export const CHECK_ARTICLE: Record<Language, string> = {
  en: 'Check an article',
  ar: 'مقارنة مقال بالخريطة',
  tr: 'Haber denetle',
};

/** The sentence where its files did not arrive. */
export const CHECK_FAILED: Record<Language, string> = {
  en: 'The reading of articles could not be loaded. Check the connection and try again.',
  ar: 'تعذّر تحميل أداة مقارنة المقالات. تحقق من الاتصال وحاول مجددًا.',
  tr: 'Haber denetleme yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin.',
};
