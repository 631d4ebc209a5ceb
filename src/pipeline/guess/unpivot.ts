import type { RawRow, RawTable } from './raw-table.ts';

/** The columns that a crosstab's cells are turned into. */
const TURNED = { years: 'year', countries: 'country', value: 'value' } as const;
/** So many columns at most stand beside those of a crosstab, or as many as it has; fewer than two of these are none. */
const LEAST = 2;
const MOST_BESIDE = 3;
/** What stands in a crosstab where there is nothing. */
const NOTHING = /^(|0|0[.,]0+|-+|–|—|\.+|x?nil|no|none|false|n\/?a|hayır|yok|لا|nein|non)$/i;

/**
 * A table whose years, or whose countries, are columns, as a list: each cell that says something is a row of its own, on the line
 * that it stands on. Null for any other table.
 */
export function unpivoted(
  { header, rows, ...rest }: RawTable,
  isCountry: (text: string) => boolean,
): RawTable | null {
  const all = header.map((name, i) => ({ name: name.trim(), i }));
  const spread =
    spreadOf(all, ({ name }) => /^(1[5-9]|20)\d\d(?: \[YR\d{4}\])?$/.test(name)) ??
    spreadOf(all, ({ name }) => isCountry(name));
  if (!spread) return null;
  const beside = all.filter((column) => !spread.includes(column));
  // A list with dates of its own has figures by year beside them.
  const isDated = ({ i }: { readonly i: number }): boolean =>
    rows.filter(({ cells }) => isYear(cells[i])).length * 2 > rows.length;
  if (beside.some(isDated)) return null;
  const isOfYears = /^\d/.test(spread[0]!.name);
  const [first, second] = isOfYears
    ? [TURNED.years, TURNED.value]
    : [
        TURNED.countries,
        rows.some((row) => spread.some(({ i }) => isYear(row.cells[i])))
          ? TURNED.years
          : TURNED.value,
      ];
  const turned = rows.flatMap((row): RawRow[] => {
    const own = beside.map(({ i }) => row.cells[i] ?? '');
    const filled = spread.filter(({ i }) => !NOTHING.test((row.cells[i] ?? '').trim()));
    return filled.map(({ name, i }) => ({ ...row, cells: [...own, name, row.cells[i]!] }));
  });
  return { ...rest, header: [...beside.map(({ name }) => name), first, second], rows: turned };
}

function spreadOf<Column>(
  columns: readonly Column[],
  test: (column: Column) => boolean,
): readonly Column[] | null {
  const found = columns.filter(test);
  const beside = columns.length - found.length;
  return found.length >= LEAST && beside >= 1 && beside <= Math.max(MOST_BESIDE, found.length)
    ? found
    : null;
}

const isYear = (cell: string | undefined): boolean =>
  /(^|\D)(1[5-9]|20)\d\d(\D|$)/.test(cell ?? '');
