import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Every file below a folder by its path from there, with `/`, in order of the paths. */
export function readFolder(folder: string): Map<string, Uint8Array> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const paths = files.map((file) => [relative(folder, file).split(sep).join('/'), file] as const);
  return new Map(
    paths.sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, file]) => [path, readFileSync(file)]),
  );
}
