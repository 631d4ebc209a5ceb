import { MediaQuery } from 'svelte/reactivity';
import type { Scheme } from '../core/view.ts';

const dark = new MediaQuery('(prefers-color-scheme: dark)', false);
const still = new MediaQuery('(prefers-reduced-motion: reduce)', false);

/** What the reader's screen prefers. */
export const screen = {
  get scheme(): Scheme {
    return dark.current ? 'dark' : 'light';
  },
  get reducedMotion(): boolean {
    return still.current;
  },
};
