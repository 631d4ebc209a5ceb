import type { Camera } from '../globe/camera.ts';
import type { Mode } from '../time/time-window.ts';
import type { Listing } from './listing.ts';
import type { Filters } from './filter.ts';
import type { Language, PlaceCode, Theme } from '../types.ts';

/** What is chosen: one agreement, one partner, two to five partners that are compared, those of one theme with a partner, one source, or several agreements under one click. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'agreement'; readonly id: string }
  | { readonly kind: 'partner'; readonly code: PlaceCode }
  | { readonly kind: 'partners'; readonly codes: readonly PlaceCode[] }
  | { readonly kind: 'band'; readonly code: PlaceCode; readonly theme: Theme }
  | { readonly kind: 'source'; readonly id: string }
  | { readonly kind: 'several'; readonly ids: readonly string[] };

/** One partner’s records: all, or those of one theme. */
export type AboutPartner = Extract<Selection, { readonly kind: 'partner' | 'band' }>;

export const SCHEMES = ['light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];

export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];

export const PROJECTIONS = ['mercator', 'globe'] as const;
export type Projection = (typeof PROJECTIONS)[number];

/** What makes a row of the lane. */
export const GROUPINGS = ['theme', 'region', 'partner'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** All that an address says. Null: the reader's or the screen's own default. */
export interface View {
  /** The slider's month, counted from the first of the scope. */
  readonly month: number;
  readonly mode: Mode;
  readonly selection: Selection;
  readonly filters: Filters;
  readonly listOpen: boolean;
  /** What the list holds when it is open. */
  readonly listing: Listing;
  /** Whether the headline takes in what is only reported. */
  readonly withReported: boolean;
  readonly shelfOpen: boolean;
  readonly laneOpen: boolean | null;
  readonly grouping: Grouping;
  readonly language: Language | null;
  readonly scheme: Scheme | null;
  readonly digits: Digits;
  readonly projection: Projection;
  readonly camera: Camera | null;
  /** Whether the chrome is gone, for an audience. */
  readonly presenting: boolean;
  /** Whether the talk runs by itself, as on a screen in a hall. */
  readonly autoplay: boolean;
  /** Id of the tour that is given, and which of its scenes is shown, counted from 0. */
  readonly tour: { readonly id: string; readonly scene: number } | null;
}
