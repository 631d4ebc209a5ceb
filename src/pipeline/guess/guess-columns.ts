import { fold } from '../../core/text/search-fold.ts';
import { isNoDate, readDate } from './read-date.ts';
import type { RawTable } from './raw-table.ts';

/** Which column is what, by its index. */
export interface Columns {
  readonly title: number | null;
  readonly date: number | null;
  /** Where the date is in columns of its own: that of months and that of days, beside the one of years. */
  readonly month?: number | null;
  readonly day?: number | null;
  /** What the legend tells apart; null where nothing is. */
  readonly category?: number | null;
  /** One, or several that each hold a party. */
  readonly partners: readonly number[];
}

const WORDS = {
  title: `titel|titre|intitulé|título|titulo|titolo|название|наименование|nazwa|bezeichnung|abkommen|vertrag|traité|accord|tratado|acuerdo|acordo|accordo|договор|treaty name|agreement name|name of agreement|anlaşma adı|اسم الاتفاقية|title|name|agreement|treaty|subject|event|description|label|document|match|العنوان|عنوان|الاتفاقية|اتفاقية|اسم|الاسم|الموضوع|başlık|baslik|ad|adı|anlaşma|antlaşma|konu|isim`,
  date: `datum|fecha|data|дата|unterzeichnet|unterzeichnung|signature|firma|assinatura|signed on|date of signature|date de signature|fecha de firma|data de assinatura|дата подписания|order year|start year|start date|année|jahr|año|ano|год|since|seit|depuis|desde|from|date|dates|year|signed|date signed|signature|signature date|when|day|تاريخ|التاريخ|سنة|السنة|عام|العام|تاريخ التوقيع|tarih|tarihi|yıl|imza tarihi|imza`,
  partners: `vertragspartner|partnerland|land|länder|staat|staaten|pays|partenaire|partenaires|état|país|pais|países|socio|contraparte|parceiro|parceiros|paese|страна|страны|партнёр|государство|kraj|partner state|exporter|importer|seller|buyer|supplier|donor|country 1|country 2|country1|country2|state 1|state 2|state1|state2|state a|state b|party 1|party 2|party a|party b|origin|source country|home country|target|opponent|partners|partner|country|countries|state|states|party|parties|destination|destinations|dest|with|to|member|members|city|twin|الشركاء|الشريك|شريك|البلد|بلد|الدولة|دولة|الدول|الأطراف|ortak|ortaklar|ülke|ülkeler|taraf|taraflar|devlet|şehir|partner country|other party|code|iso|iso3|iso2|country code|ccode|statenme|stateabb|counterpart|recipient`,
};

const KEYS = Object.fromEntries(
  Object.entries(WORDS).map(([role, words]) => [role, words.split('|').map(fold)]),
) as Record<keyof typeof WORDS, string[]>;

/** How much of a column must look its part. */
const MOST = 0.5;
/** So many rows tell. */
const SAMPLE = 500;

