/** A line of a CSV table: the cells of these columns, quoted where they must be. */
export function csvLine(columns: readonly string[], row: Readonly<Record<string, string>>): string {
  return columns.map((column) => quoted(row[column] ?? '')).join(',');
}

const quoted = (cell: string): string =>
  /[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
