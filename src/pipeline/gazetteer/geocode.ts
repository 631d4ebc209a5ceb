import { fold } from '../../core/text/search-fold.ts';
import type { PlaceCode } from '../../core/types.ts';
import { nearest } from '../../core/text/nearest.ts';

/** One row of places.csv and place-names.csv: a name, and the place that it may mean. */
export interface PlaceName {
  readonly name: string;
  readonly code: PlaceCode;
  readonly kind: 'spelling' | 'adjective' | 'capital' | 'region';
}

type Geocoded =
  | { readonly kind: 'found'; readonly code: PlaceCode }
  | { readonly kind: 'ambiguous'; readonly choices: readonly PlaceCode[] }
  /** The spellings most like it, of at most three places, best first. */
  | { readonly kind: 'unknown'; readonly nearest: readonly PlaceName[] };

export type Geocode = (name: string) => Geocoded;

/**
 * The place that a name means, in any of the three languages. A name as it is written in the tables goes before one
 * that is only alike when folded, and that before one without its Arabic article; a name of several places is refused.
 */
export function createGeocode(names: readonly PlaceName[]): Geocode {
  const codes = new Set(names.map(({ code }) => code));
  const asWritten = index(names, (name) => name.normalize());
  const folded = index(names, fold);
  const bare = index(names, (name) => withoutArticles(fold(name)));
  let firstNames: ReadonlyMap<string, PlaceName> | null = null;
  const nearestTo = (key: string): readonly PlaceName[] => {
    firstNames ??= new Map(names.toReversed().map((one) => [fold(one.name), one]));
    const alike = nearest(key, folded.keys(), 12).map((key) => firstNames!.get(key)!);
    return alike.filter(({ code }, i) => alike.findIndex((a) => a.code === code) === i).slice(0, 3);
  };
  const lookUp = (text: string): Geocoded => {
    if (codes.has(text as PlaceCode)) return { kind: 'found', code: text as PlaceCode };
    const key = fold(text);
    const found = asWritten.get(text) ?? folded.get(key) ?? bare.get(withoutArticles(key));
    if (!found) {
      let best: readonly PlaceName[] | null = null;
      // To look for them is slow, and most who ask whether a name is known never ask for others.
      return {
        kind: 'unknown',
        get nearest() {
          return (best ??= nearestTo(key));
        },
      };
    }
    const [code, ...others] = found;
    return others.length === 0
      ? { kind: 'found', code: code! }
      : { kind: 'ambiguous', choices: [...found].sort() };
  };
  // The same few names come again and again.
  const known = new Map<string, Geocoded>();
  return (name) => {
    const text = name.trim().normalize();
    const result = known.get(text) ?? lookUp(text);
    known.set(text, result);
    return result;
  };
}

/** Codes by key. An empty key, of a name without letters, is left out. */
export function index(
  names: readonly PlaceName[],
  keyOf: (name: string) => string,
): ReadonlyMap<string, ReadonlySet<PlaceCode>> {
  const codes = new Map<string, Set<PlaceCode>>();
  for (const { name, code } of names) {
    const key = keyOf(name);
    if (key === '') continue;
    const known = codes.get(key);
    if (known) known.add(code);
    else codes.set(key, new Set([code]));
  }
  return codes;
}

/** A folded name without the Arabic article before its words, if a word is left: القطرية is قطرية. */
export const withoutArticles = (folded: string): string =>
  folded.replace(/(?<!\S)ال(?=\S{2})/g, '');
