import type { Language } from '../core/types.ts';
import type { Span } from './tie.ts';

/** An abbreviation at the end of a piece: the sentence goes on. */
const GOES_ON =
  /(?:^|[\s(“"])(?:\p{Lu}|Gen|Lt|Col|Mr|Mrs|Ms|Dr|Prof|St|No|vs|approx|Org|Alb|Yrd|Doç|Tuğg|Korg|vb|vd|bkz|د|م)\.\s*$/u;

/** The sentences of a paragraph, in UTF-16 units of the text that holds it. */
export function splitSentences(text: string, paragraph: Span, language: Language): Span[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
  const sentences: Span[] = [];
  let open: number | null = null;
  for (const { segment, index } of segmenter.segment(text.slice(paragraph.start, paragraph.end))) {
    const start: number = open ?? paragraph.start + index;
    const end = paragraph.start + index + segment.length;
    if (GOES_ON.test(segment)) {
      open = start;
      continue;
    }
    open = null;
    sentences.push({ start, end });
  }
  if (open !== null) sentences.push({ start: open, end: paragraph.end });
  return sentences.flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    const trimmed = piece.trim();
    if (trimmed === '') return [];
    const from = start + piece.indexOf(trimmed[0]!);
    return [{ start: from, end: from + trimmed.length }];
  });
}
