import type { Language } from '../core/types.ts';

/** The words of a picture that remembers its view. Numbers come in the reader's digits. */
export interface ImprintMessages {
  readonly open: string;
  readonly explained: string;
  readonly reading: string;
  opened(file: string): string;
  same(version: string): string;
  other(was: string, now: string): string;
  /** Of its records: how many say something else, and how many are gone. */
  changed(records: string, changed: string, gone: string): string;
  readonly unknown: string;
  added(number: string): string;
  readonly unchanged: string;
  readonly show: string;
  readonly dismiss: string;
  notOurs(file: string): string;
  otherMap(file: string): string;
  readonly failed: string;
}

export const IMPRINT_MESSAGES: Record<Language, ImprintMessages> = {
  en: {
    open: 'Open a saved picture',
    explained:
      'A picture that is saved here remembers its view. Drop it on the map, or open it here, to see the view again and what has changed since.',
    reading: 'The picture is being read.',
    opened: (file) => `The view of “${file}” is open.`,
    same: (version) => `Its data are this page’s own, version ${version}.`,
    other: (was, now) => `It was saved with version ${was} of the data; this page has ${now}.`,
    changed: (records, changed, gone) =>
      `Of its ${records}, ${changed} say something else now; gone: ${gone}.`,
    unknown: 'What its records said then is not kept here.',
    added: (number) => `New on this view: ${number}.`,
    unchanged: 'Nothing it shows has changed since.',
    show: 'Show what changed',
    dismiss: 'Close',
    notOurs: (file) =>
      `“${file}” remembers no view of this map. Only PNG and SVG files that were saved under “Share”, “Picture” do; screenshots, and pictures that a messenger has packed anew, do not.`,
    otherMap: (file) => `“${file}” was saved from another map, and opens there.`,
    failed: 'The picture could not be read. Try it again.',
  },
  tr: {
    open: 'Kayıtlı bir görsel aç',
    explained:
      'Buradan kaydedilen görsel, görünümünü hatırlar. Görünümü ve o günden bu yana değişenleri görmek için görseli haritanın üzerine bırakın ya da buradan açın.',
    reading: 'Görsel okunuyor.',
    opened: (file) => `“${file}” görselinin görünümü açıldı.`,
    same: (version) => `Verileri bu sayfanınkiyle aynı: sürüm ${version}.`,
    other: (was, now) => `Verilerin ${was} sürümüyle kaydedilmiş; bu sayfada ${now} sürümü var.`,
    changed: (records, changed, gone) =>
      `İçindeki ${records}: ${changed} tanesi artık farklı, ${gone} tanesi çıkarılmış.`,
    unknown: 'Kayıtlarının o günkü hâli burada saklanmıyor.',
    added: (number) => `Bu görünümde yeni olanlar: ${number}.`,
    unchanged: 'Gösterdiklerinde o günden bu yana değişen yok.',
    show: 'Değişenleri göster',
    dismiss: 'Kapat',
    notOurs: (file) =>
      `“${file}” bu haritanın bir görünümünü taşımıyor. Yalnızca “Paylaş”, “Görsel” altından kaydedilen PNG ve SVG dosyaları taşır; ekran görüntüleri ve mesajlaşma uygulamalarının yeniden sıkıştırdığı görseller taşımaz.`,
    otherMap: (file) => `“${file}” başka bir haritadan kaydedilmiş; orada açılır.`,
    failed: 'Görsel okunamadı. Yeniden deneyin.',
  },
  ar: {
    open: 'افتح صورة محفوظة',
    explained:
      'تحمل الصورة المحفوظة من هنا مشهدها. أفلتها على الخريطة أو افتحها من هنا لترى المشهد مجددًا وما تغيّر منذ حفظها.',
    reading: 'تجري قراءة الصورة.',
    opened: (file) => `فُتح مشهد «${file}».`,
    same: (version) => `بياناتها هي بيانات هذه الصفحة، الإصدار ${version}.`,
    other: (was, now) => `حُفظت بالإصدار ${was} من البيانات، وفي هذه الصفحة الإصدار ${now}.`,
    changed: (records, changed, gone) => `سجلاتها (${records}): تغيّر منها ${changed} وحُذف ${gone}.`,
    unknown: 'ما كانت تقوله سجلاتها حينها غير محفوظ هنا.',
    added: (number) => `الجديد في هذا المشهد: ${number}.`,
    unchanged: 'لم يتغيّر شيء مما تعرضه منذ حفظها.',
    show: 'أظهر ما تغيّر',
    dismiss: 'إغلاق',
    notOurs: (file) =>
      `لا تحمل «${file}» مشهدًا من هذه الخريطة. لا يحمله إلا ملفات PNG وSVG المحفوظة من «مشاركة» ثم «صورة»، لا لقطات الشاشة ولا الصور التي أعادت تطبيقات المراسلة ضغطها.`,
    otherMap: (file) => `حُفظت «${file}» من خريطة أخرى، وتُفتح هناك.`,
    failed: 'تعذّرت قراءة الصورة. حاول مجددًا.',
  },
};
