import type { About } from './about.ts';

/** The words of the project (see ARCHITECTURE.md), as types. Nothing here runs but the lists of allowed words. */

import type { SupportedField } from './supported-fields.ts';

/** ISO 3166-1 alpha-3, or our own code where ISO has none (XKX, CYN, SOL). */
export type PlaceCode = string & { readonly brand: 'PlaceCode' };

/** A calendar day, `YYYY-MM-DD`, without a time of day or a zone. */
export type Day = string & { readonly brand: 'Day' };

/** First and last possible day, both included. */
export interface DayInterval {
  readonly from: Day;
  readonly to: Day;
}

/** `[longitude, latitude]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];

export const LANGUAGES = ['en', 'ar', 'tr'] as const;
export type Language = (typeof LANGUAGES)[number];

export const NATURES = [
  'agreement',
  'contract',
  'delivery',
  'milestone',
  'talks',
  'restriction',
  'mandate',
] as const;
export type Nature = (typeof NATURES)[number];

export const KINDS = [
  'framework',
  'training',
  'industry',
  'sale',
  'procurement',
  'coproduction',
  'aid',
  'base',
  'alliance',
  'security',
  'restriction',
  'diplomatic',
] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = [
  'signed',
  'ratified',
  'in-force',
  'delivered',
  'announced',
  'approved',
  'talks',
  'sought',
  'refused',
  'blocked',
  'suspended',
  'cancelled',
  'ended',
  'eased',
  'lifted',
] as const;

export type Status = (typeof STATUSES)[number];

/** The words of a restriction alone, and its only ones. */
export const RESTRICTION_STATUSES = [
  'in-force',
  'eased',
  'lifted',
] as const satisfies readonly Status[];

/** What colours an arc; in the order of legend and stack. */
export const THEMES = [
  'framework',
  'industry',
  'arms',
  'support',
  // Two colours more, for maps whose author names the categories: see core/record/categories.ts.
  'further',
  'other',
  'halted',
] as const;
export type Theme = (typeof THEMES)[number];

