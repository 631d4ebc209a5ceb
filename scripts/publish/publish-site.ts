import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addToFolder } from '../files/add-to-folder.ts';
import { frozenFiles } from './frozen-files.ts';
import { readFolder } from '../files/read-folder.ts';
import { refusal } from './refusal.ts';

/**
 * Puts a built folder into the one that the arguments name, and keeps a copy of its version there for good. Says in a
 * line what was done; throws a sentence, and changes nothing, where it can't be.
 */
export function publishSite(built: string, args: readonly string[]): string {
  const [folder, ...rest] = args;
  if (folder === undefined || rest.length > 0)
    throw new Error('name the one folder to publish into, as in npm run publish -- /var/www/arcs');
  const version = versionOf(built);
  const living = readFolder(built);
  const frozen = frozenFiles(living);
  const kept = join(folder, 'v', version);
  const isKept = existsSync(kept);
  const refused = isKept ? refusal(version, kept, frozen, readFolder(kept)) : null;
  if (refused !== null) throw new Error(refused);
  const added = new Map(living);
  if (!isKept) for (const [path, bytes] of frozen) added.set(`v/${version}/${path}`, bytes);
  addToFolder(folder, added);
  const done = isKept ? 'was there already and is the same' : `is kept in ${kept}`;
  return `${living.size} files published to ${folder}; version ${version} ${done}`;
}

function versionOf(built: string): string {
  const file = join(built, 'data/meta.json');
  if (!existsSync(file))
    throw new Error(`${built} holds no built site - run npm run build:site first`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
