import type { Dataset } from '../core/types.ts';
import { fetchJson } from './fetch-json.ts';

/** A dataset as the pipeline wrote it: all of it, or `data/overview.json`. Throws where it does not arrive or is not ours. */
export function loadDataset(file = 'data/agreements.json'): Promise<Dataset> {
  return fetchJson(file);
}
