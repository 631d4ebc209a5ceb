import { NOTHING_COVERED, type Covered } from '../globe/covered.ts';

/** How the page is laid out in a window: what stands where, and how much. */
export type Layout = 'desk' | 'tablet' | 'phone' | 'low' | 'tiny';

/** A window. */
export interface Pane {
  /** In CSS pixels, as is `rem`: the size of the root's letters, by which all the page's own sizes go. */
  readonly width: number;
  readonly height: number;
  readonly rem: number;
}

/** The sizes below are those of a page with letters of this size. */
const REM = 16;

/**
 * `desk` has all controls in sight; `tablet` has them in menus; `phone` is narrow and its panel a sheet; `low`, a phone on
 * its side, has title and themes in one line and the panel beside the map; where no half of the window can be map the page
 * is `tiny` and scrolls. Large letters make a window as small as they are large.
 */
export function layoutOf({ width, height, rem }: Pane): Layout {
  const [wide, high] = [(width * REM) / rem, (height * REM) / rem];
  if (high < 360 || (high < 480 && wide < 560)) return 'tiny';
  if (high < 480) return 'low';
  if (wide < 720) return 'phone';
  return wide < 1200 ? 'tablet' : 'desk';
}

/** Title, themes, dock and the open lane of a desk, in pixels of such a page. */
const DESK_CHROME = 104 + 146 + 216;
const MAP_KEEPS = 0.6;

/** Whether the lane is open unless the reader has closed it: where the map keeps three fifths of the height. */
export function laneOpensByItself(pane: Pane): boolean {
  const high = (pane.height * REM) / pane.rem;
  return layoutOf(pane) === 'desk' && high - DESK_CHROME >= MAP_KEEPS * high;
}

/** Wider frames than these have the title and the card over their map; else they stand above and below it. In pixels. */
export const FRAME = { title: 520, card: 720 } as const;
/** What the card takes of a frame's width, and the title of its height. */
const FRAME_TAKES = { card: 344, title: 76 } as const;

/** The part of a frame's map that its title covers. */
export const coveredByTitle = ({ width }: Pick<Pane, 'width'>, hasTitle: boolean): Covered => ({
  ...NOTHING_COVERED,
  top: hasTitle && width >= FRAME.title ? FRAME_TAKES.title : 0,
});

/** The part of a frame's map that is covered while something is chosen. */
export function coveredInFrame(
  pane: Pick<Pane, 'width'>,
  direction: 'ltr' | 'rtl',
  hasTitle: boolean,
): Covered {
  const side = direction === 'rtl' ? 'left' : 'right';
  const card = pane.width >= FRAME.card ? FRAME_TAKES.card : 0;
  return { ...coveredByTitle(pane, hasTitle), [side]: card };
}

/** Where the panel is a card over the map it takes a column of so many rem, its margins among them (see Panel.svelte). */
const PANEL = { desk: 23, tablet: 20 } as const;

/** The part of the map that an open panel covers: elsewhere it stands beside the map. It is at the end of the line. */
export function coveredByPanel(pane: Pane, direction: 'ltr' | 'rtl'): Covered {
  const layout = layoutOf(pane);
  if (layout !== 'desk' && layout !== 'tablet') return NOTHING_COVERED;
  const side = direction === 'rtl' ? 'left' : 'right';
  return { ...NOTHING_COVERED, [side]: PANEL[layout] * pane.rem };
}
