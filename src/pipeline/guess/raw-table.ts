import { RAW_DELIMITERS, type RawDelimiter } from './choices.ts';
import Papa from 'papaparse';

/** A table as somebody gave it, before anything in it is understood. */
export interface RawTable {
  /** The first row, which names the columns. */
  readonly header: readonly string[];
  readonly rows: readonly RawRow[];
  /** What stood between two cells; null where the file was no text. */
  readonly delimiter: RawDelimiter | null;
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
  return { ...withHeader(rows), delimiter };
}

const NEWLINE = 10;

/** The rows of a sheet or of JSON, its first the header. */
export function rawTableOfCells(rows: readonly (readonly string[])[]): RawTable {
  const placed = rows
    .map((cells, i) => ({ line: i + 1, cells, unclosed: false }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return { ...withHeader(placed), delimiter: null };
}

/** A list of objects as a table of all their properties; null where the JSON is no such list. */
export function rawTableOfJson(text: string): RawTable | null {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return null;
  }
  const list = Array.isArray(json) ? json : listIn(json);
  if (!list?.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item)))
    return null;
  const objects = list as Record<string, unknown>[];
  const header = [...new Set(objects.flatMap((item) => Object.keys(item)))];
  const textOf = (value: unknown): string =>
    value === null || value === undefined
      ? ''
      : Array.isArray(value)
        ? value.map(textOf).join(';')
        : typeof value === 'object'
          ? JSON.stringify(value)
          : String(value as string | number | boolean);
  return rawTableOfCells([
    header,
    ...objects.map((item) => header.map((key) => textOf(item[key]))),
  ]);
}

/** The first list among an object's values, as most services wrap theirs. */
function listIn(json: unknown): unknown[] | null {
  if (typeof json !== 'object' || json === null) return null;
  return Object.values(json).find((value): value is unknown[] => Array.isArray(value)) ?? null;
}

/** Columns at the end that have neither a name nor a cell are a spreadsheet's, not the author's. */
function withHeader(rows: readonly RawRow[]): Pick<RawTable, 'header' | 'rows'> {
  const [top, ...rest] = rows;
  const header = (top?.cells ?? []).map((name) => name.trim());
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
  return { header: header.slice(0, width), rows: body };
}

/** The one that parts the first lines most evenly: as often in the header as in each row below it. */
function delimiterOf(text: string): RawDelimiter {
  const preview = text.slice(0, 20_000);
  const scored = RAW_DELIMITERS.map((delimiter) => {
    const { data } = Papa.parse<string[]>(preview, { delimiter, newline: '\n', preview: 30 });
    const filled = data.filter((cells) => cells.some((cell) => cell !== ''));
    const width = filled[0]?.length ?? 0;
    const even = filled.filter(({ length }) => length === width).length / (filled.length || 1);
    return { delimiter, score: width < 2 ? 0 : even * Math.min(width, 3) + width / 1000 };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).delimiter;
}
