import type { DateOrder, Encoding } from './choices.ts';
import type { DayInterval, PlaceCode } from '../../core/types.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { cleanCell, cleanName, hasInvisible } from './clean-cell.ts';
import { filledDown } from './fill-down.ts';
import { faultsOfRow, lineOf, type Line } from './row-line.ts';
import { guessColumns, isHeaderless, isPartyLeft, type Columns } from './guess-columns.ts';
import { guessHub } from './guess-hub.ts';
import type { RawRow, RawTable } from './raw-table.ts';
import { isNoDate } from './date-cell.ts';
import { guessOrder, readDate, type OrderGuess } from './read-date.ts';
import type { Answers, LeftOut, OpenDay, OwnRow, Question, Reading, Reason } from './reading.ts';
import { openNames } from './open-names.ts';
import { Notes } from './notes.ts';
import type { Part } from './split-partners.ts';
import { unpivoted } from './unpivot.ts';
import { namedIn, namesOf, partnerReader, SAMPLE, type PartnerReader } from './understand-table.ts';

/** Rows between two reports of progress. */
const STEP = 2000;

/**
 * A table as far as it can be understood: the rows that can be drawn, those that can't with the reason, and what its
 * author is to be asked. Everything is guessed of whole columns; `answers` go before guesses.
 */
