import type { Table } from './read-table.ts';

/** Over this a file is refused unread: the tables are edited by hand, and none comes near it. */
export const LARGEST_FILE = 20_000_000;

export interface InputFile {
  /** Where it was read, for messages. */
  readonly path: string;
  /** Its size in bytes. */
  readonly size: number;
  /** Null where it is over `LARGEST_FILE`. */
  readonly bytes: Uint8Array | null;
  /** Its rows, where they were made here and its bytes would only say them again. */
  readonly table?: Table;
}

/** Files by name: `agreements.csv`, `datapackage.json`, `tours/….yaml`, `seeds/….txt`. */
export type InputFiles = ReadonlyMap<string, InputFile>;
