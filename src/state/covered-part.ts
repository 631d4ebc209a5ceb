import { NOTHING_COVERED, type Covered } from '../core/globe/covered.ts';
import { coveredByPanel, coveredInFrame } from '../core/view/layout.ts';
import type { Explorer } from './explorer.svelte.ts';
import { panelShows } from './panel-shows.ts';
import { screen } from './screen.svelte.ts';

/** What of the map the page covers now: the open panel's part, or in a guest's page that of its card and title. A talk has no panel. */
export function coveredPart(
  explorer: Explorer,
  guest: { readonly hasTitle: boolean } | null,
): Covered {
  if (explorer.presenting || panelShows(explorer) === 'nothing') return NOTHING_COVERED;
  return guest
    ? coveredInFrame(screen.window, explorer.direction, guest.hasTitle)
    : coveredByPanel(screen.window, explorer.direction);
}