export function readOwn(
  given: RawTable,
  encoding: Encoding | null,
  gazetteer: Gazetteer,
  answers: Answers = {},
  onProgress: (part: number) => void = () => {},
): Reading {
  const names = namesOf(gazetteer, answers.names);
  const headerless = isHeaderless(given, names.isPartner);
  const listed = headerless ? null : unpivoted(given, names.isCountry);
  const table = headerless ? withoutHeader(given) : (listed ?? given);
  const columns = answers.columns ?? guessColumns(table, names);
  const { rows: whole, filled, doubtful } = filledDown(table.rows, columns);
  const lines = whole.map((row) => lineOf(row, columns));
  const { order, serials, split, examples } = orderIn(
    table,
    lines.map(({ date }) => date),
  );
  const dates: DateOrder = answers.dates ?? order ?? 'dmy';
  const intervals = lines.map(({ date }) =>
    isNoDate(date) ? null : readDate(date, { order: dates, serials, split }),
  );
  const yearOf = (i: number): number | null => {
    const interval = intervals[i];
    return interval ? Number(interval.from.slice(0, 4)) : null;
  };
  const reader = partnerReader(
    lines.map(({ partners, title }, i) => ({ cell: partners, year: yearOf(i), title })),
    gazetteer,
    names,
    answers.codes,
  );
  const { hub: guessed, choices: named } = guessHub(
    lines.slice(0, SAMPLE).map((line, i) => countriesOf(line, yearOf(i), reader, gazetteer)),
  );
  // The title over a table names whose it is, more often than not: it is offered first.
  const choices = [...new Set([...namedIn(gazetteer, table.heading ?? ''), ...named])];
  const constant = constantPlace(table, columns, names.understand);
  const hub = answers.hub ?? constant ?? guessed;
  const parties = partiesIn(lines.map((line, i) => reader.partsIn(line.partners, yearOf(i))));
  const notes = new Notes();
  if (given.others) notes.say({ kind: 'unread', tables: given.others });
  if (headerless) notes.say({ kind: 'headerless' });
  if (listed) notes.count('turned', listed.rows.length);
  if (filled > 0) notes.count('filled', filled);
  const rows: OwnRow[] = [];
  const leftOut: LeftOut[] = [];
  table.rows.forEach((row, i) => {
    if (i % STEP === 0) onProgress(i / table.rows.length);
    const line = lines[i]!;
    const read = readRow(row, line, intervals[i] ?? null, yearOf(i));
    if ('reason' in read) leftOut.push({ line: row.line, cells: row.cells, reason: read.reason });
    else rows.push(read.row);
  });
  const repeated = repeats(rows);
  if (repeated > 0) notes.say({ kind: 'repeated', rows: repeated });
  const undated = rows.filter(({ interval }) => interval === null).length;
  if (undated > 0) notes.say({ kind: 'undated', rows: undated });
  return {
    encoding,
    delimiter: table.delimiter,
    header: table.header,
    examples: table.header.map((_, i) =>
      table.rows.slice(0, 3).map(({ cells }) => (cells[i] ?? '').slice(0, 80)),
    ),
    columns,
    dates,
    system: reader.system,
    hub,
    rows,
    leftOut,
    questions: [...questions()],
    notes: notes.all,
  };

  function readRow(
    row: RawRow,
    line: Line,
    interval: DayInterval | null,
    year: number | null,
  ): { row: OwnRow } | { reason: Reason } {
    const faults = faultsOfRow(row, line, table.header, columns, interval);
    const [fault] = faults;
    if (fault) return { reason: fault };
    if (doubtful !== null && !row.cells[doubtful]?.trim())
      return { reason: { kind: 'blank', column: table.header[doubtful] || `${doubtful + 1}` } };
    const parts = partsWithTitle(line, year);
    if (parts.length === 0) return { reason: { kind: 'no-partner' } };
    const bad = parts.map(({ text, found }) => reasonOf(text, found, reader)).find(Boolean);
    if (bad) return { reason: bad };
    const codes = parts.flatMap(({ found }) => (found.kind === 'place' ? [found.code] : []));
    const partners = [...new Set(codes)].filter((code) => code !== hub);
    if (isOthers(codes, line)) return { reason: { kind: 'others', hub: hub! } };
    if (partners.length === 0) return { reason: { kind: 'only-hub', hub: hub! } };
    if (partners.length < new Set(codes).size && columns.partners.length === 1)
      notes.count('hub-dropped');
    if (row.cells.some(hasInvisible)) notes.count('invisible');
    for (const { text, found } of parts) notes.ofPart(text, found);
    const used = [columns.title, columns.date, columns.month, columns.day, ...columns.partners];
    const others = table.header.flatMap((name, i): [string, string][] => {
      const text = used.includes(i) ? '' : cleanCell(row.cells[i] ?? '');
      return text === '' ? [] : [[cleanName(name) || `${i + 1}`, text]];
    });
    const title = line.title || partners.map(gazetteer.nameOf).join(', ');
    const category = columns.category == null ? '' : cleanCell(row.cells[columns.category] ?? '');
    return { row: { line: row.line, title, interval, partners, category, others } };
  }

  /** The parts of the cell; a lone code that no list has is the one country that the title names beside the hub. */
  function partsWithTitle(line: Line, year: number | null): readonly Part[] {
    const parts = reader.partsIn(line.partners, year);
    const [only] = parts;
    if (reader.system === 'names' || parts.length !== 1 || only!.found.kind !== 'unknown')
      return parts;
    const named = namedIn(gazetteer, line.title).filter((code) => code !== hub);
    if (named.length !== 1 || hub === null) return parts;
    return [{ text: only!.text, found: { kind: 'place', code: named[0]!, how: 'title' } }];
  }

  /** How many rows name the hub among their partners, and how many do not name it at all. */
  function partiesIn(parts: readonly (readonly Part[])[]): { hub: number; others: number } {
    const codes = parts.map((row) =>
      row.flatMap(({ found }) => (found.kind === 'place' ? [found.code] : [])),
    );
    const count = { hub: codes.filter((row) => row.includes(hub!)).length, others: 0 };
    // Where no row names the hub, none is told from another by it: a hundred thousand titles need not be searched.
    if (hub === null || count.hub === 0) return { hub: 0, others: 0 };
    codes.forEach((row, i) => {
      if (row.length > 0 && !row.includes(hub) && !isNamed(hub, lines[i]!)) count.others++;
    });
    return count;
  }

  function isNamed(code: PlaceCode, { title }: Line): boolean {
    return namedIn(gazetteer, title).includes(code);
  }

  /** Whether a row is of other countries: it names parties, as those that name the hub do, and not the hub. */
  function isOthers(codes: readonly PlaceCode[], line: Line): boolean {
    if (hub === null || codes.includes(hub) || parties.hub === 0) return false;
    return areAllParties() && !isNamed(hub, line);
  }

  /** Whether a row's partners are all its parties, the hub among them: as its author says, or most of the rows do. */
  function areAllParties(): boolean {
    if (answers.parties !== undefined) return answers.parties === 'all';
    return columns.partners.length > 1 || parties.hub > parties.others;
  }

  /** What the question shows: how each order would read them. */
  function openDays(): OpenDay[] {
    return examples.flatMap((text) => {
      const [dmy, mdy] = (['dmy', 'mdy'] as const).map((order) =>
        readDate(text, { order, serials, split }),
      );
      return dmy && mdy ? [{ text, dmy, mdy }] : [];
    });
  }

  function* questions(): Generator<Question> {
    const alone = leftOut.filter(({ reason }) => reason.kind === 'only-hub').length;
    if (
      columns.partners.length === 0 ||
      // The other side stands in a column that nobody has found.
      (answers.columns === undefined && rows.length === 0 && alone > 0) ||
      (answers.columns === undefined && isPartyLeft(table, columns, names)) ||
      (columns.date === null &&
        answers.columns === undefined &&
        table.header.length > 2 &&
        hasDigits(table))
    )
      yield { kind: 'columns', header: table.header };
    if (hub === null) yield { kind: 'hub', choices };
    if (order === null && answers.dates === undefined)
      yield { kind: 'dates', examples: openDays() };
    if (
      hub !== null &&
      parties.hub > 0 &&
      parties.others > 0 &&
      columns.partners.length === 1 &&
      answers.parties === undefined
    )
      yield { kind: 'parties', hub, rows: parties.hub, others: parties.others };
    if (reader.doubt && answers.codes === undefined) yield { kind: 'codes', ...reader.doubt };
    const open = openNames(leftOut, gazetteer);
    if (open.length > 0) yield { kind: 'names', names: open };
  }
}

