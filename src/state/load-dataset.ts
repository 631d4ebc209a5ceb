import { unpackOverview, type PackedOverview } from '../core/record/packed-overview.ts';
import type { Dataset, Overview } from '../core/types.ts';
import type { RecordsSource } from './records.svelte.ts';
import { fetchJson, WrongData } from './fetch-json.ts';

const RECORDS = 'data/agreements.json';
const OVERVIEW = 'data/overview.json';

/** What the pipeline wrote for every page to begin with. Throws where it does not arrive or is not ours. */
export async function loadOverview(): Promise<Overview> {
  const packed = await fetchJson<PackedOverview>(OVERVIEW);
  ours(packed, OVERVIEW, ['ids', 'words', 'columns', 'titles', 'places', 'scope']);
  try {
    return unpackOverview(packed);
  } catch (cause) {
    // Another version may have packed it in another way.
    throw new WrongData(`${OVERVIEW}: not ours`, { cause });
  }
}

/** All else that the pipeline wrote. Each throws where it does not arrive or is not ours. */
export const RECORDS_SOURCE: RecordsSource = {
  dataset: async () => {
    const dataset = await fetchJson<Dataset>(RECORDS);
    ours(dataset, RECORDS, ['agreements', 'sources']);
    if (![...dataset.agreements, ...dataset.sources].every((record) => record?.id))
      throw new WrongData(`${RECORDS}: not ours`);
    return dataset;
  },
  translations: async (language) => {
    const file = `data/translations-${language}.json`;
    return (await fetchJson<{ words: Readonly<Record<string, string>> }>(file)).words;
  },
};

/** The value, if it has these objects or lists; throws WrongData where it is `null`, `{}` or of another kind. */
function ours<T>(value: T, path: string, parts: readonly (keyof T & string)[]): T {
  const isWhole =
    typeof value === 'object' &&
    value !== null &&
    parts.every((part) => typeof value[part] === 'object' && value[part] !== null);
  if (!isWhole) throw new WrongData(`${path}: not ours`);
  return value;
}
