import { NOTHING_COVERED, type Covered } from '../core/globe/covered.ts';
import { coveredByPanel, coveredByTitle, coveredInFrame } from '../core/view/layout.ts';
import type { Explorer } from './explorer.svelte.ts';
import { panelShows } from './panel-shows.ts';
import { screen } from './screen.svelte.ts';

/**
 * What of the map the page covers now: the open panel's part, or in a guest's page that of its card and title. A talk's
 * room says what its evidence covers. The surroundings of the hub lie free of a guest's title by themselves; places that a view must hold do not.
 */
export function coveredPart(
  explorer: Explorer,
  guest: { readonly hasTitle: boolean } | null,
): Covered {
  if (explorer.presenting) return screen.evidence ?? NOTHING_COVERED;
  const { window } = screen;
  const isOpen = panelShows(explorer) !== 'nothing';
  if (guest && !isOpen && explorer.seen.length > 0) return coveredByTitle(window, guest.hasTitle);
  if (!isOpen) return NOTHING_COVERED;
  return guest
    ? coveredInFrame(window, explorer.direction, guest.hasTitle)
    : coveredByPanel(window, explorer.direction);
}
