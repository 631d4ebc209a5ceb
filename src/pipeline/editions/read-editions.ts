import * as v from 'valibot';
import { EDITION_FIELDS, type Edition } from '../../core/record/edition.ts';
import type { Problem } from '../../core/problem.ts';
import { decodeText } from '../read/decode-text.ts';
import type { InputFiles } from '../read/input-file.ts';

const names = [...EDITION_FIELDS, 'hash'] as const;
const editionSchema = v.object({
  version: v.string(),
  created: v.string(),
  records: v.record(
    v.string(),
    v.object(Object.fromEntries(names.map((name) => [name, v.string()]))),
  ),
});

/** The editions in `editions/`, oldest first, and what is wrong with their files. */
export function readEditions(files: InputFiles): { editions: Edition[]; problems: Problem[] } {
  const editions: Edition[] = [];
  const problems: Problem[] = [];
  for (const name of [...files.keys()].filter((name) => /^editions\/.*\.json$/.test(name))) {
    const decoded = decodeText(name, files.get(name));
    if ('problem' in decoded) problems.push(decoded.problem);
    else {
      const edition = parsed(decoded.text);
      if (edition) editions.push(edition);
      else {
        const [found, expected] = ['found no edition', 'expected what --edition writes'];
        const cure = 'restore the file, or write it again from the tables of its version';
        problems.push({ file: name, line: null, column: null, found, expected, cure });
      }
    }
  }
  return { editions: editions.sort(byVersion), problems };
}

function parsed(text: string): Edition | null {
  try {
    return v.parse(editionSchema, JSON.parse(text)) as Edition;
  } catch {
    return null;
  }
}

const byVersion = (a: Edition, b: Edition): number =>
  a.version.localeCompare(b.version, 'en', { numeric: true });
