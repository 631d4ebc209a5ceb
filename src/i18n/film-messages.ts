import type { Language } from '../core/types.ts';

/** The words of films and pictures. What comes in as text is in the reader's digits already. */
export interface FilmMessages {
  readonly film: {
    readonly subject: string;
    readonly thisView: string;
    readonly tour: (title: string) => string;
    readonly from: string;
    readonly to: string;
    readonly speed: string;
    readonly size: string;
    readonly shapes: Record<'wide' | 'square' | 'upright', string>;
    readonly frameRate: string;
    readonly perSecond: (text: string) => string;
    readonly format: string;
    readonly formats: Record<'mp4' | 'webm', string>;
    /** "43 seconds, 1,290 frames" */
    readonly length: (duration: string, frames: string) => string;
    readonly make: string;
    readonly explained: string;
    readonly looking: string;
    readonly preparing: string;
    readonly progress: (done: string, total: string) => string;
    readonly left: (duration: string) => string;
    readonly staysOpen: string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly ready: (size: string) => string;
    readonly download: string;
    readonly another: string;
    readonly failed: string;
    readonly noWebGl: string;
    readonly noWebCodecs: string;
    readonly notOffered: Record<'mp4' | 'webm', string>;
    readonly nothingOffered: string;
    readonly toursFailed: string;
  };
  readonly picture: {
    readonly format: string;
    readonly formats: Record<'png' | 'svg', string>;
    readonly size: string;
    readonly asShown: (size: string) => string;
    readonly card: (size: string) => string;
    readonly slide: (size: string) => string;
    readonly make: string;
    readonly making: string;
    readonly saved: (name: string) => string;
    readonly failed: string;
    readonly explained: string;
    readonly withoutWebGl: string;
  };
}

