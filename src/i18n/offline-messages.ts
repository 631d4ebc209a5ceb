import type { Language } from '../core/types.ts';

export interface OfflineMessages {
  readonly ready: string;
  readonly offer: string;
  readonly failed: string;
  /** What went wrong, and the cure. */
  readonly cure: string;
  readonly again: string;
  /** What "ready" means. */
  readonly explained: string;
  /** "Saved on 25 November 2026 (4.7 MB)"; both are texts already. */
  readonly savedOn: (day: string, size: string) => string;
  readonly saved: (size: string) => string;
  readonly version: (version: string) => string;
  readonly megabytes: (text: string) => string;
  readonly install: string;
  readonly close: string;
  readonly newer: string;
  readonly reload: string;
  readonly heldBack: string;
  /** Said by the one-file build where it can't unpack itself. */
  readonly tooOld: string;
}

export const OFFLINE_MESSAGES: Record<Language, OfflineMessages> = {
  en: {
    ready: 'Ready offline',
    offer: 'Save for offline',
    failed: 'Not saved for offline',
    cure: 'The connection broke off, or the device has no room left. Stay connected, free some space if it is short, and try again.',
    again: 'Try again',
    explained:
      'Map, agreements, evidence and tours are on this device. The page opens and works without a network, from the same address.',
    savedOn: (day, size) => `Saved on ${day} (${size})`,
    saved: (size) => `Saved: ${size}`,
    version: (version) => `Version of the data: ${version}`,
    megabytes: (text) => `${text} MB`,
    install: 'Install as an app',
    close: 'Close',
    newer: 'A newer version is ready.',
    reload: 'Reload',
    heldBack: 'Another window is presenting. The newer version waits until that ends.',
    tooOld: 'This browser could not open the file. Use a browser of 2023 or later.',
  },
  ar: {
    ready: 'جاهز دون اتصال',
    offer: 'الحفظ للعمل دون اتصال',
    failed: 'لم يُحفظ للعمل دون اتصال',
    cure: 'انقطع الاتصال أو امتلأت ذاكرة الجهاز. ابقَ متصلًا، وأفسح مساحة إن ضاقت، ثم أعد المحاولة.',
    again: 'إعادة المحاولة',
    explained:
      'الخريطة والاتفاقيات والأدلة والجولات محفوظة على هذا الجهاز. تُفتح الصفحة وتعمل دون شبكة من العنوان نفسه.',
    savedOn: (day, size) => `حُفظ في ${day} (${size})`,
    saved: (size) => `المحفوظ: ${size}`,
    version: (version) => `إصدار البيانات: ${version}`,
    megabytes: (text) => `${text} ميغابايت`,
    install: 'تثبيت التطبيق',
    close: 'إغلاق',
    newer: 'يوجد إصدار أحدث جاهز.',
    reload: 'إعادة التحميل',
    heldBack: 'نافذة أخرى في وضع العرض الآن. ينتظر الإصدار الأحدث حتى ينتهي العرض.',
    tooOld: 'لم يتمكن هذا المتصفح من فتح الملف. استخدم متصفحًا من عام 2023 أو أحدث.',
  },
  tr: {
    ready: 'Çevrimdışı hazır',
    offer: 'Çevrimdışı için kaydet',
    failed: 'Çevrimdışı için kaydedilemedi',
    cure: 'Bağlantı kesildi ya da cihazda yer kalmadı. Bağlı kalın, yer azsa biraz yer açın ve yeniden deneyin.',
    again: 'Yeniden dene',
    explained:
      'Harita, anlaşmalar, dayanaklar ve turlar bu cihazda. Sayfa, ağ olmadan da aynı adresten açılır ve çalışır.',
    savedOn: (day, size) => `${day} tarihinde kaydedildi (${size})`,
    saved: (size) => `Kaydedildi: ${size}`,
    version: (version) => `Veri sürümü: ${version}`,
    megabytes: (text) => `${text} MB`,
    install: 'Uygulama olarak yükle',
    close: 'Kapat',
    newer: 'Daha yeni bir sürüm hazır.',
    reload: 'Yeniden yükle',
    heldBack: 'Başka bir pencerede sunum sürüyor. Yeni sürüm, sunum bitene kadar bekler.',
    tooOld: 'Bu tarayıcı dosyayı açamadı. 2023 ya da daha yeni bir tarayıcı kullanın.',
  },
};
