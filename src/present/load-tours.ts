import type { Tours } from '../core/tour.ts';

/** The tours as the pipeline wrote them, from beside the page. Throws where they do not arrive or are not ours. */
export async function loadTours(): Promise<Tours> {
  const response = await fetch('data/tours.json');
  if (!response.ok) throw new Error(`data/tours.json: ${response.status}`);
  const tours = (await response.json()) as Tours;
  if (!Array.isArray(tours.tours)) throw new Error('data/tours.json: no list of tours');
  return tours;
}