/** The order of the days of a table: of the column of dates, or where that decides nothing of the others beside it. */
function orderIn({ header, rows }: RawTable, dates: readonly string[]): OrderGuess {
  const guess = guessOrder(dates);
  if (guess.order !== null) return guess;
  const beside = header.map((_, i) => guessOrder(rows.map(({ cells }) => cells[i]?.trim() ?? '')));
  const orders = new Set(beside.flatMap(({ decided }) => decided ?? []));
  const [order] = orders;
  return orders.size === 1 ? { ...guess, order: order! } : guess;
}

function reasonOf(text: string, found: Part['found'], { system }: PartnerReader): Reason | null {
  switch (found.kind) {
    case 'place':
      return null;
    case 'union':
      return { kind: 'union', text };
    case 'several':
      return { kind: 'several', text, choices: found.choices };
    case 'unknown':
      return system === 'names' || /\p{L}{4}/u.test(text)
        ? { kind: 'unknown', text }
        : { kind: 'code', text, system };
  }
}

function countriesOf(
  line: Line,
  year: number | null,
  reader: PartnerReader,
  gazetteer: Gazetteer,
): Set<PlaceCode> {
  const partners = reader
    .partsIn(line.partners, year)
    .flatMap(({ found }) => (found.kind === 'place' ? [found.code] : []));
  return new Set([...partners, ...namedIn(gazetteer, line.title)]);
}

/** The one place that a column of its own names in every row. */
function constantPlace(
  { header, rows }: RawTable,
  { title, date, partners }: Columns,
  understand: (text: string) => Part['found'],
): PlaceCode | null {
  for (const i of header.keys()) {
    if ([title, date, ...partners].includes(i) || rows.length < 2) continue;
    const first = cleanCell(rows[0]!.cells[i] ?? '');
    if (first.length < 3 || !rows.every(({ cells }) => cleanCell(cells[i] ?? '') === first))
      continue;
    const found = understand(first);
    if (found.kind === 'place') return found.code;
  }
  return null;
}

function withoutHeader({ header, rows, delimiter }: RawTable): RawTable {
  const first: RawRow = { line: 1, cells: header, unclosed: false };
  return { header: header.map((_, i) => `${i + 1}`), rows: [first, ...rows], delimiter };
}

const hasDigits = ({ rows }: RawTable): boolean =>
  rows.slice(0, 20).some(({ cells }) => cells.some((cell) => /\d{4}|\d[-/.]\d/.test(cell)));

/** How many rows say the same as an earlier one. */
function repeats(rows: readonly OwnRow[]): number {
  const keys = rows.map(({ title, interval, partners }) =>
    JSON.stringify([title, interval, partners]),
  );
  return keys.length - new Set(keys).size;
}
