import type { Language } from '../core/types.ts';
import { isolated } from './isolated.ts';

/** The words of the share dialog. Functions take what has been put into the reader's digits and names already. */
export interface ShareMessages {
  readonly title: string;
  readonly tabs: Record<'link' | 'embed' | 'picture' | 'film' | 'cite', string>;
  readonly copied: string;
  /** A tab's own files did not arrive. */
  readonly view: { readonly label: string; readonly current: string; readonly standard: string };
  /** That each reader gets the page in their own language. */
  readonly readersLanguage: string;
  readonly frozen: {
    label(version: string): string;
    kept(version: string): string;
    itself(version: string): string;
  };
  readonly link: {
    readonly label: string;
    readonly copy: string;
    readonly native: string;
    /** The page was opened as a file, or is the preview of a map that is not saved yet. */
    readonly local: string;
  };
  readonly embed: {
    readonly scheme: { readonly label: string; readonly auto: string };
    readonly schemes: Record<'light' | 'dark', string>;
    readonly size: string;
    readonly sizes: { responsive(height: string): string; readonly custom: string };
    readonly width: string;
    readonly height: string;
    widthFault(text: string, least: string, most: string): string;
    heightFault(text: string, least: string, most: string): string;
    readonly transparent: string;
    readonly minimal: string;
    readonly snippet: string;
    readonly element: string;
    readonly elementExplained: string;
    readonly copyElement: string;
    readonly copy: string;
    readonly preview: string;
    /** What the preview shows: its size as pasted, and how much of that is seen. */
    shown(size: string, percent: string): string;
    column(width: string): string;
    /** Of a map that is one file. */
    readonly noPreview: string;
    readonly seeEmbed: string;
    readonly local: string;
  };
  readonly cite: {
    readonly what: string;
    readonly record: string;
    readonly data: string;
    readonly select: string;
    readonly copy: string;
  };
}

const en: ShareMessages = {
  title: 'Share',
  tabs: { link: 'Link', embed: 'Embed', picture: 'Picture', film: 'Film', cite: 'Cite' },
  copied: 'Copied',
  view: { label: 'What it shows', current: 'This view', standard: 'The default view' },
  readersLanguage: 'The reader’s own',
  frozen: {
    label: (version) => `Frozen version ${version}`,
    kept: (version) =>
      `The address leads to a copy of version ${version}, kept in a folder of its own: its records and words will not change when the site is updated.`,
    itself: (version) =>
      `This page is the frozen copy of version ${version}: its records and words will not change.`,
  },
  link: {
    label: 'Address',
    copy: 'Copy link',
    native: 'Share with an app …',
    local:
      'This page was opened as a file or as a preview: its address leads nobody else to it. To share a link, put the map on a web server and open it there.',
  },
  embed: {
    scheme: { label: 'Colours', auto: 'Automatic' },
    schemes: { light: 'Light', dark: 'Dark' },
    size: 'Size',
    sizes: {
      responsive: (height) => `Full width × ${height}`,
      custom: 'Custom …',
    },
    width: 'Width in pixels',
    height: 'Height in pixels',
    widthFault: (text, least, most) =>
      `“${text}” is not a width. Type whole pixels from ${least} to ${most}; until then the snippet keeps the last width.`,
    heightFault: (text, least, most) =>
      `“${text}” is not a height. Type whole pixels from ${least} to ${most}; until then the snippet keeps the last height.`,
    transparent: 'Transparent background',
    minimal: 'Without title and buttons',
    snippet: 'Snippet to paste',
    element: 'Snippet with a script',
    elementExplained:
      'For pages that may run a script: the element takes the height that the map needs, and your own code can drive it.',
    copyElement: 'Copy with script',
    copy: 'Copy snippet',
    preview: 'Preview',
    shown: (size, percent) => `${size}, shown at ${percent}`,
    column: (width) => `as in a column of ${width} pixels`,
    noPreview:
      'This map is one file: the snippet shows the file itself, which needs nothing beside it.',
    seeEmbed: 'See the embed in a tab of its own',
    local:
      'This page was opened as a file or as a preview, and neither can be embedded in another page. Publish the file first: put it on a web server and open it there. The snippet is then here.',
  },
  cite: {
    what: 'What is cited',
    record: 'This agreement',
    data: 'All data',
    select: 'To cite one agreement, select it first.',
    copy: 'Copy',
  },
};

