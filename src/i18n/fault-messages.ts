import type { Language } from '../core/types.ts';

/** What is said where a part of the page is missing, wrong or lost. */
export interface FaultMessages {
  readonly reload: string;
  readonly wrongData: string;
  readonly drawing: string;
  readonly lost: string;
  /** A part that did not arrive, and is not worth a name. */
  readonly script: string;
  /** The picture that stands in for the live map. */
  readonly still: string;
  readonly search: string;
  readonly panel: string;
  readonly comparison: string;
  readonly filters: string;
  readonly picture: string;
  readonly film: string;
  /** What makes a file to take away. */
  readonly file: string;
  readonly speaker: string;
  readonly talk: string;
  readonly recorder: string;
}

/** A part of the page that is loaded when it is wanted. */
export type PartName = Exclude<keyof FaultMessages, 'reload' | 'wrongData' | 'drawing' | 'lost'>;

const PARTS: Record<Language, (cure: string) => Pick<FaultMessages, PartName>> = {
  en: (cure) => ({
    script: `A part of this page did not arrive. ${cure}`,
    still: `The map did not arrive: this picture is of all agreements, and follows neither timeline nor filters. ${cure}`,
    search: `The search did not arrive. ${cure}`,
    panel: `The panel did not arrive. ${cure}`,
    comparison: `The comparison did not arrive. ${cure}`,
    filters: `The filters did not arrive. ${cure}`,
    picture: `What draws pictures did not arrive. ${cure}`,
    film: `What makes films did not arrive. ${cure}`,
    file: `What writes the file did not arrive. ${cure}`,
    speaker: `The speaker’s window did not arrive. ${cure}`,
    talk: `What shows a talk did not arrive. ${cure}`,
    recorder: `The tour recorder did not arrive. ${cure}`,
  }),
  ar: (cure) => ({
    script: `تعذّر تحميل جزء من هذه الصفحة. ${cure}`,
    still: `تعذّر تحميل الخريطة: تُظهر هذه الصورة الاتفاقيات كلها ولا تتبع الخط الزمني ولا عوامل التصفية. ${cure}`,
    search: `تعذّر تحميل البحث. ${cure}`,
    panel: `تعذّر تحميل اللوحة. ${cure}`,
    comparison: `تعذّر تحميل المقارنة. ${cure}`,
    filters: `تعذّر تحميل عوامل التصفية. ${cure}`,
    picture: `تعذّر تحميل أداة رسم الصور. ${cure}`,
    film: `تعذّر تحميل أداة إنشاء مقاطع الفيديو. ${cure}`,
    file: `تعذّر تحميل أداة كتابة الملف. ${cure}`,
    speaker: `تعذّر تحميل نافذة المتحدث. ${cure}`,
    talk: `تعذّر تحميل أداة العرض التقديمي. ${cure}`,
    recorder: `تعذّر تحميل مسجّل الجولات. ${cure}`,
  }),
  tr: (cure) => ({
    script: `Bu sayfanın bir bölümü yüklenemedi. ${cure}`,
    still: `Harita yüklenemedi: bu görsel anlaşmaların tümünü gösterir, zaman çizelgesine ve filtrelere göre değişmez. ${cure}`,
    search: `Arama yüklenemedi. ${cure}`,
    panel: `Panel yüklenemedi. ${cure}`,
    comparison: `Karşılaştırma yüklenemedi. ${cure}`,
    filters: `Filtreler yüklenemedi. ${cure}`,
    picture: `Görsel aracı yüklenemedi. ${cure}`,
    film: `Video aracı yüklenemedi. ${cure}`,
    file: `Dosyayı yazan bölüm yüklenemedi. ${cure}`,
    speaker: `Konuşmacı penceresi yüklenemedi. ${cure}`,
    talk: `Sunum yüklenemedi. ${cure}`,
    recorder: `Tur kaydedici yüklenemedi. ${cure}`,
  }),
};

export const FAULT_MESSAGES: Record<Language, FaultMessages> = {
  en: {
    reload: 'Load the page again',
    wrongData:
      'What the server sent in place of the agreements cannot be read by this page. It may be from another version: load the page again.',
    drawing:
      'The page could not be drawn. Load it again; if it fails again, open it without the rest of its address.',
    lost: 'The browser took the graphics card away from the live map; this picture follows the timeline in its place.',
    ...PARTS.en('Check the connection, or load the page again: there may be a newer version.'),
  },
  ar: {
    reload: 'أعد تحميل الصفحة',
    wrongData:
      'أرسل الخادم بدل الاتفاقيات ما لا تستطيع هذه الصفحة قراءته، وقد يكون من إصدار آخر: أعد تحميل الصفحة.',
    drawing: 'تعذّر عرض الصفحة. أعد تحميلها، فإن تكرر ذلك فافتحها بعنوانها الأساسي وحده.',
    lost: 'أوقف المتصفح معالجة الرسوم للخريطة الحية؛ وتتبع هذه الصورة الخط الزمني بدلًا منها.',
    ...PARTS.ar('تحقق من الاتصال أو أعد تحميل الصفحة، فقد يكون هناك إصدار أحدث.'),
  },
  tr: {
    reload: 'Sayfayı yeniden yükle',
    wrongData:
      'Sunucunun anlaşmaların yerine gönderdiğini bu sayfa okuyamıyor. Başka bir sürümden olabilir: sayfayı yeniden yükleyin.',
    drawing: 'Sayfa çizilemedi. Yeniden yükleyin; yine olmazsa yalnızca ana adresini açın.',
    lost: 'Tarayıcı grafik kartını canlı haritadan aldı; onun yerine zaman çizelgesine göre bu görsel gösteriliyor.',
    ...PARTS.tr(
      'Bağlantıyı kontrol edin ya da sayfayı yeniden yükleyin: daha yeni bir sürüm olabilir.',
    ),
  },
};
