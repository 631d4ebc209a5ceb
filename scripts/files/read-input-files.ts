import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import {
  LARGEST_FILE,
  type InputFile,
  type InputFiles,
} from '../../src/pipeline/read/input-file.ts';

/**
 * The tables of `folder`, the tours in its `tours/` and the editions in its `editions/`, if it has any, and the stored articles, which lie in its `seeds/`
 * or, if it has none, in `seeds/` of the project. Throws a sentence if there is no such folder.
 */
export function readInputFiles(folder: string): InputFiles {
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw new Error(`no folder "${folder}" - name the folder that holds the tables, or a CSV file`);
  const tours = join(folder, 'tours');
  const editions = join(folder, 'editions');
  const inner = join(folder, 'seeds');
  const seeds = existsSync(inner) ? inner : 'seeds';
  return new Map([
    ...filesIn(folder, /\.(csv|json)$/).map(
      (name) => [name, readFile(join(folder, name))] as const,
    ),
    ...(existsSync(tours) ? filesIn(tours, /\.ya?ml$/i) : []).map(
      (name) => [`tours/${name}`, readFile(join(tours, name))] as const,
    ),
    ...(existsSync(editions) ? filesIn(editions, /\.json$/) : []).map(
      (name) => [`editions/${name}`, readFile(join(editions, name))] as const,
    ),
    ...(existsSync(seeds) ? filesIn(seeds, /\.txt$/) : []).map(
      (name) => [`seeds/${name}`, readFile(join(seeds, name))] as const,
    ),
  ]);
}

/** In an order that does not hang on the file system. */
function filesIn(folder: string, pattern: RegExp): string[] {
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort();
}

export function readFile(path: string): InputFile {
  const { size } = statSync(path);
  return { path, size, bytes: size > LARGEST_FILE ? null : readFileSync(path) };
}
