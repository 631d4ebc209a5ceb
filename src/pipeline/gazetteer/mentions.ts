import { foldWithOffsets } from '../../core/text/search-fold.ts';
import type { PlaceCode } from '../../core/types.ts';
import { index, withoutArticles, type PlaceName } from './geocode.ts';

/** A place named in a text: where, in UTF-16 units, and which; several if the name is ambiguous. */
interface Mention {
  readonly start: number;
  readonly end: number;
  readonly codes: readonly PlaceCode[];
}

export type FindMentions = (text: string) => Mention[];

/**
 * The places named in a text, in its order. Whole words only, the longest name that fits: "South Sudan" is not Sudan,
 * and قطر is not in قطرات. An Arabic word may carry conjunctions and prepositions (وقطر, لقطر, للكويت), an adjective
 * its article too (القطرية). Names in capitals count only so: "US" is a country, "us" is not.
 */
export function createFindMentions(names: readonly PlaceName[]): FindMentions {
  const acronyms = names.filter(({ name }) => isAcronym(name));
  const others = names.filter(({ name }) => !isAcronym(name));
  const adjectives = others.filter(({ kind }) => kind === 'adjective');
  const byAcronym = index(acronyms, keyOf);
  const byName = index(others, keyOf);
  const byAdjective = index(adjectives, (name) => withoutArticles(keyOf(name)));
  const longest = Math.max(1, ...[...byName.keys()].map((key) => key.split(' ').length));

  const lookUp = (key: string, written: string): ReadonlySet<PlaceCode> | undefined => {
    const acronym = isAcronym(written) ? byAcronym.get(key) : undefined;
    if (acronym) return acronym;
    for (const form of withoutPrefixes(key)) {
      const codes = byName.get(form) ?? byAdjective.get(withoutArticles(form));
      if (codes) return codes;
    }
    return undefined;
  };

  return (text) => {
    const words = wordsOf(text);
    const mentions: Mention[] = [];
    for (let i = 0; i < words.length; i++) {
      for (let size = Math.min(longest, words.length - i); size > 0; size--) {
        const phrase = words.slice(i, i + size);
        const last = phrase.at(-1)!;
        const start = phrase[0]!.start;
        const before = phrase.slice(0, -1).map(({ key }) => `${key} `);
        const found = last.forms
          .map(({ key, end }) => ({
            end,
            codes: lookUp(before.join('') + key, text.slice(start, end)),
          }))
          .find(({ codes }) => codes);
        if (!found?.codes) continue;
        mentions.push({ start, end: found.end, codes: [...found.codes].sort() });
        i += size - 1;
        break;
      }
    }
    return mentions;
  };
}

interface Word {
  readonly start: number;
  readonly key: string;
  /** The word, and what is left of it without a Turkish ending behind an apostrophe: Katar'ın names Katar. */
  readonly forms: readonly { readonly key: string; readonly end: number }[];
}

function wordsOf(text: string): Word[] {
  const { text: folded, starts, ends } = foldWithOffsets(text);
  return [...folded.matchAll(/\S+/g)].map(({ 0: key, index }) => {
    const [start, end] = [starts[index]!, ends[index + key.length - 1]!];
    const stem = /^[^'’]+(?=['’])/.exec(text.slice(start, end))?.[0];
    const forms = [{ key, end }];
    if (stem) forms.push({ key: keyOf(stem), end: start + stem.length });
    return { start, key, forms };
  });
}

const keyOf = (name: string): string => foldWithOffsets(name).text;

/** Only capitals, and not a word in a headline set in capitals: at most four of them. */
const isAcronym = (name: string): boolean => /^\p{Lu}{2,4}$/u.test(name.replaceAll(/[. ]/g, ''));

/** The folded phrase as it is, then without the particles that Arabic writes together with its first word. */
function withoutPrefixes(key: string): string[] {
  const forms = [key];
  const conjoined = /^[وف](?=\S{3})/.exec(key) ? [key, key.slice(1)] : [key];
  for (const form of conjoined) {
    forms.push(form);
    if (/^لل\S{2}/.test(form)) forms.push(`ال${form.slice(2)}`);
    if (/^[بكل]\S{3}/.test(form)) forms.push(form.slice(1));
  }
  return forms;
}
