import Papa from 'papaparse';
import type { Problem } from '../../core/problem.ts';
import { offer } from '../../core/text/nearest.ts';

/** One row of a table: its cells by column, and the line on which it begins. */
export interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** It has too few or too many cells, so that what they mean is a guess: keys are taken from it, and nothing else. */
  readonly broken: boolean;
}

export interface Table {
  /** File name, for problems. */
  readonly file: string;
  /** Null where there is no file to read, or its columns are not the expected ones: what hangs on it is not checked. */
  readonly rows: readonly Row[] | null;
}

/** What may stand between two cells, as messages call it. */
export const DELIMITERS = { ',': 'a comma', ';': 'a semicolon', '\t': 'a tab' } as const;
export type Delimiter = keyof typeof DELIMITERS;

/**
 * The rows of a CSV text and the problems of its form. Columns may stand in any order, the optional ones need not be
 * there; blank lines and spaces around cells are passed over.
 */
export function readTable(
  file: string,
  text: string,
  columns: readonly string[],
  optional: readonly string[] = [],
  delimiter: Delimiter = ',',
): { table: Table; problems: Problem[] } {
  const ends = lineEndFault(file, text);
  if (ends) return { table: { file, rows: null }, problems: [ends] };
  const lines = parse(text, delimiter);
  const header = lines[0];
  if (!header) {
    const [found, expected] = ['found no cell with a word in it', `expected ${columns.join(', ')}`];
    const problem = { file, line: 1, column: null, found, expected, cure: 'restore its content' };
    return { table: { file, rows: null }, problems: [problem] };
  }
  const names = header.cells.map((name) => name.trim());
  const problems = [...checkHeader(file, header.line, names, columns, optional)];
  const complete = columns.every((column) => names.includes(column));
  const rows = lines.slice(1).map(({ line, cells, unclosed }): Row => {
    const broken = unclosed || cells.length !== names.length;
    if (unclosed) {
      const [found, expected] = ['found a quotation mark that does not close', 'expected a pair'];
      const cure = 'close it, and double those inside the cell';
      problems.push({ file, line, column: null, found, expected, cure });
    } else if (broken) {
      const [found, expected] = [`found ${count(cells.length)}`, `expected ${names.length}`];
      const cure = `put cells that hold ${DELIMITERS[delimiter]} in quotation marks`;
      problems.push({ file, line, column: null, found, expected, cure });
    }
    const filled = names.map((name, i) => [name, trim(cells[i] ?? '')] as const);
    return { line, cells: Object.fromEntries(filled), broken };
  });
  return { table: { file, rows: complete ? rows : null }, problems };
}

/** One fault where a file's lines end as nowhere else: read as they are they would be one line of many faults. */
function lineEndFault(file: string, text: string): Problem | null {
  const end = text.includes('\n') ? undefined : /[\r\u0085\u2028\u2029]/.exec(text.trim())?.[0];
  if (end === undefined) return null;
  const name = end === '\r' ? 'CR alone' : `U+${end.charCodeAt(0).toString(16).padStart(4, '0')}`;
  const [found, expected] = [`found lines that end in ${name}`, 'expected LF or CR LF'];
  const cure = 'save the file again with the line ends of Unix or Windows';
  return { file, line: 1, column: null, found, expected, cure };
}

/** A column was asked for that datapackage.json does not describe. */
export class NoColumn extends Error {
  readonly column: string;

  constructor(column: string) {
    super(`no column "${column}" - add it to datapackage.json`);
    this.column = column;
  }
}

/** The text of a row's cell. Throws NoColumn for one that datapackage.json does not describe. */
export function cell(row: Row, column: string): string {
  const text = row.cells[column];
  if (text === undefined) throw new NoColumn(column);
  return text;
}

/** The items of a list cell; an empty cell has none. */
export function itemsOf(text: string): string[] {
  return text === '' ? [] : text.split(';').map((item) => item.trim());
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
  readonly unclosed: boolean;
}

/** A quoted cell may run over several lines, so the parser's cursor tells where each row begins. */
function parse(text: string, delimiter: Delimiter): Line[] {
  const unix = text.replaceAll('\r\n', '\n');
  const lines: Line[] = [];
  let line = 1;
  let cursor = 0;
  Papa.parse<string[]>(unix, {
    delimiter,
    newline: '\n',
    fastMode: false,
    step: ({ data, errors, meta }) => {
      if (data.some((text) => text !== ''))
        lines.push({ line, cells: data, unclosed: errors.length > 0 });
      for (; cursor < meta.cursor; cursor++) if (unix[cursor] === '\n') line++;
    },
  });
  return lines;
}

function* checkHeader(
  file: string,
  line: number,
  names: readonly string[],
  columns: readonly string[],
  optional: readonly string[],
): Generator<Problem> {
  const known = [...columns, ...optional];
  for (const [i, name] of names.entries()) {
    if (names.indexOf(name) < i) {
      const [found, expected] = ['found this column twice', 'expected it once'];
      yield { file, line, column: name, found, expected, cure: 'remove one of them' };
    } else if (!known.includes(name)) {
      const found = `found an unknown column "${name}"`;
      const expected = `expected ${known.join(', ')}`;
      const free = known.filter((column) => !names.includes(column));
      yield { file, line, column: null, found, expected, cure: offer(name, free, 'remove it') };
    }
  }
  for (const column of columns.filter((column) => !names.includes(column))) {
    const [found, expected] = ['found no such column', 'expected it in the first line'];
    yield { file, line, column, found, expected, cure: 'add it' };
  }
}

const count = (cells: number): string => (cells === 1 ? '1 cell' : `${cells} cells`);

/** Spaces alone: a tab at the beginning of a cell is a fault of its own. */
const trim = (text: string): string => text.replace(/^ +| +$/g, '');
