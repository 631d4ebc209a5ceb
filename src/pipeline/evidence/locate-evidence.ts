import type { Quotation } from '../../core/types.ts';
import { closestPassage } from './closest-passage.ts';

export type Located =
  | { readonly kind: 'found'; readonly quotation: Quotation }
  | { readonly kind: 'repeated'; readonly times: number }
  /** The passage most like it, or null where nothing is. */
  | { readonly kind: 'absent'; readonly closest: string | null };

/**
 * Where the words of a quotation stand in an article: they must be there once, exactly. Offsets are UTF-16 units into
 * the article as stored; `before + text + after` is one piece of it.
 */
export function locateEvidence(article: string, quote: string): Located {
  const start = article.indexOf(quote);
  if (start < 0) return { kind: 'absent', closest: closestPassage(article, quote) };
  let times = 1;
  for (let at = start; (at = article.indexOf(quote, at + 1)) >= 0;) times++;
  if (times > 1) return { kind: 'repeated', times };
  const end = start + quote.length;
  const quotation = {
    text: quote,
    start,
    end,
    before: beginOfSentence(article.slice(article.lastIndexOf('\n', start - 1) + 1, start)),
    after: restOfSentence(article.slice(end).split('\n', 1)[0]!, quote),
  };
  return { kind: 'found', quotation };
}

/** How much context is shown on each side, in UTF-16 units. */
const LONGEST_CONTEXT = 160;

/** A full stop with the quotation marks behind it; a stop without a space, as in 1.5, ends no sentence. */
const STOP = /[.!?؟…]["”»)]*(?=\s)/g;
const ENDS_WITH_STOP = /[.!?؟…]["”»)]*$/;

/** What stands before a quotation in its own sentence. */
function beginOfSentence(paragraph: string): string {
  const stop = [...paragraph.matchAll(STOP)].at(-1);
  const begin = stop ? stop.index + stop[0].length : 0;
  const sentence = paragraph.slice(begin).trimStart();
  if (sentence.length <= LONGEST_CONTEXT) return sentence;
  return sentence.slice(-LONGEST_CONTEXT).replace(/^\S*\s+/, '');
}

/** What stands after it in the sentence that it breaks off. */
function restOfSentence(paragraph: string, quote: string): string {
  if (ENDS_WITH_STOP.test(quote) && /^\s|^$/.test(paragraph)) return '';
  const stop = paragraph.matchAll(STOP).next().value;
  const sentence = stop ? paragraph.slice(0, stop.index + stop[0].length) : paragraph.trimEnd();
  if (sentence.length <= LONGEST_CONTEXT) return sentence;
  return sentence.slice(0, LONGEST_CONTEXT).replace(/\s+\S*$/, '');
}
