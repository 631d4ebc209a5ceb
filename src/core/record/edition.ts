import { SUPPORTED_FIELDS } from '../supported-fields.ts';
import type { Confidence } from '../types.ts';

/** What an edition keeps of a record: its fields as text, and a hash of all that it says in English. */
export const EDITION_FIELDS = ['title', ...SUPPORTED_FIELDS, 'confidence'] as const;
export type EditionField = (typeof EDITION_FIELDS)[number];
export type EditionRecord = Readonly<Record<EditionField | 'hash', string>>;

/** `editions/VERSION.json`: a published version of the data. */
export interface Edition {
  readonly version: string;
  /** Day of publication, `YYYY-MM-DD`; empty if it is not known. */
  readonly created: string;
  readonly records: Readonly<Record<string, EditionRecord>>;
}

/** A record that says something else than in the edition before. */
export interface Change {
  readonly id: string;
  /** None where only summary, note, stages or evidence differ. */
  readonly fields: readonly {
    readonly field: EditionField;
    readonly from: string;
    readonly to: string;
  }[];
  readonly why: readonly string[];
}

/** `history.json`: what is other than in the edition before, and since which version each record stands as it does. */
export interface History {
  readonly editions: readonly { readonly version: string; readonly created: string }[];
  readonly added: readonly string[];
  readonly changed: readonly Change[];
  readonly dropped: readonly { readonly id: string; readonly title: string }[];
  readonly since: Readonly<Record<string, string>>;
}

/** `about.json`: the numbers behind "How this map was made". */
export interface Making {
  readonly version: string;
  readonly created: string;
  /** Of the edition before; null where there is none. */
  readonly before: string | null;
  readonly records: Readonly<Record<Confidence, number>>;
  /** How many records had a second look at their evidence. */
  readonly checked: number;
  readonly sources: number;
  readonly partners: number;
  readonly draws: readonly Draw[];
  /** Of another list of such agreements, by decade of signature. */
  readonly coverage: readonly CoveredDecade[];
  readonly changes: Readonly<Record<'added' | 'changed' | 'dropped', number>>;
}

/** A random draw of records that fresh readers looked up, and in how many they found a field wrong. */
interface Draw {
  readonly date: string;
  readonly drawn: number;
  readonly wrong: number;
}

export interface CoveredDecade {
  /** Its first year. */
  readonly decade: number;
  readonly rows: number;
  /** Rows that have a record here. */
  readonly matched: number;
  /** Rows that were looked for and not found. */
  readonly searched: number;
}
