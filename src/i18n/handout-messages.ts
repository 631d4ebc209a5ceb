import type { Language } from '../core/types.ts';

/** The words of a tour on paper. Numbers come in the reader's digits. */
export interface HandoutMessages {
  readonly open: string;
  openOf(title: string): string;
  title(tour: string): string;
  readonly print: string;
  readonly explained: string;
  readonly withNotes: string;
  readonly preparing: string;
  readonly failed: string;
  scene(number: string, of: string): string;
  readonly notes: string;
  readonly shown: string;
  readonly link: string;
  /** Said where the page's address leads nobody else to it. */
  readonly local: string;
}

export const HANDOUT_MESSAGES: Record<Language, HandoutMessages> = {
  en: {
    open: 'Handout',
    openOf: (title) => `Handout of “${title}”`,
    title: (tour) => `Handout: ${tour}`,
    print: 'Print or save as PDF',
    explained: 'A page for each scene: picture, caption, records with their sources, and the link.',
    withNotes: 'With the speaker’s notes',
    preparing: 'The pages are being drawn.',
    failed: 'The handout could not be made. Check the connection and try again.',
    scene: (number, of) => `Scene ${number} of ${of}`,
    notes: 'Notes',
    shown: 'What the scene shows',
    link: 'This scene on the map',
    local:
      'This page was opened as a file, so the handout has no links and no codes for phones. Open it from a web address to have them.',
  },
  tr: {
    open: 'Basılı notlar',
    openOf: (title) => `“${title}” turunun basılı notları`,
    title: (tour) => `Basılı notlar: ${tour}`,
    print: 'Yazdır ya da PDF olarak kaydet',
    explained: 'Her sahneye bir sayfa: görüntü, açıklama, kaynaklarıyla kayıtlar ve bağlantı.',
    withNotes: 'Konuşmacı notlarıyla',
    preparing: 'Sayfalar hazırlanıyor.',
    failed: 'Basılı notlar hazırlanamadı. Bağlantıyı kontrol edip yeniden deneyin.',
    scene: (number, of) => `Sahne ${number}/${of}`,
    notes: 'Notlar',
    shown: 'Sahnede görülenler',
    link: 'Bu sahne haritada',
    local:
      'Bu sayfa dosya olarak açıldığı için basılı notlarda bağlantı ve telefon için karekod yok. Bunlar için sayfayı bir web adresinden açın.',
  },
  ar: {
    open: 'نسخة للطباعة',
    openOf: (title) => `نسخة للطباعة من «${title}»`,
    title: (tour) => `نسخة للطباعة: ${tour}`,
    print: 'اطبع أو احفظ بصيغة PDF',
    explained: 'صفحة لكل مشهد: الصورة والتعليق والسجلات بمصادرها والرابط.',
    withNotes: 'مع ملاحظات المتحدث',
    preparing: 'يجري رسم الصفحات.',
    failed: 'تعذّر إعداد نسخة الطباعة. تحقق من الاتصال وحاول مجددًا.',
    scene: (number, of) => `المشهد ${number} من ${of}`,
    notes: 'ملاحظات',
    shown: 'ما يظهر في المشهد',
    link: 'هذا المشهد على الخريطة',
    local:
      'فُتحت هذه الصفحة من ملف، فلا روابط في نسخة الطباعة ولا رموز للهاتف. افتحها من عنوان على الويب لتظهر.',
  },
};
