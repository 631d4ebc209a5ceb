import type { Language } from '../core/types.ts';
import { countedInArabic } from './counts-words.ts';
import { isolated } from './isolated.ts';

/** What the dialog that offers presenting says, and the recorder of tours. Numbers come in the reader's digits. */
export interface ToursMessages {
  readonly dialog: {
    readonly title: string;
    readonly thisView: string;
    readonly thisViewExplained: string;
    readonly tours: string;
    scenes(count: number, text: string): string;
    /** Beside a title that has no translation. */
    readonly inEnglish: string;
    readonly none: string;
    readonly failed: string;
    readonly record: string;
    readonly recordExplained: string;
    goOn(scenes: string): string;
  };
  readonly recorder: {
    readonly label: string;
    readonly close: string;
    readonly fold: string;
    readonly unfold: string;
    readonly add: string;
    added(scene: string): string;
    readonly empty: string;
    /** "Scene 2" */
    scene(number: string): string;
    goTo(scene: string, caption: string): string;
    earlier(scene: string): string;
    later(scene: string): string;
    /** Where it stands after it was moved. */
    moved(scene: string): string;
    remove(scene: string): string;
    readonly removed: string;
    readonly undo: string;
    readonly replace: string;
    replaced(scene: string): string;
    readonly title: string;
    readonly caption: string;
    readonly notes: string;
    readonly texts: string;
    readonly playFrom: string;
    readonly playTo: string;
    readonly playExplained: string;
    playUnknown(text: string, first: string, last: string): string;
    readonly playBackwards: string;
    readonly playNeedsBoth: string;
    readonly download: string;
    downloaded(file: string): string;
    readonly open: string;
    opened(file: string): string;
    faults(count: number, text: string, file: string): string;
    readonly present: string;
    readonly clear: string;
    readonly lacks: {
      readonly scenes: string;
      readonly title: string;
      caption(scene: string): string;
    };
    kept(scenes: string): string;
    readonly resume: string;
  };
}

