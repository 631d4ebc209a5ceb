import type { Language } from '../core/types.ts';

/** What is said where a part of the page is missing, wrong or lost. */
export interface FaultMessages {
  readonly reload: string;
  readonly wrongData: string;
  readonly drawing: string;
  readonly script: string;
  readonly lost: string;
  readonly search: string;
  readonly speaker: string;
  readonly talk: string;
  readonly recorder: string;
}

export const FAULT_MESSAGES: Record<Language, FaultMessages> = {
  en: {
    reload: 'Load the page again',
    wrongData:
      'What the server sent in place of the agreements cannot be read by this page. It may be from another version: load the page again.',
    drawing:
      'The page could not be drawn. Load it again; if it fails again, open it without the rest of its address.',
    script:
      'A part of this page did not arrive. Check the connection, or load the page again: there may be a newer version.',
    lost: 'The browser took the graphics card away from the live map; this picture follows the timeline in its place.',
    search: 'The search did not arrive.',
    speaker: 'The speaker’s window could not be loaded. Check the connection and try again.',
    talk: 'The talk could not be loaded. Check the connection and try again.',
    recorder: 'The tour recorder could not be loaded. Check the connection and try again.',
  },
  ar: {
    reload: 'أعد تحميل الصفحة',
    wrongData:
      'أرسل الخادم بدل الاتفاقيات ما لا تستطيع هذه الصفحة قراءته، وقد يكون من إصدار آخر: أعد تحميل الصفحة.',
    drawing: 'تعذّر عرض الصفحة. أعد تحميلها، فإن تكرر ذلك فافتح رابطها من دون ما يلي اسم الصفحة.',
    script:
      'لم يصل جزء من هذه الصفحة. تحقق من الاتصال أو أعد تحميل الصفحة، فقد يكون هناك إصدار أحدث.',
    lost: 'سحب المتصفح معالج الرسوم من الخريطة الحية؛ وتتبع هذه الصورة الخط الزمني بدلًا منها.',
    search: 'لم يصل البحث.',
    speaker: 'تعذّر تحميل نافذة المتحدث. تحقق من الاتصال وحاول مجددًا.',
    talk: 'تعذّر تحميل العرض. تحقق من الاتصال وحاول مجددًا.',
    recorder: 'تعذّر تحميل مسجّل الجولات. تحقق من الاتصال وحاول مجددًا.',
  },
  tr: {
    reload: 'Sayfayı yeniden yükle',
    wrongData:
      'Sunucunun anlaşmaların yerine gönderdiğini bu sayfa okuyamıyor. Başka bir sürümden olabilir: sayfayı yeniden yükleyin.',
    drawing: 'Sayfa çizilemedi. Yeniden yükleyin; yine olmazsa yalnızca ana adresini açın.',
    script:
      'Bu sayfanın bir bölümü yüklenemedi. Bağlantıyı kontrol edin ya da sayfayı yeniden yükleyin: daha yeni bir sürüm olabilir.',
    lost: 'Tarayıcı grafik kartını canlı haritadan aldı; onun yerine zaman çizelgesine göre bu görsel gösteriliyor.',
    search: 'Arama yüklenemedi.',
    speaker: 'Konuşmacı penceresi yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin.',
    talk: 'Sunum yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin.',
    recorder: 'Tur kaydedici yüklenemedi. Bağlantıyı kontrol edip yeniden deneyin.',
  },
};
