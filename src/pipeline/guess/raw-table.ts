import { RAW_DELIMITERS, type RawDelimiter } from './choices.ts';
import Papa from 'papaparse';

/** A table as somebody gave it, before anything in it is understood. */
export interface RawTable {
  /** The first row, which names the columns. */
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
  /** What stood between two cells; null where the file was no text. */
  readonly delimiter: RawDelimiter | null;
  /** What stood over the header: a title, a remark. */
  readonly heading?: string;
  /** How many other tables stood in the same file: none of their rows is read. */
  readonly others?: number;
}

export interface RawRow {
  /** On which it begins in the file, counted from 1; of a sheet, its row. */
  readonly line: number;
  readonly cells: readonly string[];
  /** A quotation mark that does not close: it has swallowed what follows. */
  readonly unclosed: boolean;
}

/** The rows of a text with a delimiter between cells, which `sep=` in its first line may say; lines may end in CR alone. */
export function rawTableOf(given: string, wanted?: RawDelimiter): RawTable {
  let text = given.replaceAll(/\r\n?/g, '\n');
  let first = 1;
  const said = /^"?sep=(.)"?\n/i.exec(text);
  if (said) {
    text = text.slice(said[0].length);
    first = 2;
  }
  const spoken = RAW_DELIMITERS.find((one) => one === said?.[1]);
  const delimiter = wanted ?? spoken ?? delimiterOf(text);
  const rows: RawRow[] = [];
  let line = first;
  let cursor = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const unclosed = errors.some(({ code }) => code === 'MissingQuotes');
      if (data.some((cell) => cell.trim() !== '')) rows.push({ line, cells: data, unclosed });
      for (; cursor < meta.cursor; cursor++) if (text.charCodeAt(cursor) === NEWLINE) line++;
    },
  });
  return { ...withHeader(delimiter === '|' ? withoutMarkup(rows) : rows), delimiter };
}

const NEWLINE = 10;

/**
 * A table as Markdown and terminals draw it, without its lines and what stands about its words; others as they are. A rule
 * below the names of the columns tells it.
 */
