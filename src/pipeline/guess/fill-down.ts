import { fold } from '../../core/text/search-fold.ts';
import type { Columns } from './guess-columns.ts';
import { NO_NAME } from './open-names.ts';
import type { RawRow } from './raw-table.ts';

/** Rows with the cells that a group's first row has for those below it. */
interface FilledDown {
  readonly rows: readonly RawRow[];
  /** How many were filled. */
  readonly filled: number;
  /** The column whose blank cells may be of the group above, though its shape leaves that in doubt; null for none. */
  readonly doubtful: number | null;
}

/**
 * A table printed in groups names the party in the first row of each and leaves it blank below. It is filled down where
 * the shape leaves no doubt: nothing stands to the left of the blanks, no name comes twice, no row is a sum, and the blanks are as many as the
 * names, or the names are in the order of the alphabet.
 */
export function filledDown(rows: readonly RawRow[], { partners }: Columns): FilledDown {
  const column = Math.min(...partners);
  const at = ({ cells }: RawRow, i: number): string => cells[i]?.trim() ?? '';
  const blanks = rows.filter((row) => at(row, column) === '');
  if (partners.length === 0 || blanks.length === 0) return { rows, filled: 0, doubtful: null };
  const names = rows.map((row) => fold(at(row, column))).filter((name) => name !== '');
  const isSum = (cell: string): boolean => NO_NAME.test(cell) && !/^[\d.,\s%]*$/.test(cell);
  const isUnder = ({ cells }: RawRow): boolean =>
    cells.every((cell, i) => (i <= column ? cell.trim() === '' : !isSum(cell.trim()))) &&
    cells.some((cell) => cell.trim() !== '');
  const isSorted = names.every((name, i) => i === 0 || names[i - 1]! < name);
  const isGrouped =
    blanks.length > 1 &&
    names.length > 1 &&
    at(rows[0]!, column) !== '' &&
    new Set(names).size === names.length &&
    blanks.every(isUnder) &&
    (blanks.length >= names.length || isSorted);
  // Where other parties stand beside it, a row without this one would be read as theirs alone.
  if (!isGrouped) return { rows, filled: 0, doubtful: partners.length > 1 ? column : null };
  let above = '';
  const whole = rows.map((row) => {
    if (at(row, column) !== '') {
      above = row.cells[column]!;
      return row;
    }
    return { ...row, cells: row.cells.with(column, above) };
  });
  return { rows: whole, filled: blanks.length, doubtful: null };
}
