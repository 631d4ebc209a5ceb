import { MediaQuery } from 'svelte/reactivity';
import { devicePixelRatio, innerHeight, innerWidth } from 'svelte/reactivity/window';
import type { Covered } from '../core/globe/covered.ts';
import { layoutOf, type Layout, type Pane } from '../core/view/layout.ts';
import type { Scheme } from '../core/view/view.ts';

const dark = new MediaQuery('(prefers-color-scheme: dark)', false);
const still = new MediaQuery('(prefers-reduced-motion: reduce)', false);

/** In CSS pixels. */
const DESK = { width: 1280, height: 800 };
const REM = 16;

let evidence = $state.raw<Covered | null>(null);
let rem = $state(REM);
if (typeof document !== 'undefined') {
  const measure = (): void => {
    rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || REM;
  };
  measure();
  window.addEventListener('resize', measure);
}

/** What the reader's screen prefers, and what it is. */
export const screen = {
  get scheme(): Scheme {
    return dark.current ? 'dark' : 'light';
  },
  get reducedMotion(): boolean {
    return still.current;
  },
  /** Device pixels per CSS pixel. */
  get pixelRatio(): number {
    return devicePixelRatio.current ?? 1;
  },
  /** Its size in CSS pixels, and that of the root's letters. */
  get window(): Pane {
    return {
      width: innerWidth.current ?? DESK.width,
      height: innerHeight.current ?? DESK.height,
      rem,
    };
  },
  /** Whether the page is as large as the device's screen: then nothing stands around it, not even a browser. */
  get fillsScreen(): boolean {
    const { width, height } = globalThis.screen ?? { width: Infinity, height: Infinity };
    return this.window.width >= width && this.window.height >= height;
  },
  get layout(): Layout {
    return layoutOf(this.window);
  },
  /** What the evidence of a talk covers of the map, in the map's pixels, as the talk's room says; null while it is closed. */
  get evidence(): Covered | null {
    return evidence;
  },
  set evidence(covered) {
    evidence = covered;
  },
  /** How much larger names, circles and lines are to be for an audience than on a desk, which a small screen is. */
  get hallScale(): number {
    const { width, height } = this.window;
    return Math.max(1, Math.min(width / DESK.width, height / DESK.height));
  },
};
