import type { Dataset } from '../core/types.ts';

/** The agreements as the pipeline wrote them, from beside the page. Throws where they do not arrive or are not ours. */
export async function loadDataset(file = 'data/agreements.json'): Promise<Dataset> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return (await response.json()) as Dataset;
}
