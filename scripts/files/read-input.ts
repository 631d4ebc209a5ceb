import { existsSync, statSync } from 'node:fs';
import { readFile, readInputFiles } from './read-input-files.ts';
import { tablesOfPlain, type PlainInput } from '../../src/pipeline/plain/tables-of-plain.ts';

/** The project's own tables, which lend a plain file what it has not. */
const PROJECT = 'data';

/** What `--from` names: a folder of tables, or a plain file. Throws a sentence for anything else. */
export function readInput(from: string): PlainInput {
  const isPlain = /\.(csv|tsv)$/i.test(from);
  if (!existsSync(from) && isPlain)
    throw new Error(`no file "${from}" - check its name and folder`);
  if (!existsSync(from) || statSync(from).isDirectory())
    return { files: readInputFiles(from), problems: [], remarks: [] };
  if (!isPlain || !statSync(from).isFile())
    throw new Error(`"${from}" is no CSV file - save it as one (UTF-8), and name that`);
  return tablesOfPlain(readFile(from), readInputFiles(PROJECT));
}