const ar: ShareMessages = {
  title: 'مشاركة',
  tabs: { link: 'رابط', embed: 'تضمين', picture: 'صورة', film: 'فيديو', cite: 'الاستشهاد بالمصدر' },
  copied: 'نُسخ النص',
  view: { label: 'المعروض', current: 'المشهد الحالي', standard: 'المشهد الافتراضي' },
  readersLanguage: 'لغة القارئ',
  frozen: {
    label: (version) => `النسخة المجمّدة ${isolated(version)}`,
    kept: (version) =>
      `يؤدي الرابط إلى نسخة من الإصدار ${isolated(version)} محفوظة في مجلد خاص بها: لن تتغيّر سجلاتها وعباراتها عند تحديث الموقع.`,
    itself: (version) =>
      `هذه الصفحة هي النسخة المجمّدة من الإصدار ${isolated(version)}: لن تتغيّر سجلاتها وعباراتها.`,
  },
  link: {
    label: 'الرابط',
    copy: 'نسخ الرابط',
    native: 'مشاركة عبر تطبيق …',
    local:
      'فُتحت هذه الصفحة من ملف أو هي معاينة: لا يصل عنوانها بأحد غيرك إليها. لمشاركة رابط ضع الخريطة على خادم ويب وافتحها هناك.',
  },
  embed: {
    scheme: { label: 'الألوان', auto: 'تلقائية' },
    schemes: { light: 'فاتحة', dark: 'داكنة' },
    size: 'الحجم',
    sizes: {
      responsive: (height) => `كامل الاتساع × ${height}`,
      custom: 'حجم آخر …',
    },
    width: 'العرض بالبكسل',
    height: 'الارتفاع بالبكسل',
    widthFault: (text, least, most) =>
      `«${text}» ليست قيمة صالحة للعرض. اكتب عددًا صحيحًا من البكسلات بين ${least} و${most}؛ وإلى ذلك الحين تحتفظ الشيفرة بآخر قيمة للعرض.`,
    heightFault: (text, least, most) =>
      `«${text}» ليست قيمة صالحة للارتفاع. اكتب عددًا صحيحًا من البكسلات بين ${least} و${most}؛ وإلى ذلك الحين تحتفظ الشيفرة بآخر قيمة للارتفاع.`,
    transparent: 'خلفية شفافة',
    minimal: 'من دون عنوان وأزرار',
    snippet: 'شيفرة التضمين',
    element: 'شيفرة التضمين مع نص برمجي',
    elementExplained:
      'للصفحات التي تسمح بتشغيل نصوص برمجية: يأخذ العنصر الارتفاع الذي تحتاج إليه الخريطة، ويمكن لشيفرة صفحتك أن تتحكم فيه.',
    copyElement: 'نسخ الشيفرة مع النص البرمجي',
    copy: 'نسخ الشيفرة',
    preview: 'معاينة',
    shown: (size, percent) => `${size}، معروضًا بنسبة ${percent}`,
    column: (width) => `كما في عمود عرضه ${width} بكسل`,
    noPreview: 'هذه الخريطة ملف واحد: تعرض الشيفرة الملف نفسه، ولا يحتاج إلى شيء بجانبه.',
    seeEmbed: 'عرض التضمين في علامة تبويب مستقلة',
    local:
      'فُتحت هذه الصفحة من ملف أو هي معاينة، ولا يمكن تضمين أيٍّ منهما في صفحة أخرى. انشر الملف أولًا: ضعه على خادم ويب وافتحه هناك، فتجد شيفرة التضمين هنا.',
  },
  cite: {
    what: 'ما يُستشهد به',
    record: 'هذه الاتفاقية',
    data: 'البيانات كلها',
    select: 'للاستشهاد باتفاقية بعينها اخترها أولًا.',
    copy: 'نسخ',
  },
};

