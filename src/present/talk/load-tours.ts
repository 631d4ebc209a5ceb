import type { Tours } from '../../core/tour/tour.ts';
import { fetchJson, WrongData } from '../../state/fetch-json.ts';

/** The tours as the pipeline wrote them. Throws where they do not arrive or are not ours. */
export async function loadTours(): Promise<Tours> {
  const tours = await fetchJson<Tours>('data/tours.json');
  if (!Array.isArray(tours?.tours)) throw new WrongData('data/tours.json: no list of tours');
  return tours;
}
