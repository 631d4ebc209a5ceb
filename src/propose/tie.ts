import type {
  DateBasis,
  DatePrecision,
  DayInterval,
  Direction,
  Kind,
  Language,
  Nature,
  PlaceCode,
  Status,
  Value,
} from '../core/types.ts';

/** A piece of the article, in UTF-16 units of its text, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * When, as the article says it. A relative date whose anchor the article does not give ("last week" on a page without a
 * day of publication) keeps its basis and its words, and has no interval.
 */
export interface ProposedDate {
  readonly basis: DateBasis;
  readonly precision: DatePrecision | null;
  readonly interval: DayInterval | null;
  /** The words that said it, as they stand in the article; empty for none. */
  readonly words: string;
  /** The dateline that "today" hangs on, where it does on one. */
  readonly witness?: string;
}

/** What a person is asked to confirm: a tie that the article tells of, and the words that told it. */
export interface Proposal {
  /** The same for the same sentence, partners and act: what a rejection is remembered by. */
  readonly key: string;
  readonly language: Language;
  /** The sentences that tell of it, the most telling first. */
  readonly sentences: readonly Span[];
  readonly partners: readonly PlaceCode[];
  readonly date: ProposedDate;
  readonly nature: Nature;
  readonly kind: Kind;
  readonly status: Status;
  readonly direction: Direction;
  readonly systems: readonly string[];
  readonly value: Value | null;
  /** The words of the article on which the reading rests, in its order. */
  readonly why: readonly string[];
  /** 0 for a plain sentence; each point is one thing that had to be guessed. The list is ranked by it. */
  readonly doubt: number;
  readonly doubts: readonly Doubt[];
}

/** What made a reading less than sure, as words to show. */
export type Doubt =
  | 'hub-not-named'
  | 'partner-not-named'
  | 'several-countries'
  | 'no-date'
  | 'date-unanchored'
  | 'no-paper'
  | 'not-military'
  | 'headline';
