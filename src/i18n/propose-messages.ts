import type { Language } from '../core/types.ts';

type Verdict = 'on-map' | 'contradicts' | 'missing';
type Doubt =
  | 'partner-not-named'
  | 'several-countries'
  | 'no-date'
  | 'date-unanchored'
  | 'no-paper'
  | 'not-military'
  | 'headline';

/** The words of the reading of articles. Numbers come in the reader's digits already. */
export interface ProposeMessages {
  readonly lead: string;
  /** Where it is read for a map of the reader's own. */
  readonly leadOwn: string;
  readonly text: string;
  readonly published: string;
  readonly publishedHint: string;
  readonly open: string;
  readonly read: string;
  readonly reading: string;
  readonly another: string;
  readonly empty: string;
  /** The file is larger than any article, or no text. */
  readonly notText: string;
  readonly nothing: string;
  /** The article is in none of the languages that are read; `language` is null where it could not be told. */
  notRead(language: string | null): string;
  readonly article: string;
  readonly proposals: string;
  readonly keys: string;
  readonly verdicts: Record<Verdict, string>;
  readonly fields: Record<'date' | 'status' | 'value', string>;
  contradicts(fields: string): string;
  readonly doubts: Record<Doubt, string>;
  hubNotNamed(hub: string): string;
  readonly why: string;
  undatedWords(words: string): string;
  readonly confirm: string;
  readonly reject: string;
  readonly confirmed: string;
  readonly rejected: string;
  readonly take: string;
  taken(count: string): string;
  readonly takenHint: string;
}

const en: ProposeMessages = {
  leadOwn:
    'Paste an article in Arabic, English or Turkish. What it tells of the country’s ties is proposed, and you decide what goes on your map. Nothing leaves this browser.',
  lead: 'Paste an article in Arabic, English or Turkish. Each sentence about a tie is compared with the map. Nothing leaves this browser.',
  text: 'Text of the article',
  published: 'Published on',
  publishedHint: 'If known: “last week” is counted from it.',
  open: 'Open a text file',
  read: 'Read it',
  reading: 'Reading…',
  another: 'Another article',
  empty: 'Paste an article first, or open a file.',
  notText: 'This is no article: a text file of at most 1 MB is needed.',
  nothing: 'No sentence of this article tells of a tie that these rules can read.',
  notRead: (language) =>
    `${language ? `This article seems to be in ${language}.` : 'The language of this article was not recognised.'} Only articles in Arabic, English and Turkish are read; nothing is proposed from this one.`,
  article: 'The article',
  proposals: 'What it tells of',
  keys: '↑ ↓ next · Enter confirms · Delete rejects',
  verdicts: { 'on-map': 'On the map', contradicts: 'Says otherwise', missing: 'Not on the map' },
  fields: { date: 'date', status: 'status', value: 'value' },
  contradicts: (fields) => `The record differs in: ${fields}`,
  doubts: {
    'partner-not-named': 'the partner is named in another sentence',
    'several-countries': 'several countries are named',
    'no-date': 'no date',
    'date-unanchored': 'the date needs the day of publication',
    'no-paper': 'no agreement or product is named',
    'not-military': 'the sentence names nothing military',
    headline: 'a headline',
  },
  hubNotNamed: (hub) => `${hub} is not named beside it`,
  why: 'Words that said so',
  undatedWords: (words) => `undated: “${words}”`,
  confirm: 'Confirm',
  reject: 'Reject',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
  take: 'Download the confirmed rows',
  taken: (count) => `Confirmed: ${count}`,
  takenHint: 'Titles and summaries are left to an editor.',
};

