import { MediaQuery } from 'svelte/reactivity';
import { devicePixelRatio, innerHeight, innerWidth } from 'svelte/reactivity/window';
import type { Scheme } from '../core/view/view.ts';

const dark = new MediaQuery('(prefers-color-scheme: dark)', false);
const still = new MediaQuery('(prefers-reduced-motion: reduce)', false);

/** In CSS pixels. */
const DESK = { width: 1280, height: 800 };

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
  /** How much larger names, circles and lines are to be for an audience than on a desk, which a small screen is. */
  get hallScale(): number {
    const { width, height } = DESK;
    return Math.max(
      1,
      Math.min((innerWidth.current ?? width) / width, (innerHeight.current ?? height) / height),
    );
  },
};
