import {
  CONFIDENCES,
  DATE_BASES,
  DATE_PRECISIONS,
  DIRECTIONS,
  KINDS,
  LANGUAGES,
} from '../types.ts';
import { NATURES, STATUSES, THEMES, type PlaceCode } from '../types.ts';
import type { Agreement, AgreementDate, Before, End, Overview, Value } from '../types.ts';

/** The fields whose values are a few words: a column holds each one's place in its list. */
const WORDS = {
  nature: NATURES,
  kind: KINDS,
  status: STATUSES,
  theme: THEMES,
  direction: DIRECTIONS,
  confidence: CONFIDENCES,
} as const;
type WordField = keyof typeof WORDS;
const WORD_FIELDS = Object.keys(WORDS) as WordField[];

type Money = readonly [min: number, max: number, currency: string];

/**
 * `overview.json` as it travels: a column per field instead of an object per agreement, so that no name is said a
 * hundred thousand times. `words` holds what the numbers stand for; 0 or an empty text is none.
 */
export interface PackedOverview extends Omit<Overview, 'agreements'> {
  readonly words: Readonly<Record<WordField | 'precision' | 'basis', readonly string[]>>;
  readonly ids: readonly string[];
  readonly columns: Readonly<Record<WordField | 'precision' | 'basis', readonly number[]>>;
  /** Codes with a space between them. */
  readonly partners: readonly string[];
  /** First and last possible day, the last only where it is another. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly ends: readonly (End | 0)[];
  /** By id, of the few that have it. */
  readonly before: Readonly<Record<string, Before>>;
  readonly systems: readonly (readonly string[] | 0)[];
  readonly values: readonly (Money | 0)[];
  readonly quotes: readonly (readonly string[] | 0)[];
  /** By language. */
  readonly titles: Readonly<Record<string, readonly string[]>>;
}

/** An overview in columns; `unpackOverview` gives it back. */
export function packOverview({ agreements, ...rest }: Overview): PackedOverview {
  const column = <T>(of: (agreement: Agreement) => T): T[] => agreements.map(of);
  const places = (words: readonly string[], of: (agreement: Agreement) => string | null) =>
    column((agreement) => words.indexOf(of(agreement) ?? ''));
  const byField = WORD_FIELDS.map((field) => [field, places(WORDS[field], (one) => one[field])]);
  return {
    ...rest,
    words: { ...WORDS, precision: DATE_PRECISIONS, basis: DATE_BASES },
    ids: column(({ id }) => id),
    columns: {
      ...(Object.fromEntries(byField) as Record<WordField, number[]>),
      precision: places(DATE_PRECISIONS, ({ date }) => date.precision),
      basis: places(DATE_BASES, ({ date }) => date.basis),
    },
    partners: column(({ partners }) => partners.join(' ')),
    from: column(({ date }) => date.interval?.from ?? ''),
    to: column(({ date: { interval } }) =>
      interval && interval.to !== interval.from ? interval.to : '',
    ),
    ends: column(({ end }) => end ?? 0),
    before: Object.fromEntries(
      agreements.flatMap(({ id, before }) => (before ? [[id, before]] : [])),
    ),
    systems: column(({ systems }) => (systems.length > 0 ? systems : 0)),
    values: column(({ value }) => (value ? ([value.min, value.max, value.currency] as const) : 0)),
    quotes: column(({ quotes }) => (quotes.length > 0 ? quotes : 0)),
    titles: Object.fromEntries(
      LANGUAGES.map((language) => [language, column(({ texts }) => texts[language]?.title ?? '')]),
    ),
  };
}

/** The overview of a file's columns. */
export function unpackOverview(packed: PackedOverview): Overview {
  const { words, columns, version, about, scope, places, findings } = packed;
  const word = <F extends WordField>(field: F, i: number) =>
    words[field][columns[field][i]!] as Agreement[F];
  const agreements = packed.ids.map((id, i): Agreement => {
    const partners = packed.partners[i]!;
    const value = packed.values[i]!;
    return {
      id,
      nature: word('nature', i),
      kind: word('kind', i),
      status: word('status', i),
      theme: word('theme', i),
      direction: word('direction', i),
      partners: (partners === '' ? [] : partners.split(' ')) as PlaceCode[],
      date: dateAt(packed, i),
      end: packed.ends[i] || null,
      before: packed.before[id],
      systems: packed.systems[i] || NONE,
      value: value === 0 ? null : moneyOf(value),
      confidence: word('confidence', i),
      quotes: packed.quotes[i] || NONE,
      texts: titlesAt(packed.titles, i),
    };
  });
  return { version, about, scope, agreements, places, ...(findings && { findings }) };
}

const NONE: readonly string[] = [];

const moneyOf = ([min, max, currency]: Money): Value => ({ min, max, currency });

function dateAt({ words, columns, from, to }: PackedOverview, i: number): AgreementDate {
  const first = from[i]!;
  if (first === '') return { precision: null, basis: 'none', interval: null };
  return {
    precision: words.precision[columns.precision[i]!],
    basis: words.basis[columns.basis[i]!],
    interval: { from: first, to: to[i] || first },
  } as AgreementDate;
}

function titlesAt(titles: PackedOverview['titles'], i: number): Agreement['texts'] {
  const texts: Record<string, { title: string }> = {};
  for (const [language, column] of Object.entries(titles))
    if (column[i]) texts[language] = { title: column[i] };
  return texts as unknown as Agreement['texts'];
}