function withoutMarkup(rows: readonly RawRow[]): readonly RawRow[] {
  const isRule = ({ cells }: RawRow): boolean => /^[\s|:+=-]*--[\s|:+=-]*$/.test(cells.join('|'));
  if (!rows.some(isRule)) return rows;
  const within = rows.filter((row) => !isRule(row));
  const isFramed = within.some(({ cells }) => cells.length > 2 && cells[0]!.trim() === '');
  return within.map((row) => ({
    ...row,
    cells: (isFramed && row.cells[0]!.trim() === '' ? row.cells.slice(1) : row.cells).map((cell) =>
      cell
        .replaceAll(/\[\^[^\]]+\]/g, '')
        .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replaceAll(/\*\*|__|`/g, ''),
    ),
  }));
}

/** The rows of a sheet or of JSON, its first the header. */
export function rawTableOfCells(rows: readonly (readonly string[])[]): RawTable {
  const placed = rows
    .map((cells, i) => ({ line: i + 1, cells, unclosed: false }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { ...withHeader(placed), delimiter: null };
}

/**
 * A list of objects as a table of all their properties, or the features of GeoJSON as one of theirs; null where the text
 * is neither. One object a line is a list too.
 */
export function rawTableOfJson(text: string): RawTable | null {
  const json = parsed(text) ?? text.trim().split(/\r?\n/).map(parsed);
  const list = Array.isArray(json) ? json : listIn(json);
  if (!list?.every(isObject)) return null;
  const objects = list.map((item) => new Map(cellsOf(propertiesOf(item), '')));
  const header = [...new Set(objects.flatMap((item) => [...item.keys()]))];
  return rawTableOfCells([
    header,
    ...objects.map((item) => header.map((key) => item.get(key) ?? '')),
  ]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isObject = (item: unknown): item is Record<string, unknown> =>
  typeof item === 'object' && item !== null && !Array.isArray(item);

/** Of a feature what it says; its shape is drawn by nobody. */
const propertiesOf = (item: Record<string, unknown>): Record<string, unknown> =>
  item['type'] === 'Feature' && isObject(item['properties']) ? item['properties'] : item;

/** An object within an object has its columns beside the others: `partner.name`. */
function* cellsOf(
  item: Record<string, unknown>,
  prefix: string,
): Generator<[column: string, cell: string]> {
  for (const [key, value] of Object.entries(item)) {
    if (isObject(value)) yield* cellsOf(value, `${prefix}${key}.`);
    else yield [prefix + key, textOf(value)];
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(';');
  // In a list an object that has a name stands for it.
  if (isObject(value)) return textOf(value['name'] ?? value['code'] ?? JSON.stringify(value));
  return String(value as string | number | boolean);
}

/** The first list among an object's values, as most services wrap theirs. */
function listIn(json: unknown): unknown[] | null {
  if (!isObject(json)) return null;
  return Object.values(json).find((value): value is unknown[] => Array.isArray(value)) ?? null;
}

/** Columns at the end that have neither a name nor a cell are a spreadsheet's, not the author's. */
function withHeader(given: readonly RawRow[]): Pick<RawTable, 'header' | 'rows' | 'heading'> {
  const [top, ...below] = withoutHeading(given);
  const over = given.slice(0, top ? given.indexOf(top) : 0).flatMap(({ cells }) => cells);
  const names = top && below.length > 1 ? namesInTwoRows(top.cells, below[0]!.cells) : null;
  const rest = names ? below.slice(1) : below;
  const header = (names ?? top?.cells ?? []).map((name) => name.trim());
  let width = header.length;
  while (
    width > 0 &&
    header[width - 1] === '' &&
    rest.every((row) => !row.cells[width - 1]?.trim())
  )
    width--;
  const body = rest.map((row) => {
    const cells = row.cells.slice();
    while (cells.length > width && cells.at(-1)!.trim() === '') cells.pop();
    return cells.length === row.cells.length ? row : { ...row, cells };
  });
  const heading = over.filter((cell) => cell.trim()).join(' ');
  return { header: header.slice(0, width), rows: body, ...(heading && { heading }) };
}

/** What stands over a table in a sheet (its title, a day, a remark) has one cell or two, where the table has more columns. */
function withoutHeading(rows: readonly RawRow[]): readonly RawRow[] {
  const filled = rows.slice(0, 60).map(({ cells }) => cells.filter((cell) => cell.trim()).length);
  // Cells that are merged down leave most rows narrower than the table.
  const usual = Math.max(commonest(filled), widthOfMany(filled));
  if (usual < 3) return rows;
  const first = filled.findIndex((count) => count > usual / 2 && count > 1);
  // A table of few cells is no heading of another.
  return first > 0 && first <= MOST_HEADING ? rows.slice(first) : rows;
}

const MOST_HEADING = 10;

/** As wide as the widest third of the rows at the least. */
const widthOfMany = (filled: readonly number[]): number =>
  filled.toSorted((a, b) => b - a)[Math.floor(filled.length / 3)] ?? 0;

/**
 * The names of columns in two rows as one: below a name that spans several columns stand those of each. Null where the
 * second row is none of names: it fills no gap of the first, or holds figures.
 */
function namesInTwoRows(top: readonly string[], below: readonly string[]): string[] | null {
  const width = Math.max(top.length, below.length);
  const at = (cells: readonly string[], i: number): string => cells[i]?.trim() ?? '';
  const all = Array.from({ length: width }, (_, i) => [at(top, i), at(below, i)] as const);
  const gaps = all.filter(([name, sub]) => name === '' && sub !== '');
  const isNames = all.some(([name, sub]) => name !== '' && sub === '') && gaps.length > 0;
  const isWhole = all.every(([name, sub]) => name !== '' || sub !== '');
  if (!isNames || !isWhole || all.some(([, sub]) => /\d/.test(sub))) return null;
  return all.map((names) => names.filter((name) => name !== '').join(' '));
}

function commonest(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
}

/** The one that parts the first lines most evenly: as often in the header as in each row below it. */
function delimiterOf(text: string): RawDelimiter {
  const preview = text.slice(0, 20_000);
  const scored = RAW_DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(preview, { delimiter, newline: '\n', preview: 30 });
    const filled = data.filter((cells) => cells.some((cell) => cell !== ''));
    // The header's, or that of most rows where a title stands over it.
    const top = filled[0]?.length ?? 0;
    const width = top > 1 ? top : commonest(filled.map(({ length }) => length));
    const even = filled.filter(({ length }) => length === width).length / (filled.length || 1);
    return { delimiter, score: width < 2 ? 0 : even * Math.min(width, 3) + width / 1000 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
