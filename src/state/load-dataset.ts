import type { Dataset } from '../core/types.ts';

/** The agreements as the pipeline wrote them, from beside the page. Throws where they do not arrive or are not ours. */
export async function loadDataset(): Promise<Dataset> {
  const response = await fetch('data/agreements.json');
  if (!response.ok) throw new Error(`data/agreements.json: ${response.status}`);
  return (await response.json()) as Dataset;
}
