import described from '../../data/datapackage.json?raw';
import names from '../../data/place-names.csv?raw';
import places from '../../data/places.csv?raw';
import type { InputFiles } from '../pipeline/read/input-file.ts';

/** What the project lends to other people's tables, inside the worker's own script. */
export function projectTables(): InputFiles {
  const texts = [
    ['datapackage.json', described],
    ['places.csv', places],
    ['place-names.csv', names],
    ...['agreements', 'sources', 'evidence', 'stages', 'texts'].map((name) => [`${name}.csv`, ' ']),
  ] as const;
  return new Map(
    texts.map(([path, text]) => {
      const bytes = new TextEncoder().encode(text);
      return [path!, { path: path!, size: bytes.length, bytes }] as const;
    }),
  );
}
