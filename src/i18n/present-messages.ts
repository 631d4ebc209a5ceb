import type { Language } from '../core/types.ts';
import { withArticle } from './with-article.ts';

/** What the list of keys explains. */
export type KeyMeaning =
  | 'next'
  | 'previous'
  | 'ends'
  | 'year'
  | 'play'
  | 'black'
  | 'fullScreen'
  | 'evidence'
  | 'speaker'
  | 'help'
  | 'code'
  | 'auto'
  | 'pointer'
  | 'out';

/** The words of presenter mode and speaker view. Numbers come in the reader's digits. */
export interface PresentMessages {
  readonly step: {
    /** "+3" */
    plus(number: string): string;
    also(partners: string): string;
    /** Very many that the headline leaves out, as their number. */
    uncounted(records: string): string;
    /** Those that are drawn at the end, since no step is theirs. */
    undated(records: string): string;
    /** The partners that are not named. */
    more(number: string): string;
    join(items: readonly string[]): string;
    caption(label: string, told: readonly string[], headline: string): string;
    /** The first sentence of a talk that opens with all there is; the hub's country, the years, what is counted. */
    opening(hub: string, first: string, last: string, counts: string): string;
  };
  readonly region: string;
  readonly tools: string;
  readonly progress: (scene: string, scenes: string) => string;
  readonly typedHint: string;
  readonly notices: Record<'first' | 'last' | 'toursFailed' | 'speakerBlocked', string> & {
    yearOutside(typed: string, first: string, last: string): string;
    tourUnknown(id: string): string;
    sceneUnknown(scene: string, scenes: string): string;
  };
  readonly blackOn: string;
  readonly keys: {
    readonly title: string;
    readonly names: Record<'pageDown' | 'pageUp' | 'space' | 'digits', string>;
    readonly meanings: Record<KeyMeaning, string>;
  };
  readonly speaker: {
    readonly title: string;
    readonly now: string;
    readonly next: string;
    readonly notes: string;
    readonly noNotes: string;
    /** Above the titles of what a free step has brought. */
    readonly inDetail: string;
    readonly theEnd: string;
    readonly elapsed: string;
    readonly time: string;
    readonly start: string;
    readonly pause: string;
    readonly reset: string;
    readonly scenes: string;
    readonly year: string;
    readonly go: string;
    readonly isBlack: string;
    readonly waiting: string;
    readonly gone: string;
  };
}

const commas = (items: readonly string[]): string => items.join(', ');

const en: PresentMessages = {
  step: {
    plus: (number) => `+${number}`,
    also: (partners) => `also ${partners}`,
    uncounted: (records) => `also ${records} not counted`,
    undated: (records) => `also ${records} whose date is not known`,
    more: (number) => `and ${number} more`,
    join: commas,
    opening: (hub, first, last, counts) =>
      `From ${first} to ${last}, ${withArticle(hub)} made ${counts}.`,
    caption: (label, told, headline) =>
      `${label}: ${[...(told.length === 0 ? ['nothing new'] : told), headline].join('; ')}`,
  },
  region: 'Presentation',
  tools: 'Presentation controls',
  progress: (scene, scenes) => `Scene ${scene} of ${scenes}`,
  typedHint: 'Enter goes to this year, Esc cancels',
  notices: {
    first: 'This is the beginning',
    last: 'This is the end',
    toursFailed:
      'The tours could not be loaded. Steps go from date to date; reload the page to try again.',
    speakerBlocked:
      'The browser has blocked the speaker view. Allow pop-ups for this page in the address bar, then press S again.',
    yearOutside: (typed, first, last) =>
      `${typed} is outside the timeline. Type a year from ${first} to ${last}.`,
    tourUnknown: (id) =>
      `There is no tour “${id}” here. Steps go from date to date; choose a tour under Present.`,
    sceneUnknown: (scene, scenes) =>
      `There is no scene ${scene}: the tour has ${scenes}. The last one is shown.`,
  },
  blackOn: 'The screen is black. B brings the map back.',
  keys: {
    title: 'Keys',
    names: { pageDown: 'Page Down', pageUp: 'Page Up', space: 'Space', digits: 'digits' },
    meanings: {
      next: 'Next date or scene',
      previous: 'Previous date or scene',
      ends: 'Beginning and end',
      year: 'Go to a year',
      play: 'Play and pause',
      black: 'Black screen, and back',
      fullScreen: 'Full screen',
      evidence: 'Evidence of what is chosen',
      speaker: 'Speaker view in a second window',
      help: 'This list',
      code: 'Code that opens this view on a phone',
      auto: 'Run by itself, and stop',
      pointer: 'Pointer on the map, seen in both windows',
      out: 'Leave the presentation',
    },
  },
  speaker: {
    title: 'Speaker view',
    now: 'Now',
    next: 'Next',
    notes: 'Notes',
    noNotes: 'No notes for this.',
    inDetail: 'In detail',
    theEnd: 'The end',
    elapsed: 'Elapsed time',
    time: 'Time of day',
    start: 'Start',
    pause: 'Pause',
    reset: 'Reset',
    scenes: 'Go to a scene',
    year: 'Go to a year',
    go: 'Go',
    isBlack: 'The audience sees black',
    waiting: 'Waiting for the presentation …',
    gone: 'The presentation is closed or does not answer. Start it again in the other window, or press S there to open a new speaker view.',
  },
};

