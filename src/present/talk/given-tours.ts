import type { Tours } from '../../core/tour/tour.ts';
import { loadTours } from './load-tours.ts';
import { part } from '../../state/part.svelte.ts';

/** All tours that an address can name: those of the data, and the one that is being recorded, if it lacks nothing. */
export async function givenTours(): Promise<Tours> {
  const [{ tours }, { recordedTour }] = await Promise.all([
    loadTours(),
    part(() => import('../recorder/recorded-tour.svelte.ts')),
  ]);
  const recorded = recordedTour();
  return { tours: recorded ? [...tours, recorded] : tours };
}
