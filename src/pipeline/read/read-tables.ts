import type { Problem } from '../../core/problem.ts';
import { OPTIONAL_TABLES, TABLE_NAMES, type DataPackage, type TableName } from './data-package.ts';
import { decodeText } from './decode-text.ts';
import type { InputFiles } from './input-file.ts';
import { withIntervalOfEnd } from './old-end.ts';
import { readTable, type Table } from './read-table.ts';

export type Tables = Readonly<Record<TableName, Table>>;

/** All tables that datapackage.json describes, and the problems of reading them. */
export function readTables(
  files: InputFiles,
  described: DataPackage,
): { tables: Tables; problems: Problem[] } {
  const problems: Problem[] = [];
  const tables = Object.fromEntries(
    TABLE_NAMES.map((name) => {
      const { path, schema } = described.tables[name];
      if (OPTIONAL_TABLES.has(name) && !files.has(path)) return [name, { file: path, rows: [] }];
      const made = files.get(path)?.table;
      if (made) return [name, made];
      const decoded = decodeText(path, files.get(path));
      if ('problem' in decoded) {
        problems.push(decoded.problem);
        return [name, { file: path, rows: null }];
      }
      const columns = schema.fields.map((field) => field.name);
      const read = readTable(path, decoded.text, columns);
      problems.push(...read.problems);
      return [name, name === 'agreements' ? withIntervalOfEnd(read.table) : read.table];
    }),
  ) as unknown as Tables;
  return { tables, problems };
}