export const TOURS_MESSAGES: Record<Language, ToursMessages> = {
  en: {
    dialog: {
      title: 'Present',
      thisView: 'Present this view',
      thisViewExplained: 'From here, one step after another',
      tours: 'Tours',
      scenes: (count, text) => (count === 1 ? `${text} scene` : `${text} scenes`),
      inEnglish: 'in English',
      none: 'No tour has been written for these data.',
      failed: 'The tours could not be loaded. Close this and try again.',
      record: 'Record a tour',
      recordExplained: 'Add views as scenes, write captions, keep it as a file',
      goOn: (scenes) => `Go on recording (${scenes})`,
    },
    recorder: {
      label: 'Recorder of tours',
      close: 'Close the recorder',
      fold: 'Show less of the recorder',
      unfold: 'Show all of the recorder',
      add: 'Add this view',
      added: (scene) => `${scene} added`,
      empty: 'Set map, time and selection as the audience should see them, then add the view.',
      scene: (number) => `Scene ${number}`,
      goTo: (scene, caption) => `${scene}: ${caption}`,
      earlier: (scene) => `Move ${scene} up`,
      later: (scene) => `Move ${scene} down`,
      moved: (scene) => `Now ${scene}`,
      remove: (scene) => `Remove ${scene}`,
      removed: 'Taken out',
      undo: 'Undo',
      replace: 'Replace by this view',
      replaced: (scene) => `${scene} now shows this view`,
      title: 'Title of the tour',
      caption: 'Caption, for the audience',
      notes: 'Notes, for the speaker',
      texts: 'Language of the texts',
      playFrom: 'Play from',
      playTo: 'to',
      playExplained: 'Two months, such as 2005-12; empty: the scene stands still',
      playUnknown: (text, first, last) =>
        `“${text}” is not a month of the timeline: write one from ${first} to ${last}`,
      playBackwards: 'The first month must be earlier than the second: swap them',
      playNeedsBoth: 'A scene plays from one month to another: write both',
      download: 'Download',
      downloaded: (file) => `${file} downloaded`,
      open: 'Open a file',
      opened: (file) => `${file} opened`,
      faults: (count, text, file) =>
        `${file} was not opened: it has ${count === 1 ? `${text} fault` : `${text} faults`}. Nothing has changed.`,
      present: 'Present it',
      clear: 'New tour',
      lacks: {
        scenes: 'A tour needs a scene: add this view.',
        title: 'The tour has no title in English: write it.',
        caption: (scene) => `${scene} has no caption in English: write it.`,
      },
      kept: (scenes) =>
        `The recorder is closed. ${scenes}, not downloaded yet, stay until this window is closed.`,
      resume: 'Go on recording',
    },
  },
  ar: {
    dialog: {
      title: 'العرض التقديمي',
      thisView: 'تقديم هذا المشهد',
      thisViewExplained: 'من هنا، خطوة بعد خطوة',
      tours: 'الجولات',
      scenes: (count, text) =>
        countedInArabic(count, text, {
          zero: 'لا مشاهد',
          one: 'مشهد واحد',
          two: 'مشهدان',
          few: 'مشاهد',
          many: 'مشهدًا',
          other: 'مشهد',
        }),
      inEnglish: 'بالإنجليزية',
      none: 'لم تُكتب جولة لهذه البيانات.',
      failed: 'تعذّر تحميل الجولات. أغلق هذه النافذة وحاول مجددًا.',
      record: 'تسجيل جولة',
      recordExplained: 'أضف المشاهد التي تراها، واكتب التعليقات، واحفظ الجولة في ملف',
      goOn: (scenes) => `متابعة التسجيل (${scenes})`,
    },
    recorder: {
      label: 'مسجّل الجولات',
      close: 'إغلاق المسجّل',
      fold: 'طيّ المسجّل',
      unfold: 'إظهار المسجّل كاملًا',
      add: 'إضافة المشهد',
      added: (scene) => `أُضيف ${scene}`,
      empty: 'اضبط الخريطة والزمن والاختيار كما ينبغي أن يراها الجمهور، ثم أضف المشهد.',
      scene: (number) => `المشهد ${number}`,
      goTo: (scene, caption) => `${scene}: ${caption}`,
      earlier: (scene) => `نقل ${scene} إلى الأعلى`,
      later: (scene) => `نقل ${scene} إلى الأسفل`,
      moved: (scene) => `ترتيبه الآن: ${scene}`,
      remove: (scene) => `حذف ${scene}`,
      removed: 'حُذف المشهد',
      undo: 'تراجع',
      replace: 'استبداله بالمشهد الحالي',
      replaced: (scene) => `صار ${scene} كما هو معروض الآن`,
      title: 'عنوان الجولة',
      caption: 'التعليق، للجمهور',
      notes: 'ملاحظات، للمتحدث',
      texts: 'لغة النصوص',
      playFrom: 'تشغيل من',
      playTo: 'إلى',
      playExplained: `شهران، مثل ${isolated('2005-12')}؛ وإن تُركا فارغين بقي المشهد ثابتًا`,
      playUnknown: (text, first, last) =>
        `«${isolated(text)}» ليس شهرًا على الخط الزمني: اكتب شهرًا من ${isolated(first)} إلى ${isolated(last)}`,
      playBackwards: 'يجب أن يسبق الشهر الأول الثاني: بدّل بينهما',
      playNeedsBoth: 'يُشغَّل المشهد من شهر إلى شهر: اكتب الشهرين',
      download: 'تنزيل',
      downloaded: (file) => `نُزّل ${isolated(file)}`,
      open: 'فتح ملف',
      opened: (file) => `فُتح ${isolated(file)}`,
      faults: (count, text, file) =>
        `لم يُفتح ${isolated(file)}: فيه ${countedInArabic(count, text, {
          zero: 'أخطاء',
          one: 'خطأ واحد',
          two: 'خطآن',
          few: 'أخطاء',
          many: 'خطأً',
          other: 'خطأ',
        })}. لم يتغيّر شيء.`,
      present: 'تقديمها الآن',
      clear: 'جولة جديدة',
      lacks: {
        scenes: 'تحتاج الجولة إلى مشهد: أضف هذا المشهد.',
        title: 'ليس للجولة عنوان بالإنجليزية: اكتبه.',
        caption: (scene) => `${scene} بلا تعليق بالإنجليزية: اكتبه.`,
      },
      kept: (scenes) => `أُغلق المسجّل. ما لم يُنزَّل بعد (${scenes}) يبقى حتى تُغلق هذه النافذة.`,
      resume: 'متابعة التسجيل',
    },
  },
  tr: {
    dialog: {
      title: 'Sunum',
      thisView: 'Bu görünümü sun',
      thisViewExplained: 'Buradan, adım adım',
      tours: 'Turlar',
      scenes: (_count, text) => `${text} sahne`,
      inEnglish: 'İngilizce',
      none: 'Bu veriler için yazılmış tur yok.',
      failed: 'Turlar yüklenemedi. Kapatıp yeniden deneyin.',
      record: 'Tur kaydet',
      recordExplained: 'Görünümleri sahne olarak ekleyin, açıklama yazın, dosyada saklayın',
      goOn: (scenes) => `Kayda devam et (${scenes})`,
    },
    recorder: {
      label: 'Tur kaydedici',
      close: 'Kaydediciyi kapat',
      fold: 'Kaydediciyi küçült',
      unfold: 'Kaydedicinin tümünü göster',
      add: 'Bu görünümü ekle',
      added: (scene) => `${scene} eklendi`,
      empty:
        'Haritayı, zamanı ve seçimi izleyicilerin göreceği gibi ayarlayın, sonra görünümü ekleyin.',
      scene: (number) => `Sahne ${number}`,
      goTo: (scene, caption) => `${scene}: ${caption}`,
      earlier: (scene) => `Yukarı taşı: ${scene}`,
      later: (scene) => `Aşağı taşı: ${scene}`,
      moved: (scene) => `Yeni sırası: ${scene}`,
      remove: (scene) => `Çıkar: ${scene}`,
      removed: 'Çıkarıldı',
      undo: 'Geri al',
      replace: 'Bu görünümle değiştir',
      replaced: (scene) => `${scene} artık bu görünümü gösteriyor`,
      title: 'Turun başlığı',
      caption: 'Açıklama metni, izleyiciler için',
      notes: 'Notlar, konuşmacı için',
      texts: 'Metinlerin dili',
      playFrom: 'Oynatma başlangıcı',
      playTo: 'bitişi',
      playExplained: '2005-12 gibi iki ay; boşsa sahne hareketsizdir',
      playUnknown: (text, first, last) =>
        `“${text}” zaman çizelgesinde geçerli bir ay değil: ${first} ile ${last} arasında bir ay yazın`,
      playBackwards: 'İlk ay ikinciden önce olmalı: yerlerini değiştirin',
      playNeedsBoth: 'Sahne bir aydan ötekine oynatılır: iki ayı da yazın',
      download: 'İndir',
      downloaded: (file) => `${file} indirildi`,
      open: 'Dosya aç',
      opened: (file) => `${file} açıldı`,
      faults: (_count, text, file) => `${file} açılmadı: ${text} hata var. Hiçbir şey değişmedi.`,
      present: 'Şimdi sun',
      clear: 'Yeni tur',
      lacks: {
        scenes: 'Tura bir sahne gerekir: bu görünümü ekleyin.',
        title: 'Turun İngilizce başlığı yok: yazın.',
        caption: (scene) => `${scene}: İngilizce açıklama metni yok. Yazın.`,
      },
      kept: (scenes) =>
        `Kaydedici kapandı. Henüz indirilmeyen ${scenes} bu pencere kapanana dek kalır.`,
      resume: 'Kayda devam et',
    },
  },
};
