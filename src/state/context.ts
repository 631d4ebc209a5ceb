import { createContext } from 'svelte';
import type { Explorer } from './explorer.svelte.ts';
import type { Playback } from './playback.svelte.ts';

/** What every component may ask for. */
export interface AppContext {
  readonly explorer: Explorer;
  readonly playback: Playback;
}

export const [getApp, setApp] = createContext<AppContext>();