const tr: PresentMessages = {
  step: {
    plus: (number) => `+${number}`,
    also: (partners) => `ayrıca ${partners}`,
    uncounted: (records) => `ayrıca sayılmayan ${records}`,
    undated: (records) => `ayrıca tarihi bilinmeyen ${records}`,
    more: (number) => `ve ${number} ortak daha`,
    join: commas,
    opening: (hub, first, last, counts) => `${first}-${last} arasında ${hub}, ${counts} yaptı.`,
    caption: (label, told, headline) =>
      `${label}: ${[...(told.length === 0 ? ['yeni kayıt yok'] : told), headline].join('; ')}`,
  },
  region: 'Sunum',
  tools: 'Sunum denetimleri',
  progress: (scene, scenes) => `Sahne ${scene} / ${scenes}`,
  typedHint: 'Bu yıla gitmek için Enter’a, vazgeçmek için Esc’e basın',
  notices: {
    first: 'Başlangıçtasınız',
    last: 'Sona geldiniz',
    toursFailed:
      'Turlar yüklenemedi. Sunum tarihten tarihe ilerler; yeniden denemek için sayfayı yeniden yükleyin.',
    speakerBlocked:
      'Tarayıcı konuşmacı görünümünü engelledi. Adres çubuğundan bu sayfanın açılır pencerelerine izin verip yeniden S’ye basın.',
    yearOutside: (typed, first, last) =>
      `${typed} zaman çizelgesinin dışında. ${first}-${last} arasında bir yıl yazın.`,
    tourUnknown: (id) =>
      `Burada “${id}” adlı bir tur yok. Sunum tarihten tarihe ilerler; “Sunum” düğmesinden bir tur seçin.`,
    sceneUnknown: (scene, scenes) =>
      `${scene} numaralı sahne yok: turda ${scenes} sahne var. Sonuncusu gösteriliyor.`,
  },
  blackOn: 'Ekran karartıldı. Harita B ile geri gelir.',
  keys: {
    title: 'Tuşlar',
    names: { pageDown: 'Page Down', pageUp: 'Page Up', space: 'Boşluk', digits: 'rakamlar' },
    meanings: {
      next: 'Sonraki tarih veya sahne',
      previous: 'Önceki tarih veya sahne',
      ends: 'Başa git, sona git',
      year: 'Bir yıla git',
      play: 'Oynat ve duraklat',
      black: 'Ekranı karart, geri getir',
      fullScreen: 'Tam ekran',
      evidence: 'Seçilenin dayanakları',
      speaker: 'İkinci pencerede konuşmacı görünümü',
      help: 'Bu liste',
      code: 'Bu görünümü telefonda açan karekod',
      auto: 'Kendiliğinden ilerle, dur',
      pointer: 'Haritada iki pencerede de görünen işaretçi',
      out: 'Sunumdan çık',
    },
  },
  speaker: {
    title: 'Konuşmacı görünümü',
    now: 'Şimdi',
    next: 'Sonraki',
    notes: 'Notlar',
    noNotes: 'Bunun için not yok.',
    inDetail: 'Ayrıntılar',
    theEnd: 'Son',
    elapsed: 'Geçen süre',
    time: 'Saat',
    start: 'Başlat',
    pause: 'Duraklat',
    reset: 'Sıfırla',
    scenes: 'Bir sahneye git',
    year: 'Bir yıla git',
    go: 'Git',
    isBlack: 'İzleyiciler siyah ekran görüyor',
    waiting: 'Sunum bekleniyor …',
    gone: 'Sunum kapalı ya da yanıt vermiyor. Öteki pencerede yeniden başlatın veya orada S’ye basıp yeni bir konuşmacı görünümü açın.',
  },
};

