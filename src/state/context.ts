import { createContext } from 'svelte';
import type { Announcer } from './announcer.svelte.ts';
import type { Explorer } from './explorer.svelte.ts';
import type { Playback } from './playback.svelte.ts';
import type { Records } from './records.svelte.ts';

/** What every component may ask for. */
export interface AppContext {
  readonly explorer: Explorer;
  readonly playback: Playback;
  readonly announcer: Announcer;
  readonly records: Records;
}

export const [getApp, setApp] = createContext<AppContext>();
