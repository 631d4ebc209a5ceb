import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Makes `folder` hold these files too: what it held under other paths stays. The whole is put together beside it, what
 * stays as links to the same files, and renamed into place, so that a reader sees the old or the new and a failure
 * leaves the old as it was.
 */
export function addToFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const target = resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  const [fresh, old] = [join(temporary, 'new'), join(temporary, 'old')];
  try {
    mkdirSync(fresh);
    const replaced = existsSync(target);
    if (replaced) linkAll(target, fresh);
    for (const [path, bytes] of files) writeAnew(join(fresh, path), bytes);
    if (replaced) renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      if (replaced) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function linkAll(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) {
      mkdirSync(target);
      linkAll(source, target);
    } else linkSync(source, target);
  }
}

/** A link is taken away before, or the file would change in the old folder too. */
function writeAnew(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  writeFileSync(file, bytes);
}
