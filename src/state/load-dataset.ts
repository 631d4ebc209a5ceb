import type { Dataset } from '../core/types.ts';
import { fetchJson } from './fetch-json.ts';

/** The agreements as the pipeline wrote them. Throws where they do not arrive or are not ours. */
export function loadDataset(file = 'data/agreements.json'): Promise<Dataset> {
  return fetchJson(file);
}
