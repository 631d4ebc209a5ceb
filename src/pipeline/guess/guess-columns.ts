import { fold } from '../../core/text/search-fold.ts';
import { NO_NAME } from './open-names.ts';
import {
  CATEGORIES,
  CITIES,
  DAYS,
  KEYS,
  KINDS,
  MONTHS,
  SURELY,
  YEARS,
  type ColumnRole,
} from './column-words.ts';
import { isAbout, isNoDate } from './date-cell.ts';
import { likelyCalendars } from './other-calendars.ts';
import { readDate } from './read-date.ts';
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

/** How much of a column must look its part. */
const MOST = 0.5;
/** So many rows tell. */
const SAMPLE = 500;

/** What the cells of a column look like. */
export interface CellTests {
  readonly isPartner: (cell: string) => boolean;
  readonly isCity: (cell: string) => boolean;
  /** One country, and nothing else. */
  readonly isCountry: (cell: string) => boolean;
}

/** The role of each column: by its name, as a whole or by a word in it, else by what is in it. */
export function guessColumns(table: RawTable, { isPartner, isCity }: CellTests): Columns {
  const { header } = table;
  const rows = table.rows.slice(0, SAMPLE);
  const cellsOf = (column: number): string[] =>
    rows.map(({ cells }) => cells[column]?.trim() ?? '').filter((cell) => cell !== '');
  const share = (column: number, test: (cell: string) => boolean): number => {
    const cells = cellsOf(column);
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const words = header.map(wordsOf);
  const named = (role: ColumnRole): number[] =>
    KEYS[role].flatMap((word) => header.flatMap((name, i) => (fold(name) === word ? [i] : [])));
  const mentioned = (role: ColumnRole): number[] =>
    header.map((_, i) => i).filter((i) => words[i]!.some((word) => KEYS[role].includes(word)));
  const free = (taken: readonly (number | null)[]): number[] =>
    header.map((_, i) => i).filter((i) => !taken.includes(i));

  const isSerial = (cell: string): boolean => /^[1-7]\d{4}$/.test(cell);
  const isDate = (cell: string): boolean =>
    isNoDate(cell) || readDate(cell, { order: 'dmy', serials: false }) !== null
      ? true
      : readDate(cell, { order: 'mdy', serials: false }) !== null;
  const isCalled = named('date');
  /** “c. 1987” is no date that can be drawn, and stands in a column of dates all the same. */
  const isTime = (cell: string): boolean =>
    isDate(cell) || (/\d/.test(cell) && (isAbout(cell) || likelyCalendars(cell).length > 0));
  const areSerials = (i: number): boolean => share(i, isSerial) > 0.9;
  const [namedDate] = isCalled.filter(
    (i) => share(i, () => true) === 0 || share(i, isTime) > 0.3 || areSerials(i),
  );
  const dated = mentioned('date');
  const rank = (i: number): number => 2 * actOf(header[i]!) + Number(dated.includes(i));
  const likeDates = free([])
    .map((i) => ({
      i,
      part: share(
        i,
        (cell) => (DATED.test(cell) && isDate(cell)) || (dated.includes(i) && areSerials(i)),
      ),
    }))
    .filter(({ part }) => part > MOST)
    .sort((a, b) => rank(b.i) - rank(a.i) || b.part - a.part);
  const date = namedDate ?? likeDates[0]?.i ?? null;
  const isYears = date !== null && share(date, (cell) => /^\d{4}$/.test(cell)) > 0.9;
  const month = isYears ? partColumn(MONTHS, 12) : null;
  const day = month === null ? null : partColumn(DAYS, 31);

  // A subject is a title, or a kind of which there are few: those come again.
  const isKind = (i: number): boolean => isCalledKind(i) && isRepeated(i, false);
  const called = named('title').filter((i) => i !== date);
  const titled = called.find((i) => !isKind(i)) ?? called[0];
  const spokenOf = [...named('partners'), ...mentioned('partners')];
  // Of what is called so, not everything need be known: cities are not, but capitals.
  const ofPartners = (i: number): number => {
    const cells = cellsOf(i).filter((cell) => !/\p{L}/u.test(cell) || !NO_NAME.test(cell));
    return cells.filter(isPartner).length / (cells.length || 1);
  };
  const like = free([date, titled ?? null]).filter(
    (i) => ofPartners(i) > (spokenOf.includes(i) && isWords(i) ? 0.4 : 0.6),
  );
  const partners = partnerColumns(like);
  // A column that is called a name, and is the only one of countries, is of partners.
  const isOnly = partners.length === 0 && titled !== undefined && share(titled, isPartner) > 0.6;
  const parts = month === null ? {} : { month, day };
  const used = [date, month, day, ...partners];
  const [spoken] = mentioned('title').filter(
    (i) => !used.includes(i) && !like.includes(i) && isWords(i),
  );
  const title = isOnly ? likeTitle([titled]) : (titled ?? spoken ?? likeTitle(like));
  const found = isOnly ? [titled] : partners;
  const category = likeCategory([title, date, month, day, ...found]);
  return { title, date, ...parts, ...(category === null ? {} : { category }), partners: found };

  /** Of the columns that look like partners those that are: one, or several that each hold a party. */
  function partnerColumns(like: readonly number[]): number[] {
    const called = [...new Set(named('partners'))].filter((i) => i !== date && i !== titled);
    if (like.length === 0) return called.slice(0, 1);
    const spoken = [...new Set([...called, ...mentioned('partners')])];
    // Where a treaty was signed is a city too: beside countries, cities are no parties.
    const lands = like.filter((i) => share(i, isCity) < MOST);
    const isVaried = lands.some((i) => new Set(cellsOf(i)).size > 1);
    const pool = isVaried ? lands : [...like];
    const best = spoken.filter((i) => pool.includes(i));
    const candidates = best.length > 0 ? best : pool;
    // Codes beside names say the same again.
    const names = candidates.filter(
      (i) => share(i, (cell) => /\p{L}{4}|[\u0600-\u06FF]|\p{Lo}/u.test(cell)) > MOST,
    );
    // A city is in the country that stands beside it, and no other party.
    const states = names.filter((i) => !words[i]!.some((word) => CITIES.includes(word)));
    if (names.length > 0) return states.length > 0 ? states : names;
    const [first] = candidates;
    const isPair = (i: number): boolean => best.length > 0 || stemOf(i) === stemOf(first!);
    return candidates.filter((i) => i === first || (isPair(i) && isOtherParty(i, first!)));
  }

  /** `state_a` and `state_b` are of one stem. */
  function stemOf(i: number): string {
    return fold(header[i]!).replace(/[ _]?([abox]|[12]|ii?)$/, '');
  }

  /** Whether a column of codes is of other parties than another: written in the same form, and mostly not the same. */
  function isOtherParty(i: number, first: number): boolean {
    if (formOf(cellsOf(i)) !== formOf(cellsOf(first))) return false;
    const same = rows.filter(({ cells }) => cells[i]?.trim() === cells[first]?.trim()).length;
    return same < rows.length * MOST;
  }

  function isCalledKind(i: number): boolean {
    return CATEGORIES.includes(fold(header[i]!)) || words[i]!.some((word) => KINDS.includes(word));
  }

  /** Whether a column has few words, which come again: often, unless it is called so. */
  function isRepeated(i: number, often: boolean): boolean {
    const cells = cellsOf(i).map(fold);
    const kinds = new Set(cells).size;
    return (
      kinds > 1 &&
      kinds <= MOST_CATEGORIES &&
      (often ? kinds * 2 <= cells.length : kinds < cells.length)
    );
  }

  /** A column of a few words that come again and again; one that is called so before others. */
  function likeCategory(taken: readonly (number | null)[]): number | null {
    const few = free(taken).filter(
      (i) =>
        isRepeated(i, !isCalledKind(i)) &&
        cellsOf(i).length > rows.length * MOST &&
        share(i, (cell) => /\p{L}{2}/u.test(cell) && !/\d{3}/.test(cell) && cell.length <= 60) >
          0.9 &&
        share(i, isPartner) < MOST &&
        !KEYS.partners.includes(fold(header[i]!)),
    );
    return few.find(isCalledKind) ?? few[0] ?? null;
  }

  function isCodes(i: number): boolean {
    return share(i, (cell) => /^\p{Lu}{2,3}$/u.test(cell)) > MOST;
  }

  function isWords(i: number): boolean {
    return share(i, (cell) => /\p{L}{2}/u.test(cell)) > MOST;
  }

  /** Of the columns of words the one with the longest; not one that says the same in every row, nor figures. */
  function likeTitle(taken: readonly number[]): number | null {
    const isVaried = (i: number): boolean =>
      rows.length < 2 || new Set(rows.map(({ cells }) => cells[i])).size > 1;
    // Nobody called it a title: a row must not be left out for want of one.
    const isFull = (i: number): boolean =>
      cellsOf(i).length === rows.length && share(i, isDate) < MOST;
    const wordy = free([date, month, day, ...partners]).filter(
      (i) =>
        isWords(i) && !isCodes(i) && isVaried(i) && !isKind(i) && !isRepeated(i, true) && isFull(i),
    );
    const untaken = wordy.filter((i) => !taken.includes(i));
    const measured = (untaken.length > 0 ? untaken : wordy.filter((i) => !isOnly || i !== titled))
      .map((i) => ({ i, length: meanLength(rows.map(({ cells }) => cells[i] ?? '')) }))
      .sort((a, b) => b.length - a.length);
    return measured[0]?.i ?? null;
  }

  /** The column of months or days beside one of years. */
  function partColumn(names: readonly string[], most: number): number | null {
    const rest = (i: number, own: readonly string[]): string =>
      words[i]!.filter((word) => !own.includes(word)).join(' ');
    const beside = rest(date!, YEARS);
    // `st_month` belongs to `st_year`, and not to `end_year`.
    const found = header.findIndex(
      (name, i) =>
        names.includes(fold(name)) ||
        (words[i]!.some((word) => names.includes(word)) && rest(i, names) === beside),
    );
    if (found < 0) return null;
    const isPart = (cell: string): boolean => /^\d{1,2}$/.test(cell) && Number(cell) <= most;
    return share(found, isPart) > 0.9 ? found : null;
  }
}

/**
 * Whether a column of countries is left beside the one of partners: of whom the row is then nobody knows, unless the
 * column of partners says in so many words that it is that.
 */
export function isPartyLeft(
  { header, rows }: RawTable,
  { partners }: Columns,
  { isCountry }: Pick<CellTests, 'isCountry'>,
): boolean {
  const [used] = partners;
  if (partners.length !== 1 || wordsOf(header[used!]!).some((word) => SURELY.includes(word)))
    return false;
  return header.some((_, i) => {
    if (i === used) return false;
    const cells = rows
      .slice(0, SAMPLE)
      .map((row) => row.cells[i]?.trim() ?? '')
      .filter((cell) => /\p{L}{4}|\p{Lo}/u.test(cell));
    const lands = cells.filter(isCountry);
    return lands.length > rows.length * MOST && new Set(lands).size > 1;
  });
}

/** More different words than these are no legend, but names or remarks. */
const MOST_CATEGORIES = 12;

/** What has the look of a date, if it is one. */
const DATED = /\d{4}|[年년]|\d[-/.]\d|\p{L}{3}\.?[-' ]+\d{2}$/u;

/** The day of signature goes before those of other acts, and the first before the last. */
const actOf = (name: string): number =>
  Number(/sign|unterz|firma|assin|подпис|imza|توقيع|\border/iu.test(name)) -
  Number(
    /\b(end|ends|ended|until|expir\w*|terminat\w*|deliver\w*|livraison|lieferung)\b|_end|bitiş|fin\b/iu.test(
      name,
    ),
  );

/** The words of a column's name: `partner_iso` and `dyadStartYear` are several. */
const wordsOf = (name: string): string[] =>
  fold(name.replaceAll(/(\p{Ll})(?=\p{Lu})|_/gu, '$1 '))
    .split(' ')
    .flatMap((word) => [word, word.replace(/\d+$/, '')])
    .filter((word, i, all) => word !== '' && all.indexOf(word) === i);

/** Letters or digits, and how many, as most cells have them. */
function formOf(cells: readonly string[]): string {
  const forms = cells.map((cell) => (/^\d+$/.test(cell) ? 'digits' : `${cell.length}`));
  return [...new Set(forms)].reduce(
    (best, form) => (countOf(forms, form) > countOf(forms, best) ? form : best),
    forms[0] ?? '',
  );
}

const countOf = (all: readonly string[], one: string): number =>
  all.filter((item) => item === one).length;

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
