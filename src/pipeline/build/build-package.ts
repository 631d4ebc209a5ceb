import { strToU8, zipSync } from 'fflate';
import { citationOfData } from '../../core/record/about.ts';
import type { Dataset } from '../../core/types.ts';
import type { InputFiles } from '../read/input-file.ts';

/** ZIP knows no time before 1980; the same one always, so that the same input gives the same bytes. */
const NO_TIME = new Date('1980-01-01T00:00:00');

/**
 * `data-package.zip`: the tables as they are edited, with their description, licence and citation; no stored article, but
 * where its author takes their own `withArticles`.
 */
export function buildPackage(
  files: InputFiles,
  { about, version }: Pick<Dataset, 'about' | 'version'>,
  { withArticles = false } = {},
): Uint8Array {
  const goes = (name: string): boolean =>
    !name.includes('/') || (withArticles && name.startsWith('seeds/'));
  const tables = [...files].flatMap(([name, { bytes }]) =>
    bytes && goes(name) ? [[name, bytes] as const] : [],
  );
  const { license } = about;
  const licence = license && [license.name, license.path].filter(Boolean).join(', ');
  const readme = `${citationOfData(about, version)}\n${licence ? `\nLicence: ${licence}\n` : ''}`;
  return zipSync(
    Object.fromEntries([
      ...tables.sort(([a], [b]) => (a < b ? -1 : 1)),
      ['README.txt', strToU8(readme)] as const,
    ]),
    { mtime: NO_TIME, level: 9 },
  );
}