/** The role of each column: by its name in one of three languages, else by what is in it. */
export function guessColumns(table: RawTable, isPartner: (cell: string) => boolean): Columns {
  const { header } = table;
  const rows = table.rows.slice(0, SAMPLE);
  const share = (column: number, test: (cell: string) => boolean): number => {
    const cells = rows
      .map(({ cells }) => cells[column]?.trim() ?? '')
      .filter((cell) => cell !== '');
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const named = (role: keyof typeof WORDS): number[] =>
    KEYS[role].flatMap((word) => header.flatMap((name, i) => (fold(name) === word ? [i] : [])));
  const free = (taken: readonly (number | null)[]): number[] =>
    header.map((_, i) => i).filter((i) => !taken.includes(i));

  const isSerial = (cell: string): boolean => /^[1-7]\d{4}$/.test(cell);
  const isDate = (cell: string): boolean =>
    isNoDate(cell) || readDate(cell, { order: 'dmy', serials: false }) !== null
      ? true
      : readDate(cell, { order: 'mdy', serials: false }) !== null;
  const [namedDate] = named('date').filter(
    (i) => share(i, () => true) === 0 || share(i, isDate) > 0.3 || share(i, isSerial) > 0.9,
  );
  const likeDates = free([])
    .map((i) => ({ i, part: share(i, (cell) => /\d{4}|\d[-/.]\d/.test(cell) && isDate(cell)) }))
    .filter(({ part }) => part > MOST)
    .sort((a, b) => signs(header[b.i]!) - signs(header[a.i]!) || b.part - a.part);
  const date = namedDate ?? likeDates[0]?.i ?? null;
  const isYears = date !== null && share(date, (cell) => /^\d{4}$/.test(cell)) > 0.9;
  const month = isYears ? partColumn(MONTHS, 12) : null;
  const day = month === null ? null : partColumn(DAYS, 31);

  const likePartners = free([date])
    .map((i) => ({ i, part: share(i, isPartner) }))
    .filter(({ part }) => part > 0.6);
  const namedPartners = [...new Set(named('partners'))].filter((i) => i !== date);
  const [namedTitle = null] = named('title').filter((i) => i !== date);
  const best = namedPartners.filter((i) => i !== namedTitle);
  const like = likePartners.map(({ i }) => i).filter((i) => i !== namedTitle);
  // Codes beside names say the same again.
  const isWord = (i: number): boolean =>
    share(i, (cell) => /\p{L}{4}|[\u0600-\u06FF]/u.test(cell)) > MOST;
  const candidates = best.some((i) => like.includes(i))
    ? best.filter((i) => like.includes(i))
    : like;
  const words = candidates.filter(isWord);
  const partners =
    candidates.length > 0 ? (words.length > 0 ? words : candidates.slice(0, 1)) : best.slice(0, 1);
  const parts = month === null ? {} : { month, day };
  const title = namedTitle ?? likeTitle();
  const category = likeCategory([title, date, month, day, ...partners]);
  return { title, date, ...parts, ...(category === null ? {} : { category }), partners };

  /** A column of a few words that come again and again; one that is called so before others. */
  function likeCategory(taken: readonly (number | null)[]): number | null {
    const few = free(taken).filter((i) => {
      const cells = rows.map(({ cells }) => cells[i]?.trim() ?? '').filter((cell) => cell !== '');
      const kinds = new Set(cells.map(fold)).size;
      return (
        kinds > 1 &&
        kinds <= MOST_CATEGORIES &&
        kinds * 2 <= cells.length &&
        cells.length > rows.length * MOST &&
        share(i, (cell) => /\p{L}{2}/u.test(cell) && cell.length <= 60) > 0.9 &&
        share(i, isPartner) < MOST &&
        !KEYS.partners.includes(fold(header[i]!))
      );
    });
    return few.find((i) => CATEGORIES.includes(fold(header[i]!))) ?? few[0] ?? null;
  }

  /** Of the columns of words the one with the longest; not one that says the same in every row, nor figures. */
  function likeTitle(): number | null {
    const words = free([date, month, day, ...partners]).filter(
      (i) =>
        share(i, (cell) => /\p{L}{2}/u.test(cell)) > MOST &&
        (rows.length < 2 || new Set(rows.map(({ cells }) => cells[i])).size > 1),
    );
    const measured = words
      .map((i) => ({ i, length: meanLength(rows.map(({ cells }) => cells[i] ?? '')) }))
      .sort((a, b) => b.length - a.length);
    return measured[0]?.i ?? null;
  }

  /** The column of months or days beside one of years. */
  function partColumn(names: readonly string[], most: number): number | null {
    const found = header.findIndex((name) => names.includes(fold(name)));
    if (found < 0) return null;
    const isPart = (cell: string): boolean => /^\d{1,2}$/.test(cell) && Number(cell) <= most;
    return share(found, isPart) > 0.9 ? found : null;
  }
}

/** More different words than these are no legend, but names or remarks. */
const MOST_CATEGORIES = 12;
const CATEGORIES =
  'category|categories|type|kind|theme|class|field|sector|area|topic|art|kategorie|bereich|typ|type d’accord|catégorie|domaine|genre|tipo|categoría|ámbito|categoria|área|tema|тип|категория|вид|область|сфера|tür|kategori|alan|tip|النوع|نوع|الفئة|فئة|المجال|مجال'
    .split('|')
    .map(fold);
const MONTHS = 'month|mon|monat|mois|mes|mês|mese|месяц|ay|الشهر|شهر'.split('|').map(fold);
const DAYS = 'day|tag|jour|día|dia|giorno|день|gün|اليوم|يوم'.split('|').map(fold);

/** The day of signature goes before those of other acts. */
const signs = (name: string): number =>
  Number(/sign|unterz|firma|assin|подпис|imza|توقيع/iu.test(name));

/** Whether the first row is no header but a record: it names no column, and its cells are like those below. */
export function isHeaderless({ header }: RawTable, isPartner: (cell: string) => boolean): boolean {
  const words = Object.values(KEYS).flat();
  if (header.some((name) => words.includes(fold(name)))) return false;
  const isDay = (cell: string): boolean =>
    /\d/.test(cell) && readDate(cell, { order: 'dmy', serials: false }) !== null;
  return header.some(isDay) && header.some((cell) => isPartner(cell));
}

function meanLength(cells: readonly string[]): number {
  const lengths = cells.map((cell) => cell.trim().length);
  return lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1);
}
