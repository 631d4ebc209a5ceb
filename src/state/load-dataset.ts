import { unpackOverview, type PackedOverview } from '../core/record/packed-overview.ts';
import type { Dataset, Overview } from '../core/types.ts';
import type { RecordsSource } from './records.svelte.ts';
import { fetchJson, WrongData } from './fetch-json.ts';

/** What the pipeline wrote for every page to begin with. Throws where it does not arrive or is not ours. */
export async function loadOverview(): Promise<Overview> {
  const packed = await fetchJson<PackedOverview>('data/overview.json');
  return unpackOverview(
    ours(packed, 'data/overview.json', ['ids', 'words', 'columns', 'titles', 'places', 'scope']),
  );
}

/** All else that the pipeline wrote. Each throws where it does not arrive or is not ours. */
export const RECORDS_SOURCE: RecordsSource = {
  dataset: async () => {
    const dataset = await fetchJson<Dataset>('data/agreements.json');
    return ours(dataset, 'data/agreements.json', ['agreements', 'sources']);
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
