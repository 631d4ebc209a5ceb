import type { Language, PlaceCode } from '../core/types.ts';
import type { Answers, LeftOut, Reading } from '../pipeline/guess/reading.ts';
import type { ToldArticle } from '../pipeline/guess/told.ts';
import type { ColumnsTold } from '../pipeline/plain/columns-told.ts';
import type { OwnWords } from '../pipeline/plain/tables-of-own.ts';

/** What the page asks of the worker; each question has a number that its answer repeats. */
export type Order =
  /** Whether it is an article rather than a table. */
  | { readonly kind: 'look'; readonly file: GivenFile }
  /** The table (null where there is none), and what articles told of. */
  | {
      readonly kind: 'read';
      readonly file: GivenFile | null;
      readonly answers: Answers;
      readonly articles: readonly ToldArticle[];
    }
  | { readonly kind: 'places' }
  /** Of the file that was read last. */
  | { readonly kind: 'build'; readonly words: OwnWords }
  /** What the app asks for of the map that was built last, but not before its first picture. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'html'; readonly shell: string; readonly still: string }
  | { readonly kind: 'package' }
  | { readonly kind: 'faults' };

/** In bytes: more than a browser should be asked to hold several times over. */
export const LARGEST = 60_000_000;

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A place by which the hub and unknown names can be answered. */
export interface KnownPlace {
  readonly code: PlaceCode;
  readonly names: Readonly<Record<Language, string>>;
}

/** What the page shows of a reading; of many rows the first. */
export interface ReadingShown extends Omit<Reading, 'rows' | 'leftOut'> {
  readonly count: number;
  readonly leftOut: readonly LeftOut[];
  readonly leftOutCount: number;
  /** How many rows each partner got, most first. */
  readonly partners: readonly { readonly code: PlaceCode; readonly rows: number }[];
  readonly years: readonly [first: number, last: number] | null;
  readonly places: readonly KnownPlace[];
  readonly told: ColumnsTold;
}

export type Answer =
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'reading'; readonly reading: ReadingShown }
  | { readonly kind: 'looked'; readonly article: string | null }
  | { readonly kind: 'places'; readonly places: readonly KnownPlace[] }
  /** A data package needs no reading; it says itself around whom it is (null where that can't be read). */
  | { readonly kind: 'package'; readonly name: string; readonly hub: PlaceCode | null }
  /** Texts of the first picture, by the paths under which the app asks for them; `left` are the rows that the checks refused. */
  | {
      readonly kind: 'built';
      readonly name: string;
      readonly data: readonly (readonly [string, string])[];
      /** Paths of what is there only when the rest is asked for. */
      readonly later: readonly string[];
      /** Rows that are drawn and rows that are not, after the checks. */
      readonly left: {
        readonly rows: number;
        readonly count: number;
        readonly shown: readonly LeftOut[];
      };
    }
  | { readonly kind: 'rest'; readonly data: readonly (readonly [string, string])[] }
  | { readonly kind: 'file'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Why nothing came of an order. */
export type Failure =
  | {
      readonly kind:
        'no-table' | 'empty' | 'too-large' | 'broken' | 'locked' | 'old-workbook' | 'no-text';
    }
  | {
      /** What reads tables did not arrive, so that nobody answers. */
      readonly kind: 'no-reader';
    }
  /** What the pipeline found, as it prints it. */
  | { readonly kind: 'faults'; readonly faults: readonly string[] };
