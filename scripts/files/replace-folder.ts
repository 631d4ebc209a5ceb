import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Makes `folder` hold these files and no others: they are written beside it and renamed into place when all are there,
 * so that a failure leaves the old ones as they were. Throws a sentence if it holds anything else, which would be lost.
 * `rename` is the disk's, unless a test has one that fails.
 */
export function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string | Uint8Array>,
  rename: (from: string, to: string) => void = renameSync,
): void {
  const target = resolve(folder);
  const strangers = existsSync(target)
    ? readdirSync(target).filter((name) => !files.has(name))
    : [];
  if (strangers.length > 0)
    throw new Error(
      `"${folder}" holds ${strangers.join(', ')}, which this build does not write - name another folder, or empty it`,
    );
  mkdirSync(dirname(target), { recursive: true });
  const temporary = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  const [fresh, old] = [join(temporary, 'new'), join(temporary, 'old')];
  try {
    mkdirSync(fresh);
    for (const [name, content] of files) writeFileSync(join(fresh, name), content);
    const replaced = existsSync(target);
    if (replaced) rename(target, old);
    try {
      rename(fresh, target);
    } catch (error) {
      if (replaced) rename(old, target);
      throw error;
    }
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
