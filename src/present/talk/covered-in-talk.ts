import type { Covered } from '../../core/globe/covered.ts';
import { coveredByPanel } from '../../core/view/layout.ts';
import { screen } from '../../state/screen.svelte.ts';

/** What a talk's evidence covers, in the map's own pixels, which an audience sees enlarged. */
export function coveredInTalk(direction: 'ltr' | 'rtl'): Covered {
  const { window, hallScale } = screen;
  const { left, right, ...rest } = coveredByPanel(window, direction);
  return { ...rest, left: left / hallScale, right: right / hallScale };
}
