import type { CellValue, Sheet } from 'hucre';

/**
 * The texts of a sheet's cells by its rows. Cells that are merged down have each the text of the first, as their author meant it;
 * those that are merged sideways, which are titles and notes, keep it in the first alone.
 */
export function cellsOfSheet({ rows, merges = [] }: Pick<Sheet, 'rows' | 'merges'>): string[][] {
  const cells = rows.map((row) => Array.from(row, textOfCell));
  // A name of a column that reaches over two rows of names is one name.
  const header = cells.findIndex((row) => row.filter((cell) => cell.trim() !== '').length > 1);
  for (const { startRow, endRow, startCol } of merges) {
    const text = cells[startRow]?.[startCol];
    if (!text || startRow <= header) continue;
    for (const row of cells.slice(startRow + 1, endRow + 1)) {
      while (row.length < startCol) row.push('');
      row[startCol] = text;
    }
  }
  return cells;
}

function textOfCell(cell: CellValue | undefined): string {
  if (cell === null || cell === undefined) return '';
  // A day of a sheet is midnight UTC.
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell);
}
