import type { Explorer } from './explorer.svelte.ts';
import { panelShows } from './panel-shows.ts';
import type { Playback } from './playback.svelte.ts';

/** Nobody has done anything yet: the clock stands at the end and nothing is open, so one line may say what there is to do. */
export function isAtRest(explorer: Explorer, { playing }: Pick<Playback, 'playing'>): boolean {
  return explorer.playhead >= explorer.end && !playing && panelShows(explorer) === 'nothing';
}