export const FILM_MESSAGES: Record<Language, FilmMessages> = {
  en: {
    film: {
      subject: 'Film of',
      thisView: 'this view, year by year',
      tour: (title) => `the tour “${title}”`,
      from: 'From',
      to: 'To',
      speed: 'Speed',
      size: 'Size',
      shapes: { wide: 'wide', square: 'square', upright: 'upright' },
      frameRate: 'Frames',
      perSecond: (text) => `${text} per second`,
      format: 'Format',
      formats: { mp4: 'MP4 (H.264)', webm: 'WebM (VP9)' },
      length: (duration, frames) => `The film lasts ${duration}: ${frames} frames.`,
      make: 'Make the film',
      explained:
        'Map section, filters, language and colours are those you see now. Every frame is drawn for its own moment, so a slow computer makes the same film, only later.',
      looking: 'Looking at what this browser can encode …',
      preparing: 'Preparing the map …',
      progress: (done, total) => `${done} of ${total} frames`,
      left: (duration) => `about ${duration} left`,
      staysOpen: 'This dialog may be closed meanwhile; keep the page open.',
      cancel: 'Cancel',
      cancelled: 'Cancelled. Nothing of the film was kept.',
      ready: (size) => `The film is ready (${size}).`,
      download: 'Download the film',
      another: 'Make another',
      failed:
        'The film could not be made: the browser’s encoder or the map stopped. Try a smaller size or the other format, and close other tabs that need much memory.',
      noWebGl:
        'Films need WebGL 2, which is missing or switched off here. Switch hardware acceleration on or use another browser; the picture can be saved without it.',
      noWebCodecs:
        'This browser cannot encode films (WebCodecs is missing). Use a current Chrome, Edge, Firefox or Safari, and open the page by https.',
      notOffered: {
        mp4: 'MP4 is not offered: this browser cannot encode H.264 at this size. WebM plays in browsers and in VLC.',
        webm: 'WebM is not offered: this browser cannot encode VP9 or VP8 at this size. MP4 plays nearly everywhere.',
      },
      nothingOffered:
        'This browser can encode neither MP4 nor WebM at this size. Choose a smaller size or use another browser.',
      toursFailed: 'The tours could not be loaded, so only this view can be filmed.',
    },
    picture: {
      format: 'Format',
      formats: { png: 'PNG, pixels', svg: 'SVG, lines and text to edit' },
      size: 'Size',
      asShown: (size) => `as shown, ${size}`,
      card: (size) => `card, ${size}`,
      slide: (size) => `slide, ${size}`,
      make: 'Save the picture',
      making: 'Drawing the picture …',
      saved: (name) => `Saved as ${name}.`,
      failed: 'The picture could not be drawn. Try a smaller size, or load the page again.',
      explained:
        'The map as you see it, with title, month, counts, themes and the origin of the borders written into it.',
      withoutWebGl:
        'Without WebGL the PNG is drawn from the SVG: lines and colours are the same, letters may differ.',
    },
  },
  ar: {
    film: {
      subject: 'مقطع فيديو عن',
      thisView: 'هذا المشهد، سنةً بعد سنة',
      tour: (title) => `الجولة «${title}»`,
      from: 'من',
      to: 'إلى',
      speed: 'السرعة',
      size: 'الحجم',
      shapes: { wide: 'عريض', square: 'مربّع', upright: 'طولي' },
      frameRate: 'الإطارات',
      perSecond: (text) => `${text} في الثانية`,
      format: 'الصيغة',
      formats: { mp4: 'MP4 ‏(H.264)', webm: 'WebM ‏(VP9)' },
      length: (duration, frames) => `مدة المقطع ${duration}، وعدد الإطارات ${frames}.`,
      make: 'إنشاء مقطع الفيديو',
      explained:
        'جزء الخريطة وعوامل التصفية واللغة والألوان كما تراها الآن. يُرسم كل إطار للحظته، فالحاسوب البطيء ينشئ المقطع نفسه في وقت أطول.',
      looking: 'جارٍ التحقق مما يستطيع هذا المتصفح ترميزه …',
      preparing: 'جارٍ تجهيز الخريطة …',
      progress: (done, total) => `الإطار ${done} من ${total}`,
      left: (duration) => `المتبقي نحو ${duration}`,
      staysOpen: 'يمكن إغلاق هذه النافذة في الأثناء؛ أبقِ الصفحة مفتوحة.',
      cancel: 'إلغاء',
      cancelled: 'أُلغي الإنشاء ولم يُحفظ شيء من المقطع.',
      ready: (size) => `المقطع جاهز (${size}).`,
      download: 'تنزيل مقطع الفيديو',
      another: 'إنشاء مقطع آخر',
      failed:
        'تعذّر إنشاء مقطع الفيديو: توقف مرمِّز المتصفح أو الخريطة. جرّب حجمًا أصغر أو الصيغة الأخرى، وأغلق علامات التبويب التي تستهلك ذاكرة كبيرة.',
      noWebGl:
        'تحتاج مقاطع الفيديو إلى WebGL 2، وهو غير متاح أو معطَّل هنا. فعّل تسريع العتاد أو استخدم متصفحًا آخر؛ أما الصورة فيمكن حفظها من دونه.',
      noWebCodecs:
        'لا يستطيع هذا المتصفح ترميز مقاطع الفيديو (WebCodecs غير متاح). استخدم إصدارًا حديثًا من Chrome أو Edge أو Firefox أو Safari، وافتح الصفحة عبر https.',
      notOffered: {
        mp4: 'صيغة MP4 غير متاحة: لا يستطيع هذا المتصفح ترميز H.264 بهذا الحجم. تعمل WebM في المتصفحات وفي VLC.',
        webm: 'صيغة WebM غير متاحة: لا يستطيع هذا المتصفح ترميز VP9 ولا VP8 بهذا الحجم. تعمل MP4 في كل مكان تقريبًا.',
      },
      nothingOffered:
        'لا يستطيع هذا المتصفح ترميز MP4 ولا WebM بهذا الحجم. اختر حجمًا أصغر أو استخدم متصفحًا آخر.',
      toursFailed: 'تعذّر تحميل الجولات، فلا يمكن إنشاء مقطع لغير هذا المشهد.',
    },
    picture: {
      format: 'الصيغة',
      formats: { png: 'PNG، صورة نقطية', svg: 'SVG، خطوط ونصوص قابلة للتحرير' },
      size: 'الحجم',
      asShown: (size) => `كما يظهر، ${size}`,
      card: (size) => `بطاقة، ${size}`,
      slide: (size) => `شريحة عرض، ${size}`,
      make: 'حفظ الصورة',
      making: 'جارٍ رسم الصورة …',
      saved: (name) => `حُفظت باسم ${name}.`,
      failed: 'تعذّر رسم الصورة. جرّب حجمًا أصغر أو أعد تحميل الصفحة.',
      explained: 'الخريطة كما تراها، وعليها العنوان والشهر والأعداد والموضوعات ومصدر الحدود.',
      withoutWebGl:
        'من دون WebGL تُرسم صورة PNG من SVG: الخطوط والألوان هي نفسها، وقد تختلف الحروف.',
    },
  },
  tr: {
    film: {
      subject: 'Videonun içeriği',
      thisView: 'bu görünüm, yıl yıl',
      tour: (title) => `“${title}” turu`,
      from: 'Başlangıç',
      to: 'Bitiş',
      speed: 'Hız',
      size: 'Boyut',
      shapes: { wide: 'yatay', square: 'kare', upright: 'dikey' },
      frameRate: 'Kareler',
      perSecond: (text) => `saniyede ${text}`,
      format: 'Biçim',
      formats: { mp4: 'MP4 (H.264)', webm: 'WebM (VP9)' },
      length: (duration, frames) => `Video ${duration} sürer: ${frames} kare.`,
      make: 'Videoyu oluştur',
      explained:
        'Harita kesiti, filtreler, dil ve renkler şu anda gördüğünüz gibidir. Her kare kendi anı için çizilir; yavaş bir bilgisayar aynı videoyu yalnızca daha geç bitirir.',
      looking: 'Bu tarayıcının neleri kodlayabildiğine bakılıyor …',
      preparing: 'Harita hazırlanıyor …',
      progress: (done, total) => `${total} karenin ${done} tanesi`,
      left: (duration) => `yaklaşık ${duration} kaldı`,
      staysOpen: 'Bu sırada bu pencere kapatılabilir; sayfayı açık tutun.',
      cancel: 'İptal et',
      cancelled: 'İptal edildi. Videonun hiçbir bölümü kaydedilmedi.',
      ready: (size) => `Video hazır (${size}).`,
      download: 'Videoyu indir',
      another: 'Başka bir video oluştur',
      failed:
        'Video oluşturulamadı: tarayıcının kodlayıcısı ya da harita durdu. Daha küçük bir boyutu veya öteki biçimi deneyin, çok bellek kullanan sekmeleri kapatın.',
      noWebGl:
        'Video için WebGL 2 gerekir; burada yok ya da kapalı. Donanım hızlandırmayı açın veya başka bir tarayıcı kullanın; görsel onsuz da kaydedilebilir.',
      noWebCodecs:
        'Bu tarayıcı video kodlayamıyor (WebCodecs yok). Güncel bir Chrome, Edge, Firefox veya Safari kullanın ve sayfayı https ile açın.',
      notOffered: {
        mp4: 'MP4 sunulmuyor: bu tarayıcı bu boyutta H.264 kodlayamıyor. WebM tarayıcılarda ve VLC’de oynar.',
        webm: 'WebM sunulmuyor: bu tarayıcı bu boyutta VP9 ya da VP8 kodlayamıyor. MP4 hemen her yerde oynar.',
      },
      nothingOffered:
        'Bu tarayıcı bu boyutta ne MP4 ne de WebM kodlayabiliyor. Daha küçük bir boyut seçin veya başka bir tarayıcı kullanın.',
      toursFailed: 'Turlar yüklenemedi; yalnızca bu görünümün videosu yapılabilir.',
    },
    picture: {
      format: 'Biçim',
      formats: { png: 'PNG, piksel görsel', svg: 'SVG, düzenlenebilir çizgi ve metin' },
      size: 'Boyut',
      asShown: (size) => `göründüğü gibi, ${size}`,
      card: (size) => `kart, ${size}`,
      slide: (size) => `slayt, ${size}`,
      make: 'Görseli kaydet',
      making: 'Görsel çiziliyor …',
      saved: (name) => `${name} adıyla kaydedildi.`,
      failed: 'Görsel çizilemedi. Daha küçük bir boyut deneyin ya da sayfayı yeniden yükleyin.',
      explained:
        'Harita gördüğünüz gibi kaydedilir; başlık, ay, sayılar, konular ve sınırların kaynağı üzerine yazılır.',
      withoutWebGl:
        'WebGL olmadan PNG, SVG’den çizilir: çizgiler ve renkler aynıdır, harfler farklı olabilir.',
    },
  },
};