const ar: ProposeMessages = {
  leadOwn:
    'ألصق مقالًا بالعربية أو الإنجليزية أو التركية. يُقترح ما يذكره عن علاقات الدولة، ولك أن تقرر ما يُضاف إلى خريطتك. ولا يغادر شيء هذا المتصفح.',
  lead: 'ألصق مقالًا بالعربية أو الإنجليزية أو التركية. تُقارَن بالخريطة كل جملة تتحدث عن علاقة دفاعية. ولا يغادر شيء هذا المتصفح.',
  text: 'نص المقال',
  published: 'تاريخ النشر',
  publishedHint: 'إن كان معروفًا: يُحسب «الأسبوع الماضي» انطلاقًا منه.',
  open: 'فتح ملف نصي',
  read: 'قراءة المقال',
  reading: 'جارٍ القراءة …',
  another: 'مقال آخر',
  empty: 'ألصق مقالًا أولًا أو افتح ملفًا.',
  notText: 'ليس هذا مقالًا: المطلوب ملف نصي لا يزيد على ميغابايت واحد.',
  nothing: 'لا ترد في هذا المقال جملة عن علاقة تستطيع هذه القواعد قراءتها.',
  notRead: (language) =>
    `${language ? `يبدو أن لغة هذا المقال هي ${language}.` : 'لم تُعرف لغة هذا المقال.'} لا تُقرأ إلا المقالات المكتوبة بالعربية أو الإنجليزية أو التركية، فلا يُقترح شيء من هذا المقال.`,
  article: 'المقال',
  proposals: 'ما يتحدث عنه',
  keys: '↑ ↓ التالي · Enter للتأكيد · Delete للرفض',
  verdicts: { 'on-map': 'على الخريطة', contradicts: 'يقول غير ذلك', missing: 'ليس على الخريطة' },
  fields: { date: 'التاريخ', status: 'الحالة', value: 'القيمة' },
  contradicts: (fields) => `يختلف السجل في: ${fields}`,
  doubts: {
    'partner-not-named': 'الشريك مذكور في جملة أخرى',
    'several-countries': 'ذُكرت عدة دول',
    'no-date': 'بلا تاريخ',
    'date-unanchored': 'يحتاج التاريخ إلى يوم النشر',
    'no-paper': 'لم يُذكر اتفاق أو منتج',
    'not-military': 'لا تذكر الجملة شيئًا عسكريًا',
    headline: 'عنوان',
  },
  hubNotNamed: (hub) => `لم يُذكر معه اسم الدولة: ${hub}`,
  why: 'الكلمات الدالة',
  undatedWords: (words) => `بلا تاريخ: «${words}»`,
  confirm: 'تأكيد',
  reject: 'رفض',
  confirmed: 'مؤكَّد',
  rejected: 'مرفوض',
  take: 'تنزيل الصفوف المؤكَّدة',
  taken: (count) => `المؤكَّد: ${count}`,
  takenHint: 'تُترك العناوين والملخصات للمحرر.',
};

const tr: ProposeMessages = {
  leadOwn:
    'Arapça, İngilizce veya Türkçe bir haber yapıştırın. Ülkenin bağları üzerine anlatılanlar önerilir, haritanıza neyin gireceğine siz karar verirsiniz. Hiçbir veri bu tarayıcıdan çıkmaz.',
  lead: 'Arapça, İngilizce veya Türkçe bir haber yapıştırın. Bir bağı anlatan her cümle haritayla karşılaştırılır. Hiçbir veri bu tarayıcıdan çıkmaz.',
  text: 'Haberin metni',
  published: 'Yayımlandığı gün',
  publishedHint: 'Biliniyorsa: “geçen hafta” buna göre hesaplanır.',
  open: 'Metin dosyası aç',
  read: 'Oku',
  reading: 'Okunuyor …',
  another: 'Başka bir haber',
  empty: 'Önce bir haber yapıştırın ya da bir dosya açın.',
  notText: 'Bu bir haber değil: en çok 1 MB’lık bir metin dosyası gerekir.',
  nothing: 'Bu haberde, kuralların okuyabildiği bir bağ anlatan cümle yok.',
  notRead: (language) =>
    `${language ? `Bu haberin dili ${language} görünüyor.` : 'Bu haberin dili tanınamadı.'} Yalnızca Arapça, İngilizce ve Türkçe haberler okunur; bu haberden hiçbir şey önerilmez.`,
  article: 'Haber',
  proposals: 'Anlattıkları',
  keys: '↑ ↓ sonraki · Enter onaylar · Delete reddeder',
  verdicts: {
    'on-map': 'Haritada',
    contradicts: 'Haritadakiyle çelişiyor',
    missing: 'Haritada yok',
  },
  fields: { date: 'tarih', status: 'durum', value: 'bedel' },
  contradicts: (fields) => `Kaydın farklı olduğu alanlar: ${fields}`,
  doubts: {
    'partner-not-named': 'ortak başka bir cümlede anılıyor',
    'several-countries': 'birden çok ülke anılıyor',
    'no-date': 'tarih yok',
    'date-unanchored': 'tarih için yayım günü gerekli',
    'no-paper': 'anlaşma ya da ürün anılmıyor',
    'not-military': 'cümlede askerî bir şey geçmiyor',
    headline: 'bir başlık',
  },
  hubNotNamed: (hub) => `yanında ${hub} adı geçmiyor`,
  why: 'Bunu söyleyen sözcükler',
  undatedWords: (words) => `tarihsiz: “${words}”`,
  confirm: 'Onayla',
  reject: 'Reddet',
  confirmed: 'Onaylandı',
  rejected: 'Reddedildi',
  take: 'Onaylanan satırları indir',
  taken: (count) => `Onaylanan: ${count}`,
  takenHint: 'Başlık ve özetler editöre bırakılır.',
};

export const PROPOSE_MESSAGES: Record<Language, ProposeMessages> = { en, ar, tr };
