import { existsSync, statSync } from 'node:fs';
import { readOwnInput, type OwnOptions } from './read-own-input.ts';
import { readFile, readInputFiles } from './read-input-files.ts';
import type { PlainInput } from '../../src/pipeline/plain/tables-of-plain.ts';

/** The project's own tables, which lend a plain file what it has not. */
const PROJECT = 'data';

/** What `--from` names: a folder of tables, or a plain file. Throws a sentence for anything else. */
export function readInput(from: string, own: OwnOptions): PlainInput {
  const isPlain = /\.(csv|tsv|tab|txt|md|(geo)?json|jsonl|ndjson)$/i.test(from);
  if (!existsSync(from) && isPlain)
    throw new Error(`no file "${from}" - check its name and folder`);
  if (!existsSync(from) || statSync(from).isDirectory())
    return { files: readInputFiles(from), problems: [], remarks: [] };
  if (!isPlain || !statSync(from).isFile())
    throw new Error(`"${from}" is no table of text - save it as CSV, and name that`);
  return readOwnInput(readFile(from), readInputFiles(PROJECT), own);
}
