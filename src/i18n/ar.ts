import { countedInArabic, COUNTS_WORDS } from './counts-words.ts';
import { isolated } from './isolated.ts';
import type { Nature, Status } from '../core/types.ts';
import type { CommonMessages } from './messages.ts';

const PRECISION = { day: 'اليوم', month: 'الشهر', year: 'السنة', span: 'الفترة' };
const BASIS = {
  stated: { m: 'كما ورد في المصدر', f: 'كما وردت في المصدر' },
  relative: { m: 'مستخلص من عبارات المصدر', f: 'مستخلصة من عبارات المصدر' },
  'other-source': { m: 'مأخوذ من مصدر آخر', f: 'مأخوذة من مصدر آخر' },
  successor: { m: 'مأخوذ من السجل الذي تلاه', f: 'مأخوذة من السجل الذي تلاها' },
};
/** Natures whose noun is feminine; statuses without a noun are too, for «الحالة». */
const FEMININE = new Set<Nature>(['agreement', 'milestone', 'talks']);
const MASCULINE: Record<Status, string> = {
  signed: 'موقَّع',
  ratified: 'مصدَّق عليه',
  'in-force': 'سارٍ',
  delivered: 'جرى التسليم',
  announced: 'معلن',
  approved: 'موافَق عليه',
  talks: 'قيد البحث',
  sought: 'جرى طلبه',
  refused: 'مرفوض',
  blocked: 'متوقف',
  suspended: 'معلَّق',
  cancelled: 'ملغى',
  ended: 'منتهٍ',
  eased: 'مخفَّف',
  lifted: 'مرفوع',
};

