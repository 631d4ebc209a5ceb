import type { Language } from '../types.ts';
import type { OwnKeyTable } from './own-key.ts';

/** What a tour says, in English at least; a missing translation falls back to it. */
export type Spoken = { readonly en: string } & { readonly [language in Language]?: string };

/**
 * One picture of a tour. `query` is the view, in the words of the address (view-url.ts: `time`, `map`, `focus`,
 * `country` …), so that a scene is whatever a link can open.
 */
export interface Scene {
  readonly query: string;
  /** Slider months between which the clock plays when the scene is entered; null where the scene stands still. */
  readonly play: { readonly from: number; readonly to: number } | null;
  /** Seconds for which a talk that runs by itself stays here once the clock stands; absent: as long as is usual. */
  readonly hold?: number;
  readonly caption: Spoken;
  /** For the speaker alone. */
  readonly notes: Spoken | null;
}

/** An ordered talk over the map: `data/tours/ID.yaml`. */
export interface Tour {
  readonly id: string;
  readonly title: Spoken;
  readonly scenes: readonly Scene[];
  /** What keys do in this talk beside their own meaning, as those of a remote; the browser's own ones win. */
  readonly keys?: OwnKeyTable;
}

/** `tours.json`: in the order of their ids. */
export interface Tours {
  readonly tours: readonly Tour[];
}
