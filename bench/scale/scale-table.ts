import { quotient } from '../scrub/comparison.ts';
import { figure } from '../scrub/result-table.ts';
import type { ScaleFigures } from './scale-run.ts';

export type ScaleRow = ScaleFigures & { readonly agreements: number };

const COLUMNS = [
  ['live', 'live, ms'],
  ['step', 'step, ms'],
  ['list', 'list, ms'],
  ['search', 'search, ms'],
  ['heap', 'heap, MB'],
] as const;

/** The rows as Markdown; in brackets, how many times the first row's figure each is. */
export function scaleTable(rows: readonly ScaleRow[]): string {
  const [first] = rows;
  const cell = (row: ScaleRow, name: keyof ScaleFigures): string => {
    const times = quotient(row[name], first?.[name]);
    const beside = row === first || times === null ? '' : ` (${figure(times)}×)`;
    return figure(row[name]) + beside;
  };
  return [
    `| agreements | ${COLUMNS.map(([, title]) => title).join(' | ')} |`,
    `|--:|${COLUMNS.map(() => '--:').join('|')}|`,
    ...rows.map((row) => {
      const cells = COLUMNS.map(([name]) => cell(row, name));
      return `| ${row.agreements.toLocaleString('en')} | ${cells.join(' | ')} |`;
    }),
  ].join('\n');
}
