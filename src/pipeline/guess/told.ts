import type {
  DateBasis,
  Day,
  DayInterval,
  Direction,
  Kind,
  Language,
  Nature,
  PlaceCode,
  Status,
  Value,
} from '../../core/types.ts';

/** An agreement that an article told of, once its reader has confirmed it. */
export interface ToldRow {
  /** The proposal's key: what is known by it is not proposed again. */
  readonly key: string;
  readonly title: string;
  /** Of the title. */
  readonly language: Language;
  readonly partners: readonly PlaceCode[];
  /** Null where it is undated. */
  readonly interval: DayInterval | null;
  readonly basis: DateBasis;
  readonly nature: Nature;
  readonly kind: Kind;
  readonly status: Status;
  readonly direction: Direction;
  readonly systems: readonly string[];
  readonly value: Value | null;
  /** The article's own sentence. */
  readonly quote: string;
}

/** An article that rows of a map rest on. Of its text only the sentences stay that its rows quote. */
export interface ToldArticle {
  /** Follows from its text. */
  readonly id: string;
  readonly title: string;
  /** Empty where nobody said it; so is the address. */
  readonly publisher: string;
  readonly url: string;
  readonly language: Language;
  readonly published: Day | null;
  /** Around whom it was read. */
  readonly hub: PlaceCode;
  readonly rows: readonly ToldRow[];
}
