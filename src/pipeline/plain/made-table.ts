import Papa from 'papaparse';
import type { InputFile } from '../read/input-file.ts';
import type { Row } from '../read/read-table.ts';

/** Some cells of a row by column; the others are empty. */
export type Cells = Readonly<Record<string, string>>;

export interface PlacedRow {
  /** Of the file that it was made of, counted from 1. */
  readonly line: number;
  readonly cells: Cells;
}

/** A table whose rows are there already; it becomes CSV only where somebody takes it away. `path` is what they were made of. */
export function madeTable(
  file: string,
  path: string,
  columns: readonly string[],
  placed: readonly PlacedRow[],
): InputFile {
  const rows = placed.map(({ line, cells }): Row => {
    const whole: Record<string, string> = {};
    for (const column of columns) whole[column] = cells[column] ?? '';
    return { line, cells: whole, broken: false };
  });
  let bytes: Uint8Array | null = null;
  return {
    path,
    table: { file, rows },
    get bytes() {
      return (bytes ??= csvOf(columns, rows));
    },
    get size() {
      return this.bytes!.length;
    },
  };
}

function csvOf(columns: readonly string[], rows: readonly Row[]): Uint8Array {
  const cells = rows.map((row) => columns.map((column) => row.cells[column]));
  return new TextEncoder().encode(`${Papa.unparse([[...columns], ...cells], { newline: '\n' })}\n`);
}