const tr: ShareMessages = {
  title: 'Paylaş',
  tabs: { link: 'Bağlantı', embed: 'Gömme', picture: 'Görsel', film: 'Video', cite: 'Atıf' },
  copied: 'Kopyalandı',
  view: { label: 'Ne gösterilsin', current: 'Bu görünüm', standard: 'Varsayılan görünüm' },
  readersLanguage: 'Okurun kendi dili',
  frozen: {
    label: (version) => `Dondurulmuş sürüm ${version}`,
    kept: (version) =>
      `Adres, ${version} sürümünün kendi klasöründe saklanan kopyasına götürür: site güncellendiğinde kayıtları ve metinleri değişmez.`,
    itself: (version) =>
      `Bu sayfa, ${version} sürümünün dondurulmuş kopyasıdır: kayıtları ve metinleri değişmez.`,
  },
  link: {
    label: 'Adres',
    copy: 'Bağlantıyı kopyala',
    native: 'Bir uygulamayla paylaş …',
    local:
      'Bu sayfa dosya olarak açıldı ya da bir ön izleme: adresi başka kimseyi buraya götürmez. Bağlantı paylaşmak için haritayı bir web sunucusuna koyup oradan açın.',
  },
  embed: {
    scheme: { label: 'Renkler', auto: 'Otomatik' },
    schemes: { light: 'Açık', dark: 'Koyu' },
    size: 'Boyut',
    sizes: {
      responsive: (height) => `Tam genişlik × ${height}`,
      custom: 'Özel …',
    },
    width: 'Piksel olarak genişlik',
    height: 'Piksel olarak yükseklik',
    widthFault: (text, least, most) =>
      `“${text}” geçerli bir genişlik değil. ${least} ile ${most} arasında tam piksel yazın; o zamana kadar kod son genişliği korur.`,
    heightFault: (text, least, most) =>
      `“${text}” geçerli bir yükseklik değil. ${least} ile ${most} arasında tam piksel yazın; o zamana kadar kod son yüksekliği korur.`,
    transparent: 'Saydam arka plan',
    minimal: 'Başlık ve düğmeler olmadan',
    snippet: 'Yapıştırılacak kod',
    element: 'Betikli kod',
    elementExplained:
      'Betik çalıştırabilen sayfalar için: öğe, haritanın gerektirdiği yüksekliği alır ve kendi kodunuzla yönetilebilir.',
    copyElement: 'Betikli kodu kopyala',
    copy: 'Kodu kopyala',
    preview: 'Ön izleme',
    shown: (size, percent) => `${size}, ${percent} ölçekte`,
    column: (width) => `${width} piksellik bir sütundaki gibi`,
    noPreview:
      'Bu harita tek bir dosya: kod dosyanın kendisini gösterir, yanında başka bir şey gerekmez.',
    seeEmbed: 'Gömülü hâlini ayrı bir sekmede gör',
    local:
      'Bu sayfa dosya olarak açıldı ya da bir ön izleme; ikisi de başka bir sayfaya gömülemez. Önce dosyayı yayımlayın: bir web sunucusuna koyup oradan açın. Kod o zaman burada olur.',
  },
  cite: {
    what: 'Atıf yapılan',
    record: 'Bu anlaşma',
    data: 'Bütün veriler',
    select: 'Tek bir anlaşmaya atıf yapmak için önce onu seçin.',
    copy: 'Kopyala',
  },
};

export const SHARE_MESSAGES: Record<Language, ShareMessages> = { en, ar, tr };