/** `export`: from the hub to the partner. `import`: from the partner to the hub. */
export const DIRECTIONS = ['export', 'import', 'mutual'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const DATE_PRECISIONS = ['day', 'month', 'year', 'span'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const DATE_BASES = ['stated', 'relative', 'other-source', 'none'] as const;
export type DateBasis = (typeof DATE_BASES)[number];

export const CONFIDENCES = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** An undated agreement has no interval: it is never given one. */
export type AgreementDate =
  | {
      readonly precision: DatePrecision;
      readonly basis: Exclude<DateBasis, 'none'>;
      readonly interval: DayInterval;
    }
  | { readonly precision: null; readonly basis: 'none'; readonly interval: null };

/**
 * When it ended, was refused, cancelled, suspended or lifted. By `successor` where no source says when: the record that replaced
 * or ended it (see `Link`) is dated then.
 */
export interface End {
  readonly precision: DatePrecision;
  readonly basis: Exclude<DateBasis, 'none'> | 'successor';
  readonly interval: DayInterval;
}

/** What a halted agreement was before: firm, with this status and colour, until the last possible day of the halt. */
export interface Before {
  readonly status: Status;
  readonly theme: Theme;
  readonly until: Day;
}

/** An amount as the source states it; a range stays a range. Units of `currency` (ISO 4217). */
export interface Value {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
}

/** In each language that there is one for; English is always there. */
export type Translated<Text> = { readonly en: Text } & { readonly [language in Language]?: Text };

interface Title {
  readonly title: string;
}

interface Text extends Title {
  readonly summary: string;
}

/** A quotation in a stored article. Offsets are UTF-16 code units into the article's text, `end` excluded. */
export interface Quotation {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands before and after it in the same paragraph. */
  readonly before: string;
  readonly after: string;
}

export interface Evidence {
  readonly source: string;
  readonly supports: readonly SupportedField[];
  readonly quotation: Quotation | null;
  /** Our own words, for a source that is not stored. */
  readonly paraphrase: string | null;
  readonly verdict: Verdict;
  /** Month of the second look, `YYYY-MM`. */
  readonly checked: string | null;
}

/** What a second look at a source found. */
export const VERDICTS = ['confirmed', 'corrected', 'doubtful', 'unchecked'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A step in the life of an agreement: what it became, and when. */
export interface Stage {
  readonly status: Status;
  readonly interval: DayInterval;
  readonly note: string | null;
}

/** What another record is to one: what replaced it, what ended it, or the whole that it is part of. */
export const LINK_KINDS = ['replaced-by', 'ended-by', 'part-of'] as const;
export type LinkKind = (typeof LINK_KINDS)[number];

export interface Link {
  readonly kind: LinkKind;
  /** Id of the other agreement. */
  readonly other: string;
}

/** What map, timeline, list and search need of an agreement. */
export interface Agreement {
  readonly id: string;
  readonly nature: Nature;
  readonly kind: Kind;
  readonly status: Status;
  readonly theme: Theme;
  readonly direction: Direction;
  readonly partners: readonly PlaceCode[];
  readonly date: AgreementDate;
  /** Null where it is not known to have ended. */
  readonly end: End | null;
  /** Only of what was more than sought before it was halted. `status` and `theme` are those of the last day: see `asOf`. */
  readonly before?: Before | undefined;
  readonly systems: readonly string[];
  readonly value: Value | null;
  readonly confidence: Confidence;
  readonly texts: Translated<Title>;
  /** Ids of the stored sources that its evidence quotes. */
  readonly quotes: readonly string[];
}

/** An agreement in full, with what it rests on. */
export interface AgreementRecord extends Agreement {
  readonly texts: Translated<Text>;
  readonly note: string | null;
  readonly evidence: readonly Evidence[];
  /** Its status history, in order of time, where more than one stage is known. */
  readonly stages: readonly Stage[];
  readonly links: readonly Link[];
}

export interface Source {
  readonly id: string;
  /** The stored article's file name in `seeds/`, if we store it. */
  readonly file: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly publisher: string;
  readonly language: string;
  /** Known day, month (`YYYY-MM`) or year of publication. */
  readonly published: string | null;
  readonly terms: SourceTerms;
}

/** What a source's rights let us show: its facts, quotations with their sentence, or all of it. */
export const SOURCE_TERMS = ['facts', 'quotation', 'whole'] as const;
export type SourceTerms = (typeof SOURCE_TERMS)[number];

export interface Place {
  readonly code: PlaceCode;
  /** The seat of government, where its arcs end. */
  readonly seat: string;
  readonly at: LngLat;
  readonly names: { readonly [language in Language]: string };
}

/** What the data are about: whose agreements, and the first and last year (both included) of the timeline. */
export interface Scope {
  readonly hub: PlaceCode;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** What stands out in a year, as a note on its bar; `query` says of which records. */
export interface Finding {
  readonly id: string;
  readonly year: number;
  readonly query: string;
  readonly records: number;
  /** With `{year}` and `{records}` where the numbers stand. */
  readonly texts: Translated<string>;
}

/** What `overview.json` holds in columns (packed-overview.ts): all that the app shows but for evidence, and all that an embed shows. */
export interface Overview {
  readonly version: string;
  readonly about: About;
  readonly scope: Scope;
  /** Sorted by date, then id; undated last. */
  readonly agreements: readonly Agreement[];
  readonly places: readonly Place[];
  /** By year; most data have none. */
  readonly findings?: readonly Finding[];
}

/** `agreements.json`: all there is. */
export interface Dataset extends Overview {
  readonly agreements: readonly AgreementRecord[];
  readonly sources: readonly Source[];
  /** Absent in what the first edition wrote. */
  readonly otherNames?: OtherNames;
}

/** What else places (by code) and systems (by name) are called, in any language: nobody is shown it, a search finds by it. */
export interface OtherNames {
  readonly places: Readonly<Record<string, readonly string[]>>;
  readonly systems: Readonly<Record<string, readonly string[]>>;
}
