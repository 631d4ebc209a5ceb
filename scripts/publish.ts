/**
 * `npm run publish -- DIR`: puts the built folder `dist` into DIR, which a web server gives out, and a copy of this
 * version for good into DIR/v/VERSION/. It only adds and replaces: other versions, files of yours and pages of earlier
 * publications stay. All of it appears at once, or nothing changes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToFolder } from './add-to-folder.ts';
import { frozenFiles } from './frozen-files.ts';
import { readFolder } from './read-folder.ts';
import { refusal } from './refusal.ts';

const BUILT = 'dist';

try {
  const [folder, ...rest] = process.argv.slice(2);
  if (folder === undefined || rest.length > 0)
    throw new Error('name the one folder to publish into, as in npm run publish -- /var/www/arcs');
  const metaFile = join(BUILT, 'data/meta.json');
  if (!existsSync(metaFile))
    throw new Error(`${BUILT} holds no built site - run npm run build:site first`);
  const { version } = JSON.parse(readFileSync(metaFile, 'utf8')) as { version: string };
  const living = readFolder(BUILT);
  const frozen = frozenFiles(living);
  const kept = join(folder, 'v', version);
  const isKept = existsSync(kept);
  const refused = isKept ? refusal(version, kept, frozen, readFolder(kept)) : null;
  if (refused !== null) throw new Error(refused);
  const added = new Map(living);
  if (!isKept) for (const [path, bytes] of frozen) added.set(`v/${version}/${path}`, bytes);
  addToFolder(folder, added);
  console.log(
    `${living.size} files published to ${folder}; version ${version} ${isKept ? 'was there already and is the same' : `is kept in ${kept}`}`,
  );
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
