import { parseInterval } from '../../core/time/day.ts';
import { hashOf } from '../../core/text/hash.ts';
import type { Problem } from '../../core/problem.ts';
import { fold } from '../../core/text/search-fold.ts';
import type { DateBasis, DayInterval, PlaceCode } from '../../core/types.ts';
import { formulaFaults } from '../check/check-cells.ts';
import type { Geocode } from '../gazetteer/geocode.ts';
import { DELIMITERS, itemsOf, readTable, type Delimiter, type Row } from '../read/read-table.ts';

/** The columns that a plain file must have. */
const PLAIN_COLUMNS = ['title', 'date', 'partners'] as const;

/** A row of a plain file: one agreement. */
export interface PlainRow {
  /** Follows from date, partners and title alone, whatever other rows there are. */
  readonly id: string;
  /** On which it begins, counted from 1. */
  readonly line: number;
  /** The text under a column; empty where the file has no such column. */
  readonly text: (column: string) => string;
  /** All that it has, by column. */
  readonly cells: Readonly<Record<string, string>>;
  /** Null where it is undated, or its date has a fault. */
  readonly interval: DayInterval | null;
  /** Of its end; null where none is given, or it has a fault. */
  readonly end: DayInterval | null;
  /** Places of those partners whose names are understood, as they are written. */
  readonly codes: readonly PlaceCode[];
  /** Columns that no row of its table fills: what the map says of them once, no note says again. */
  readonly unsaid?: readonly string[];
  /** Where it rests on an article: that source, its words, and how it gives the date. */
  readonly told?: {
    readonly source: Readonly<Record<string, string>> & { readonly id: string };
    readonly quote: string;
    readonly basis: DateBasis;
  };
}

/**
 * The rows of a plain file, and what is wrong with its form, its dates and its sources, or stands in it twice. The
 * names of partners and the words of the other columns are checked with the tables that are made of it.
 */
export function readPlainTable(
  file: string,
  csv: string,
  optional: readonly string[],
  geocode: Geocode,
): { rows: PlainRow[]; problems: Problem[] } {
  // Excel's first line; in its place a blank one, so that the lines keep their numbers.
  const said = /^"?sep=([,;\t])"?(?=\r?\n)/i.exec(csv);
  const text = said ? csv.slice(said[0].length) : csv;
  const delimiter = (said?.[1] as Delimiter | undefined) ?? delimiterOf(text);
  const { table, problems } = readTable(file, text, PLAIN_COLUMNS, optional, delimiter);
  const rows: PlainRow[] = [];
  const firstLines = new Map<string, number>();
  for (const row of (table.rows ?? []).filter(({ broken }) => !broken)) {
    const place = { file, line: row.line };
    const faults = [...faultsOf(row)];
    problems.push(...faults.map((fault) => ({ ...place, ...fault })));
    const plain = plainRow(row, geocode, faults.length > 0);
    const first = firstLines.get(plain.id);
    firstLines.set(plain.id, first ?? row.line);
    if (first === undefined) {
      rows.push(plain);
      continue;
    }
    const found = `found the title, date and partners of line ${first} again`;
    const expected = 'expected a row for each agreement';
    const cure = 'remove one of the rows, or tell them apart in their titles';
    problems.push({ ...place, column: PLAIN_COLUMNS.join('+'), found, expected, cure });
  }
  if (table.rows?.length === 0) {
    const [found, expected] = ['found no row below the header', 'expected one for each agreement'];
    problems.push({ file, line: null, column: null, found, expected, cure: 'add them' });
  }
  return { rows, problems };
}

/** The one that its first line, which names the columns, has most of. */
function delimiterOf(csv: string): Delimiter {
  const [header = ''] = csv.trimStart().split('\n');
  const often = (delimiter: string): number => header.split(delimiter).length;
  const [first, ...others] = Object.keys(DELIMITERS) as [Delimiter, ...Delimiter[]];
  return others.reduce((best, other) => (often(other) > often(best) ? other : best), first);
}

/** A year before or after these is a slip of the pen: the timeline would be widened to it. */
const YEARS = { first: 1900, last: 2100 };

function* faultsOf({ cells }: Row): Generator<Omit<Problem, 'file' | 'line'>> {
  const { source = '' } = cells;
  for (const column of ['date', 'end_date']) {
    const date = cells[column] ?? '';
    const interval = parseInterval(date);
    const year = Number(date.slice(0, 4));
    const cure = 'correct it, or leave it empty if it is not known';
    if (date !== '' && interval === null) {
      const expected =
        'expected a day, month or year of the calendar, as in 2019-06-01, 2019-06 or 2019';
      yield { column, found: `found "${date}"`, expected, cure };
    } else if (interval !== null && (year < YEARS.first || year > YEARS.last)) {
      const expected = `expected a year from ${YEARS.first} to ${YEARS.last}`;
      yield { column, found: `found "${date}"`, expected, cure };
    }
  }
  for (const [found, expected, cure] of formulaFaults(source) ?? [])
    yield { column: 'source', found, expected, cure };
}

function plainRow(row: Row, geocode: Geocode, isFaulty: boolean): PlainRow {
  const { line } = row;
  // What was found at fault here is not found again in the tables.
  const cells = isFaulty ? { ...row.cells, source: '' } : row.cells;
  const text = (column: string): string => cells[column] ?? '';
  const [title, date] = [text('title'), text('date')];
  const places = itemsOf(text('partners')).map((name) => {
    const result = geocode(name);
    return { name, code: result.kind === 'found' ? result.code : null };
  });
  const parties = places.map(({ name, code }) => code ?? name);
  return {
    id: isFaulty || title === '' ? `line-${line}` : idOf(parties, date, title),
    line,
    text,
    cells,
    interval: isFaulty ? null : parseInterval(date),
    end: isFaulty ? null : parseInterval(text('end_date')),
    codes: places.flatMap(({ code }) => code ?? []),
  };
}

/** So much of parties and title is spelled out in an id. */
const MOST = { parties: 4, words: 6, letters: 48 };

/** `kaz-2019-06-training`; with a hash of all of it where a part is not spelled out, such as Arabic words. */
function idOf(parties: readonly string[], date: string, title: string): string {
  const named = [...new Set(parties.map(fold))].sort();
  const folded = fold(title);
  const begun = folded.split(' ').slice(0, MOST.words).join(' ').slice(0, MOST.letters);
  const parts = [...named.slice(0, MOST.parties), date || 'undated', begun];
  const id = parts.flatMap((part) => part.match(/[a-z0-9]+/g) ?? []).join('-');
  const whole = [...named, date || 'undated', folded].join(' ').replaceAll(' ', '-');
  // A title that begins with a number could be taken for a part of the date.
  if (id === whole && !/^\d/.test(folded)) return id;
  return `${id}-${shortHash(JSON.stringify([named, date, folded || title]))}`;
}

/** A row that was understood already, with its days and places: see readOwn. */
export function plainRowOf(
  line: number,
  cells: Readonly<Record<string, string>>,
  interval: DayInterval | null,
  codes: readonly PlaceCode[],
): PlainRow {
  const text = (column: string): string => cells[column] ?? '';
  const id = idOf(codes, text('date').replace('/', '-to-'), text('title'));
  const end = parseInterval(text('end_date'));
  return { id, line, text, cells, interval, end, codes };
}

/** Eight hexadecimal digits: they stand in addresses, so that they stay. */
export const shortHash = (text: string): string => hashOf(text).slice(0, 8);
