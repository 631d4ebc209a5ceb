import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from '../../src/pipeline/build-all.ts';

/** Writes the edition that was built beside the tables in `folder`; gives the path of its file. */
export function writeEdition(folder: string, { edition }: Built): string {
  mkdirSync(join(folder, 'editions'), { recursive: true });
  const path = join(folder, 'editions', `${edition.version}.json`);
  writeFileSync(path, `${JSON.stringify(edition, null, 1)}\n`);
  return path;
}
