import type { CodeSystem, DateOrder, Encoding, Parties, RawDelimiter } from './choices.ts';
import type { DayInterval, PlaceCode } from '../../core/types.ts';
import type { CellFault } from './clean-cell.ts';
import type { Columns } from './guess-columns.ts';
import type { OtherDate } from './other-calendars.ts';
import type { ToldArticle, ToldRow } from './told.ts';

/** What its author says of a table, where a guess would be wrong or nothing decides. */
export interface Answers {
  readonly encoding?: Encoding;
  readonly delimiter?: RawDelimiter;
  readonly columns?: Columns;
  readonly dates?: DateOrder;
  readonly codes?: CodeSystem;
  readonly hub?: PlaceCode;
  /** Whether the partners are all parties of a row, the hub among them, or those beside it. */
  readonly parties?: Parties;
  /** What names mean that are unknown or of several places. */
  readonly names?: Readonly<Record<string, PlaceCode>>;
}

/** Why a row can't be drawn. */
export type Reason =
  /** `blank`: a party's cell that may be that of the row above. */
  | { readonly kind: CellFault | 'blank'; readonly column: string }
  | { readonly kind: 'unclosed' | 'no-title' | 'no-partner' }
  | { readonly kind: 'width'; readonly found: number; readonly expected: number }
  /** `refused`: by the checks of the tables, in their words. */
  | { readonly kind: 'refused'; readonly text: string }
  | {
      readonly kind: 'date' | 'about' | 'unknown' | 'union' | 'year';
      readonly text: string;
    }
  /** `readings`: the calendars that it may be of. */
  | { readonly kind: 'calendar'; readonly text: string; readonly readings: readonly OtherDate[] }
  | {
      readonly kind: 'several';
      readonly text: string;
      readonly choices: readonly PlaceCode[];
    }
  | { readonly kind: 'code'; readonly text: string; readonly system: CodeSystem }
  /** `others`: the row is of other countries alone. */
  | { readonly kind: 'only-hub' | 'others'; readonly hub: PlaceCode };

export interface LeftOut {
  readonly line: number;
  readonly cells: readonly string[];
  readonly reason: Reason;
}

/** A row that can be drawn: one agreement of the hub. */
export interface OwnRow {
  readonly line: number;
  readonly title: string;
  readonly interval: DayInterval | null;
  readonly partners: readonly PlaceCode[];
  /** Its word in the column of categories; empty where there is no such column. */
  readonly category: string;
  /** Its cells of other columns, by their names. */
  readonly others: readonly (readonly [column: string, cell: string])[];
  /** Where it stands in no table: the article that told of it. */
  readonly told?: { readonly article: ToldArticle; readonly row: ToldRow };
}

/** What its author is asked, once for each kind. */
export type Question =
  | { readonly kind: 'columns'; readonly header: readonly string[] }
  | { readonly kind: 'dates'; readonly examples: readonly OpenDay[] }
  | {
      readonly kind: 'codes';
      readonly systems: readonly CodeSystem[];
      readonly examples: readonly {
        readonly text: string;
        readonly readings: readonly PlaceCode[];
      }[];
    }
  /** The countries that stand in most rows, most first. */
  | { readonly kind: 'hub'; readonly choices: readonly PlaceCode[] }
  /** So many rows name the hub as a party, and so many others do not. */
  | {
      readonly kind: 'parties';
      readonly hub: PlaceCode;
      readonly rows: number;
      readonly others: number;
    }
  | { readonly kind: 'names'; readonly names: readonly OpenName[] };

/** A day that can be read in two orders, with both readings. */
export interface OpenDay {
  readonly text: string;
  readonly dmy: DayInterval;
  readonly mdy: DayInterval;
}

export interface OpenName {
  readonly text: string;
  readonly rows: number;
  /** Those that it may mean, or that a slip of the pen would have made it of. */
  readonly choices: readonly PlaceCode[];
  /** The one that it is a slip of the pen for, where there is one alone: proposed, never taken. */
  readonly likely: PlaceCode | null;
}

/** What was understood otherwise than its letters say, or not used: for the author to see. */
export type Note =
  /** `turned`: so many rows were made of the cells of a crosstab; `filled`: so many have the party of the row above. */
  | {
      readonly kind: 'invisible' | 'repeated' | 'hub-dropped' | 'undated' | 'turned' | 'filled';
      readonly rows: number;
    }
  | {
      readonly kind: 'shown' | 'gone' | 'by-title';
      readonly text: string;
      readonly code: PlaceCode;
    }
  /** `unread`: so many other tables (sheets of a workbook, tables of a page) stood in the file. */
  | { readonly kind: 'unread'; readonly tables: number }
  | { readonly kind: 'headerless' };

/** A table as it was understood, with the answers so far. */
export interface Reading {
  readonly encoding: Encoding | null;
  readonly delimiter: RawDelimiter | null;
  readonly header: readonly string[];
  /** For each column, cells of the first rows. */
  readonly examples: readonly (readonly string[])[];
  readonly columns: Columns;
  readonly dates: DateOrder;
  readonly system: CodeSystem;
  /** Null while nothing says around whom the map is. */
  readonly hub: PlaceCode | null;
  readonly rows: readonly OwnRow[];
  readonly leftOut: readonly LeftOut[];
  readonly questions: readonly Question[];
  readonly notes: readonly Note[];
}
