import { NOTHING_COVERED, type Covered } from '../core/globe/covered.ts';
import { coveredByPanel } from '../core/view/layout.ts';
import type { Explorer } from './explorer.svelte.ts';
import { panelShows } from './panel-shows.ts';
import { screen } from './screen.svelte.ts';

/** What of the map the page covers now: the open panel's part. A guest's page and a talk have no such panel. */
export function coveredPart(explorer: Explorer, isGuest: boolean): Covered {
  if (isGuest || explorer.presenting || panelShows(explorer) === 'nothing') return NOTHING_COVERED;
  return coveredByPanel(screen.window, explorer.direction);
}
