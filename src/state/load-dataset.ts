import { unpackOverview, type PackedOverview } from '../core/record/packed-overview.ts';
import type { Dataset, Overview } from '../core/types.ts';
import { fetchJson } from './fetch-json.ts';

/** What the pipeline wrote for every page to begin with. Throws where it does not arrive or is not ours. */
export async function loadOverview(): Promise<Overview> {
  return unpackOverview(await fetchJson<PackedOverview>('data/overview.json'));
}

/** All that the pipeline wrote. Throws where it does not arrive or is not ours. */
export function loadDataset(): Promise<Dataset> {
  return fetchJson('data/agreements.json');
}