const ar: PresentMessages = {
  step: {
    // A left-to-right mark keeps the sign on its number's left.
    plus: (number) => `\u200e+${number}`,
    also: (partners) => `وكذلك ${partners}`,
    uncounted: (records) => `وكذلك ${records} خارج العدّ`,
    undated: (records) => `وكذلك ${records} بلا تاريخ معروف`,
    more: (number) => `وغيرها (${number})`,
    join: (items) => items.join('، '),
    opening: (hub, first, last, counts) => `حصيلة ${hub} بين عامي ${first} و${last}: ${counts}.`,
    caption: (label, told, headline) =>
      `${label}: ${[...(told.length === 0 ? ['لا جديد'] : told), headline].join('؛ ')}`,
  },
  region: 'العرض',
  tools: 'أدوات العرض',
  progress: (scene, scenes) => `المشهد ${scene} من ${scenes}`,
  typedHint: 'اضغط Enter للانتقال إلى هذه السنة، أو Esc للإلغاء',
  notices: {
    first: 'هذه هي البداية',
    last: 'هذه هي النهاية',
    toursFailed:
      'تعذّر تحميل الجولات. يجري التنقل من تاريخ إلى تاريخ؛ أعد تحميل الصفحة للمحاولة مجددًا.',
    speakerBlocked:
      'حجب المتصفح نافذة المتحدث. اسمح بالنوافذ المنبثقة لهذه الصفحة من شريط العنوان، ثم اضغط S مجددًا.',
    yearOutside: (typed, first, last) =>
      `${typed} خارج الخط الزمني. اكتب سنة من ${first} إلى ${last}.`,
    tourUnknown: (id) =>
      `لا توجد هنا جولة باسم «${id}». يجري التنقل من تاريخ إلى تاريخ؛ اختر جولة من زر «عرض تقديمي».`,
    sceneUnknown: (scene, scenes) =>
      `لا مشهد يحمل الرقم ${scene}: عدد مشاهد الجولة ${scenes}. يُعرض آخرها.`,
  },
  blackOn: 'الشاشة سوداء. تعود الخريطة بالمفتاح B.',
  keys: {
    title: 'المفاتيح',
    names: { pageDown: 'Page Down', pageUp: 'Page Up', space: 'المسافة', digits: 'أرقام' },
    meanings: {
      next: 'التاريخ أو المشهد التالي',
      previous: 'التاريخ أو المشهد السابق',
      ends: 'البداية والنهاية',
      year: 'الذهاب إلى سنة',
      play: 'تشغيل وإيقاف مؤقت',
      black: 'تعتيم الشاشة وإعادتها',
      fullScreen: 'ملء الشاشة',
      evidence: 'أدلة العنصر المحدد',
      speaker: 'نافذة المتحدث',
      help: 'هذه القائمة',
      code: 'رمز يفتح هذا المشهد على الهاتف',
      auto: 'تشغيل تلقائي وإيقافه',
      pointer: 'مؤشر على الخريطة يظهر في النافذتين',
      out: 'الخروج من العرض',
    },
  },
  speaker: {
    title: 'نافذة المتحدث',
    now: 'الآن',
    next: 'التالي',
    notes: 'ملاحظات',
    noNotes: 'لا ملاحظات هنا.',
    inDetail: 'التفاصيل',
    theEnd: 'النهاية',
    elapsed: 'الوقت المنقضي',
    time: 'الساعة',
    start: 'بدء',
    pause: 'إيقاف مؤقت',
    reset: 'تصفير',
    scenes: 'الذهاب إلى مشهد',
    year: 'الذهاب إلى سنة',
    go: 'اذهب',
    isBlack: 'يرى الجمهور شاشة سوداء',
    waiting: 'في انتظار العرض …',
    gone: 'العرض مغلق أو لا يستجيب. ابدأه من جديد في النافذة الأخرى، أو اضغط S هناك لفتح نافذة متحدث جديدة.',
  },
};

export const PRESENT_MESSAGES: Record<Language, PresentMessages> = { en, ar, tr };
