import Papa from 'papaparse';

/** Some cells of a row by column; the others are empty. */
export type Cells = Readonly<Record<string, string>>;

export interface PlacedRow {
  /** On which it should begin, counted from 1. */
  readonly line: number;
  readonly cells: Cells;
}

/** CSV whose rows begin on their lines, or below if there is no room; blank lines fill what is between. */
export function csvAtLines(columns: readonly string[], rows: readonly PlacedRow[]): string {
  let csv = `${columns.join(',')}\n`;
  let next = 2;
  for (const { line, cells } of rows) {
    const row = Papa.unparse([columns.map((column) => cells[column] ?? '')], { newline: '\n' });
    csv += `${'\n'.repeat(Math.max(0, line - next))}${row}\n`;
    next = Math.max(next, line) + row.split('\n').length;
  }
  return csv;
}
