import { playheadOfMonth } from '../../core/time/scope.ts';
import { nextStop } from '../../core/time/stops.ts';
import type { Tour } from '../../core/tour/tour.ts';
import type { Language } from '../../core/types.ts';
import { spokenAtEnd } from '../../i18n/spoken-now.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { freeCaption } from '../talk/free-caption.ts';

/** What the next press will bring: the next scene's caption, or what happens at the next stop; null at the end. */
export function comingCaption(
  explorer: Explorer,
  tour: Tour | null,
  isOpening: boolean,
): { readonly text: string; readonly language: Language } | null {
  const { language, month, scope, stops, start, end } = explorer;
  if (tour && explorer.tour) {
    const scene = tour.scenes[explorer.tour.scene + 1];
    return scene ? spokenAtEnd(scene, explorer.dataset, language, explorer.format) : null;
  }
  const after = isOpening ? start : playheadOfMonth(month, scope);
  const by = nextStop(stops, after) ?? end;
  return by > after ? { text: freeCaption(explorer, after, by), language } : null;
}
