import { unpackOverview, type PackedOverview } from '../core/record/packed-overview.ts';
import type { Dataset, Overview } from '../core/types.ts';
import type { RecordsSource } from './records.svelte.ts';
import { fetchJson } from './fetch-json.ts';

/** What the pipeline wrote for every page to begin with. Throws where it does not arrive or is not ours. */
export async function loadOverview(): Promise<Overview> {
  return unpackOverview(await fetchJson<PackedOverview>('data/overview.json'));
}

/** All else that the pipeline wrote. Each throws where it does not arrive or is not ours. */
export const RECORDS_SOURCE: RecordsSource = {
  dataset: () => fetchJson<Dataset>('data/agreements.json'),
  translations: async (language) => {
    const file = `data/translations-${language}.json`;
    return (await fetchJson<{ words: Readonly<Record<string, string>> }>(file)).words;
  },
};
