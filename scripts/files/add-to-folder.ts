import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Makes `folder` hold these files too: what it held under other paths stays. The whole is put together beside it, what
 * stays as links to the same files, and renamed into place, so that a reader sees the old or the new and a failure
 * leaves the old as it was. Hence it writes beside the folder too. Throws a sentence while another one is at it: what
 * either added would be lost in the other's.
 */
export function addToFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const target = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  mkdirSync(dirname(target), { recursive: true });
  const release = lock(target);
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
    rmSync(old, { recursive: true, force: true });
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    // Where even the way back failed the old folder is still in it, and stays.
    if (!existsSync(old)) rmSync(temporary, { recursive: true });
    release();
  }
}

function lock(target: string): () => void {
  const path = join(dirname(target), `.${basename(target)}.lock`);
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Error(
      `${target} is being published to - wait until that is done; if it broke off, remove ${path}`,
      { cause: error },
    );
  }
  return () => rmSync(path, { recursive: true });
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
