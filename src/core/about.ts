import type { Day, Language, Translated } from './types.ts';

/** What a record may say of itself in our own words; what a whole table leaves unsaid is not claimed of its records. */
export const SAYABLE = [
  'nature',
  'kind',
  'status',
  // A record without a status has this one.
  'announced',
  'direction',
  'confidence',
  'end',
] as const;
export type Sayable = (typeof SAYABLE)[number];

/** What goes with the data wherever they go: what they are called, whose they are, and how they may be used. */
export interface About {
  /** In file names, keys of storage and of citations: lower-case words joined by hyphens. */
  readonly name: string;
  /** What the data set is called where it is cited. */
  readonly dataTitle: string;
  /** The day on which this version of them was published; absent where nobody has said. */
  readonly published?: Day;
  /** What page and pictures are called. */
  readonly title: Translated<string>;
  /** What they are called where they show one partner, which stands at `{partner}`; none in most data. */
  readonly titleWithPartner?: Translated<string>;
  readonly description: Translated<string>;
  /** What the hub's circle is called on the map. */
  readonly hub: { readonly [language in Language]: string };
  /** Who made the data set. */
  readonly author: string;
  /** Null where nobody has said how it may be used. */
  readonly license: License | null;
  /** What its author tells apart by colour, in place of our themes; see core/record/categories.ts. */
  readonly categories?: readonly Translated<string>[];
  /** What no record of the data says. Left out: they say all. */
  readonly unsaid?: readonly Sayable[];
  /** A sentence behind every citation of the data; empty if there is none. */
  readonly remark: Translated<string>;
}

interface License {
  /** Of SPDX, as in `CC-BY-4.0`. */
  readonly name: string;
  readonly path: string | null;
}