export const ar: CommonMessages = {
  language: { label: 'اللغة', names: { en: 'English', ar: 'العربية', tr: 'Türkçe' } },
  scheme: { toDark: 'ألوان داكنة', toLight: 'ألوان فاتحة' },
  projection: { toGlobe: 'العرض على كرة أرضية', toMap: 'العرض على خريطة مسطحة' },
  counts: COUNTS_WORDS.ar,
  themes: {
    framework: 'اتفاقيات إطارية وتحالفات',
    industry: 'صناعة وإنتاج مشترك',
    arms: 'مبيعات السلاح ومشترياته',
    support: 'تدريب ومساعدات وقواعد',
    halted: 'مطلوبة أو موقوفة',
  },
  themesLabel: 'الموضوعات: اختر ما يُعرض منها',
  natures: {
    agreement: 'اتفاقية',
    contract: 'عقد',
    delivery: 'تسليم',
    milestone: 'محطة بارزة',
    talks: 'محادثات',
    restriction: 'قيد',
    mandate: 'تفويض',
  },
  kinds: {
    framework: 'إطار عام',
    training: 'تدريب',
    industry: 'صناعة',
    sale: 'بيع',
    procurement: 'شراء',
    coproduction: 'إنتاج مشترك',
    aid: 'مساعدة',
    base: 'قاعدة',
    alliance: 'تحالف',
    security: 'أمن',
    restriction: 'قيد',
    diplomatic: 'شأن دبلوماسي',
  },
  statuses: {
    signed: 'موقَّعة',
    ratified: 'مصدَّق عليها',
    'in-force': 'سارية',
    delivered: 'جرى التسليم',
    announced: 'معلنة',
    approved: 'موافَق عليها',
    talks: 'قيد البحث',
    sought: 'جرى طلبها',
    refused: 'مرفوضة',
    blocked: 'متوقفة',
    suspended: 'معلَّقة',
    cancelled: 'ملغاة',
    ended: 'منتهية',
    eased: 'مخفَّفة',
    lifted: 'مرفوعة',
  },
  statusOf: (status, nature) => (FEMININE.has(nature) ? ar.statuses : MASCULINE)[status],
  comma: '، ',
  directions: (hub) => ({ export: `من ${hub}`, import: `إلى ${hub}`, mutual: 'متبادلة' }),
  confidences: { high: 'عالية', medium: 'متوسطة: بحسب تقارير', low: 'منخفضة' },
  fields: {
    nature: 'الطبيعة',
    kind: 'النوع',
    status: 'الحالة',
    direction: 'الاتجاه',
    partners: 'الأطراف',
    date: 'التاريخ',
    end: 'النهاية',
    systems: 'المنظومات',
    value: 'القيمة',
  },
  timeline: {
    region: 'الخط الزمني',
    slider: 'الشهر المعروض على الخريطة',
    play: 'تشغيل',
    pause: 'إيقاف مؤقت',
    earlier: 'تاريخ الاتفاقية السابقة',
    later: 'تاريخ الاتفاقية التالية',
    speed: 'السرعة',
    loop: 'البدء من جديد عند النهاية',
    year: 'السنة أو الشهر المطلوب',
    yearUnknown: (text, first, last) =>
      `«${isolated(text)}» ليس شهرًا بين ${first} و${last}. اكتب سنة، أو شهرًا وسنة: 2019 أو يونيو 2019 أو ${isolated('2019-06')}.`,
    bars: 'السجلات في كل سنة',
    bar: (year, records, themes) =>
      themes === '' ? `${year}: ${records}` : `${year}: ${records}؛ ${themes}`,
    barsExplained:
      'كل السجلات بحسب الموضوع؛ وما يحتمل وقوعه في سنوات عدة يُحسب في أولاها. اسحب عبر السنوات لتحديد فترة.',
    at: (month, counts) => `${month}: ${counts}`,
    shelf: 'بلا تاريخ',
    shelfExplained: 'اتفاقيات لا يذكر مصدرها تاريخًا، أو يقع تاريخها خارج الخط الزمني',
  },
  modes: {
    label: 'الفترة المعروضة',
    names: { 'so-far': 'حتى الآن', window: 'فترة', 'in-force': 'السارية' },
    explained: {
      'so-far': 'كل ما كان حتى هذا الشهر',
      'in-force': 'ما أُبرم حتى هذا الشهر ولا يُعرف أنه انتهى',
    },
    windowExplained: (years, text) =>
      years === 1
        ? 'ما أُبرم في السنة المنتهية بهذا الشهر'
        : years === 2
          ? 'ما أُبرم في السنتين المنتهيتين بهذا الشهر'
          : `ما أُبرم في ${text} ${years <= 10 ? 'سنوات' : 'سنة'} تنتهي بهذا الشهر`,
    length: 'طول الفترة',
    years: (years, text) =>
      countedInArabic(years, text, {
        zero: 'سنة',
        one: 'سنة واحدة',
        two: 'سنتان',
        few: 'سنوات',
        many: 'سنة',
        other: 'سنة',
      }),
  },
  lane: {
    title: 'الاتفاقيات عبر الزمن',
    show: 'إظهار الاتفاقيات عبر الزمن',
    hide: 'إخفاء الاتفاقيات عبر الزمن',
    rows: 'الصفوف',
    groupings: { theme: 'بحسب الموضوع', region: 'بحسب المنطقة', partner: 'بحسب الشريك' },
    regions: {
      'middle-east': 'الشرق الأوسط',
      'caucasus-central-asia': 'القوقاز وآسيا الوسطى',
      europe: 'أوروبا',
      'north-africa': 'شمال أفريقيا',
      'sub-saharan-africa': 'أفريقيا جنوب الصحراء',
      'south-asia': 'جنوب آسيا',
      'east-asia-pacific': 'شرق آسيا والمحيط الهادئ',
      'north-america': 'أمريكا الشمالية',
      'latin-america': 'أمريكا اللاتينية',
      elsewhere: 'مناطق أخرى',
    },
    failed: 'تعذّر تحميل عرض «الاتفاقيات عبر الزمن». أغلقه ثم افتحه للمحاولة مجددًا.',
  },
  date: {
    none: 'لا تاريخ في المصدر',
    basis: (precision, basis) =>
      `${PRECISION[precision]} ${BASIS[basis][precision === 'day' || precision === 'month' ? 'm' : 'f']}`,
  },
  panel: {
    label: 'العنصر المحدد',
    close: 'إغلاق',
    back: 'رجوع',
    parties: 'الأطراف',
    systems: 'المنظومات',
    value: 'القيمة',
    notStated: 'غير مذكورة',
    kind: 'النوع',
    confidence: 'درجة الثقة',
    evidence: 'الدليل',
    awaited: 'جارٍ تحميل الأدلة…',
    history: 'المراحل',
    verdicts: {
      confirmed: 'مؤكَّد',
      corrected: 'مصحَّح',
      doubtful: 'محل شك',
      unchecked: 'لم يُراجع ثانية',
    },
    checked: (verdict, month) => `رُوجع المصدر في ${month}: ${verdict}`,
    supports: 'يدعم',
    ourWords: 'بصياغتنا',
    note: 'ملاحظة',
    previous: 'السابقة مع الشريك نفسه',
    next: 'التالية مع الشريك نفسه',
    copyLink: 'نسخ الرابط',
    copied: 'نُسخ الرابط',
    copyFailed: (keys) =>
      `النسخ غير مسموح هنا. النص محدَّد: اضغط ${isolated(keys)}، أو اضغط عليه مطوّلًا واختر «نسخ».`,
    choose: 'هنا أكثر من قوس: اختر واحدًا',
    undatedSource: 'بلا تاريخ',
    openSource: 'فتح المصدر',
    untranslated: 'بالإنجليزية',
  },
  map: {
    label: (title) => `خريطة: ${title}`,
    zoomIn: 'تكبير',
    zoomOut: 'تصغير',
    home: 'الخريطة كاملة',
    credit: 'Natural Earth، بتعديل Visionscarto',
    creditTitle: 'الحدود واليابسة',
  },
  failures: {
    data: 'تعذّر تحميل الاتفاقيات. تحقق من الاتصال وحاول مجددًا.',
    records: 'تعذّر تحميل الأدلة. تحقق من الاتصال وحاول مجددًا.',
    noWebGl:
      'تُعرض خريطة ثابتة تساير الخط الزمني، لأن هذا المتصفح لا يستطيع رسم الخريطة الحية (WebGL 2 غير متاح أو معطَّل). لتكبيرها وتحريكها فعّل تسريع العتاد أو استخدم متصفحًا آخر.',
    map: 'تعذّر رسم الخريطة الحية. يعمل الخط الزمني والأدلة من دونها؛ حاول تحميل الصفحة مجددًا.',
    late: 'تأخرت الخريطة الحية؛ وإلى أن تصل تتبع هذه الصورة الخط الزمني. إن لم تصل فحاول تحميل الصفحة مجددًا.',
    retry: 'حاول مجددًا',
    badAddress: (key, value) =>
      `القيمة ${isolated(`${key}=${value}`)} الواردة في الرابط غير معروفة هنا؛ يُعرض الافتراضي بدلًا منها.`,
    dismiss: 'إخفاء',
  },
  search: {
    label: 'البحث عن دولة أو منظومة أو عنوان أو سنة',
    placeholder: 'ابحث عن دولة أو منظومة أو سنة',
    none: 'لا نتائج. جرّب دولة أو منظومة أو سنة، بالعربية أو الإنجليزية أو التركية.',
    partner: 'شريك',
    system: 'سلاح أو منظومة',
  },
  filters: {
    show: 'تصفية',
    label: 'عرض ما يلي فقط',
    nature: 'الطبيعة',
    partner: 'الشريك',
    system: 'المنظومة',
    confidence: 'درجة الثقة',
    any: 'الكل',
    remove: (value) => `إزالة عامل التصفية: ${value}`,
    reset: 'إزالة كل عوامل التصفية',
    nothing: (asked) =>
      asked === ''
        ? 'لا اتفاقية تُعرض: كل الموضوعات مخفية. أظهر واحدًا منها.'
        : `لا اتفاقية تستوفي كل هذا: ${asked}. أزل واحدًا منها.`,
  },
  list: { show: 'القائمة', label: 'الاتفاقيات بحسب التاريخ', back: 'العودة إلى القائمة' },
  download: { label: 'تنزيل', csv: 'CSV كما يُعرض', csvForExcel: 'CSV لبرنامج Excel (;)' },
  cite: {
    label: 'الاستشهاد بالمصدر',
    styles: { apa: 'APA', chicago: 'Chicago', bibtex: 'BibTeX' },
    copied: 'نُسخ الاستشهاد',
  },
  share: {
    open: 'مشاركة',
    embed: 'تضمين',
    failed: 'تعذّر تحميل نافذة المشاركة. تحقق من الاتصال وحاول مرة أخرى.',
  },
  report: {
    label: 'الإبلاغ عن خطأ',
    subject: (title, author) => `${author}، خطأ: ${title}`,
    body: (link) => `السجل: ${link}\n\nما الخطأ، وأي مصدر يقول ذلك:\n`,
  },
  reader: {
    open: 'كل ما اقتُبس من هذا المصدر',
    passages: 'مقاطع مقتبسة منه',
    toAgreement: (title) => `فتح الاتفاقية: ${title}`,
  },
  digits: { toArabic: 'أرقام عربية مشرقية', toLatin: 'أرقام غربية' },
  present: { open: 'عرض', failed: 'تعذّر تحميل النافذة. تحقق من الاتصال وحاول مجددًا.' },
  sheet: 'ارتفاع اللوحة',
  stepped: (month, titles, counts) =>
    titles === '' ? `${month}: لا جديد؛ ${counts}` : `${month}: ${titles}؛ ${counts}`,
};
