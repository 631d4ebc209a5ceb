import { fold } from '../core/text/search-fold.ts';
import type { Span } from './tie.ts';

/** Lines that lead to another story: what stands behind them on the line, or else the next line, is its headline. */
const ELSEWHERE =
  /^(?:read (?:also|more|next)|also read|see also|related(?: stories| news| articles)?|more on this|اقرا ايضا|اقرا المزيد|شاهد ايضا|طالع ايضا|مواضيع ذات صله|مقالات ذات صله|ilgili haberler?|bunu da oku(?:yun)?|ayrica bkz|ayrica oku(?:yun)?|daha fazla oku|onerilen haberler?)(?= |$)/;
/** Lines after which an article is over. */
const FOOT =
  /^(?:source|sources|tags|keywords|written by|about the author|leave a (?:comment|reply)|editing by|related articles|المصدر|كلمات دلاليه|الكلمات المفتاحيه|وسوم|written|اترك تعليقا|مقالات ذات صله|عن الكاتب|kaynak|etiketler|yazar hakkinda|yorum yap|benzer haberler)(?= |$)/;
/** A label before the day of publication. */
const PUBLISHED =
  /^(?:published|publication date|date published|posted|تاريخ النشر|نشر في|نشر بتاريخ|yayin(?:lanma)? tarihi|yayimlanma(?: tarihi)?|yayin)(?= |$)/;

export interface ArticleBody {
  /** Paragraphs of the article itself, in order. */
  readonly paragraphs: readonly Span[];
  /** The line that says when it was published, if one does under that label. */
  readonly published: Span | null;
}

/**
 * The article without what stands around it on a page: pointers to other stories, the foot with comments and other
 * headlines, labels. A date that merely stands at the head of a page is the day on which it was printed, and no anchor.
 */
export function articleBody(text: string): ArticleBody {
  const lines = linesOf(text);
  const paragraphs: Span[] = [];
  let published: Span | null = null;
  let skipNext = false;
  for (const line of lines) {
    const key = fold(text.slice(line.start, line.end).slice(0, 80));
    if (PUBLISHED.test(key)) {
      published ??= line;
      continue;
    }
    if (FOOT.test(key) && line.start > text.length * 0.35) break;
    if (ELSEWHERE.test(key)) {
      skipNext = key.split(' ').length <= 3;
      continue;
    }
    if (skipNext) {
      skipNext = false;
      continue;
    }
    paragraphs.push(line);
  }
  return { paragraphs, published };
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n\r\u2028\u2029]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length);
    const end = index + line.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
