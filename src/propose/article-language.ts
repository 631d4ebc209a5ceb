import { francAll } from 'franc';
import type { Language } from '../core/types.ts';

/** The languages that articles are read in, by what franc calls them (ISO 639-3). */
const READ: ReadonlyMap<string, Language> = new Map([
  ['eng', 'en'],
  ['arb', 'ar'],
  ['tur', 'tr'],
]);

/**
 * A text that is this near to a language that is read (1: none is nearer) is in that: measured over single sentences, those in
 * another language come to 0.67 and those in one of these, which are full of foreign names, to 0.75.
 */
const ALIKE = 0.72;
/** Of less nobody can tell: a heading is taken for what it is nearest to of those that are read. In characters. */
const SHORTEST = 60;

/** The language that an article is written in, as a tag (BCP 47): one of those that are read, another, or `und`. */
export function languageOf(text: string): string {
  const ranked = francAll(text);
  const isShort = text.length < SHORTEST;
  const read = ranked.find(([code]) => READ.has(code));
  if (read && (isShort || read[1] >= ALIKE)) return READ.get(read[0])!;
  const [nearest] = ranked[0]!;
  return nearest === 'und' && isShort ? 'en' : Intl.getCanonicalLocales(nearest)[0]!;
}

/** Whether articles of a language are read. */
export const isRead = (tag: string): tag is Language =>
  [...READ.values()].includes(tag as Language);
