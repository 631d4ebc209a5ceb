import type { DayInterval } from '../../core/types.ts';
import { cleanCell, faultOfCell } from './clean-cell.ts';
import type { Columns } from './guess-columns.ts';
import type { RawRow } from './raw-table.ts';
import { isAbout, isNoDate } from './date-cell.ts';
import { likelyCalendars, markedCalendars, type OtherDate } from './other-calendars.ts';
import type { Reason } from './reading.ts';

/** Years beyond these are slips of the pen: the timeline would run to them. */
const YEARS = { first: 1500, last: 2100 };

/** What a row says in the columns that are understood. */
export interface Line {
  readonly title: string;
  readonly date: string;
  readonly partners: string;
}

export function lineOf({ cells }: RawRow, { title, date, month, day, partners }: Columns): Line {
  const at = (column: number | null): string =>
    column === null ? '' : cleanCell(cells[column] ?? '');
  // A leading sign would be run as a formula by the spreadsheet that opens the tables again.
  return {
    title: at(title).replace(/^[=+\-@\s]+/, ''),
    date: [date, ...(month == null ? [] : [month, day ?? null])].map(at).filter(Boolean).join('-'),
    partners: partners
      .map((i) => partsText(cells[i] ?? ''))
      .filter(Boolean)
      .join(';'),
  };
}

/** Lines within a cell stay lines: they may be partners, or one name that was too long for its cell. */
const partsText = (cell: string): string =>
  cell.includes('\n')
    ? cell
        .split(/[\r\n]+/)
        .map(cleanCell)
        .filter(Boolean)
        .join('\n')
    : cleanCell(cell);

/** Why a row can't be drawn, before its partners are looked at. */
export function* faultsOfRow(
  row: RawRow,
  line: Line,
  header: readonly string[],
  columns: Columns,
  interval: DayInterval | null,
): Generator<Reason> {
  if (row.unclosed) yield { kind: 'unclosed' };
  if (row.cells.length > header.length)
    yield { kind: 'width', found: row.cells.length, expected: header.length };
  for (const [i, cell] of row.cells.entries()) {
    const kind = faultOfCell(cell);
    if (kind) yield { kind, column: header[i] || `${i + 1}` };
  }
  if (columns.title !== null && line.title === '') yield { kind: 'no-title' };
  if (line.partners === '') yield { kind: 'no-partner' };
  if (isNoDate(line.date)) return;
  const isBeyond =
    interval !== null &&
    (Number(interval.from.slice(0, 4)) < YEARS.first ||
      Number(interval.to.slice(0, 4)) > YEARS.last);
  if (interval === null) yield reasonOfNoDate(line.date);
  else if (isBeyond)
    yield ofCalendars(line.date, likelyCalendars(line.date)) ?? { kind: 'year', text: line.date };
}

/** Why a cell is no date: of another calendar, of no certain time, or nothing of either. */
export function reasonOfNoDate(text: string): Reason {
  const marked = ofCalendars(text, markedCalendars(text));
  if (marked) return marked;
  return isAbout(text)
    ? { kind: 'about', text }
    : (ofCalendars(text, likelyCalendars(text)) ?? { kind: 'date', text });
}

const ofCalendars = (text: string, readings: readonly OtherDate[]): Reason | null =>
  readings.length > 0 ? { kind: 'calendar', text, readings } : null;
