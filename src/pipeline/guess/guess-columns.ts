import { fold } from '../../core/text/search-fold.ts';
import { isNoDate, readDate } from './read-date.ts';
import type { RawTable } from './raw-table.ts';

/** Which column is what, by its index. */
export interface Columns {
  readonly title: number | null;
  readonly date: number | null;
  /** One, or several that each hold a party. */
  readonly partners: readonly number[];
}

const WORDS = {
  title: `title|name|agreement|treaty|subject|event|description|label|document|match|العنوان|عنوان|الاتفاقية|اتفاقية|اسم|الاسم|الموضوع|başlık|baslik|ad|adı|anlaşma|antlaşma|konu|isim`,
  date: `date|dates|year|signed|date signed|signature|signature date|when|day|تاريخ|التاريخ|سنة|السنة|عام|العام|تاريخ التوقيع|tarih|tarihi|yıl|imza tarihi|imza`,
  partners: `partners|partner|country|countries|state|states|party|parties|destination|destinations|dest|with|to|member|members|city|twin|الشركاء|الشريك|شريك|البلد|بلد|الدولة|دولة|الدول|الأطراف|ortak|ortaklar|ülke|ülkeler|taraf|taraflar|devlet|şehir|partner country|other party|code|iso|iso3|iso2|country code|ccode|statenme|stateabb|counterpart|recipient`,
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

  const isDate = (cell: string): boolean =>
    isNoDate(cell) || readDate(cell, { order: 'dmy', serials: false }) !== null
      ? true
      : readDate(cell, { order: 'mdy', serials: false }) !== null;
  const [namedDate] = named('date').filter(
    (i) => share(i, () => true) === 0 || share(i, isDate) > 0.3,
  );
  const likeDates = free([])
    .map((i) => ({ i, part: share(i, (cell) => /\d{4}|\d[-/.]\d/.test(cell) && isDate(cell)) }))
    .filter(({ part }) => part > MOST)
    .sort((a, b) => b.part - a.part);
  const date = namedDate ?? likeDates[0]?.i ?? null;

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
  const longest = free([date, ...partners])
    .map((i) => ({ i, length: meanLength(rows.map(({ cells }) => cells[i] ?? '')) }))
    .filter(({ length }) => length > 0)
    .sort((a, b) => b.length - a.length);
  return { title: namedTitle ?? longest[0]?.i ?? null, date, partners };
}

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
