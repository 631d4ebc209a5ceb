import { fold, foldWithOffsets } from '../core/text/search-fold.ts';
import type { Language } from '../core/types.ts';
import type { Span } from './tie.ts';

/** A text and its folded form, with the way back. */
export interface FoldedText {
  readonly original: string;
  readonly folded: string;
  /** The span in the original of a span in the folded text. */
  readonly spanOf: (start: number, end: number) => Span;
}

export function foldedText(original: string): FoldedText {
  const { text, starts, ends } = foldWithOffsets(original);
  return {
    original,
    folded: text,
    spanOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}

/** Words by what they mean, in each language: phrases with commas between them (see `wordPattern`). */
export type Words<Name extends string> = Readonly<
  Record<Name, { readonly [language in Language]: string }>
>;

/** A word of a lexicon found in a text. */
export interface Found<Name extends string> extends Span {
  readonly name: Name;
  readonly words: string;
}

/** Arabic writes conjunctions, prepositions, the future and the article together with the word. */
const ARABIC_PREFIX = '(?:[وف]?(?:ال|لل|[سبلك](?:ال)?)?)';
const GAPS: Readonly<Record<string, string>> = {
  '..': String.raw`(?:\S+ ){0,4}?`,
  '...': String.raw`(?:\S+ ){0,10}?`,
};

/**
 * A pattern over folded text for a list of phrases: whole words, `*` for any ending, `..` for up to four words between, `...` for ten.
 * In Arabic each word may carry its particles.
 */
function wordPattern(phrases: string, language: Language): RegExp {
  const prefix = language === 'ar' ? ARABIC_PREFIX : '';
  const word = (written: string): string => {
    const gap = GAPS[written];
    if (gap !== undefined) return gap;
    const ending = written.endsWith('*') ? String.raw`\S*` : '';
    return `${prefix}${fold(written.replace('*', ''))}${ending} `;
  };
  const alternatives = phrases
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .map((phrase) => phrase.split(/\s+/).map(word).join('').trimEnd())
    .sort((a, b) => b.length - a.length);
  return new RegExp(String.raw`(?<!\S)(?:${alternatives.join('|')})(?!\S)`, 'g');
}

/** Finds every word of a lexicon in a text of the language, in the order of the text. */
export function createFindWords<Name extends string>(
  words: Words<Name>,
): (text: FoldedText, language: Language) => Found<Name>[] {
  const names = Object.keys(words) as Name[];
  const compiled = new Map<Language, readonly (readonly [Name, RegExp])[]>();
  return ({ original, folded, spanOf }, language) => {
    const known = compiled.get(language);
    const patterns =
      known ?? names.map((name) => [name, wordPattern(words[name][language], language)] as const);
    if (!known) compiled.set(language, patterns);
    return patterns
      .flatMap(([name, pattern]) =>
        [...folded.matchAll(pattern)].map(({ 0: match, index }) => {
          const span = spanOf(index, index + match.length);
          return { ...span, name, words: original.slice(span.start, span.end) };
        }),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
  };
}
