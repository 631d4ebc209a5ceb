import { textWidth } from './text-width.ts';

/** A name breaks where it is longer than this many times its size. */
const LONGEST = 10;

/** The lines of a name, broken as MapLibre does: as many as its length needs, and as even as its words allow. */
export function breakLines(name: string): string[] {
  const total = textWidth(name.replaceAll(' ', ''));
  if (total <= LONGEST) return [name];
  const wanted = total / Math.ceil(total / LONGEST);
  const words = name.split(' ');
  const breaks: Break[] = [{ after: 0, width: 0, badness: 0, before: null }];
  let width = 0;
  words.forEach((word, i) => {
    width += textWidth(word);
    breaks.push(bestAt(i + 1, width, wanted, i === words.length - 1, breaks));
  });
  return linesUpTo(breaks.at(-1)!, words);
}

/** A break after so many words, and the best one before it. Spaces have no width here, as in MapLibre. */
interface Break {
  readonly after: number;
  readonly width: number;
  readonly badness: number;
  readonly before: Break | null;
}

function bestAt(
  after: number,
  width: number,
  wanted: number,
  isLast: boolean,
  earlier: readonly Break[],
): Break {
  let best: Break | null = null;
  for (const before of earlier) {
    const badness = before.badness + raggedness(width - before.width - wanted, isLast);
    if (!best || badness <= best.badness) best = { after, width, badness, before };
  }
  return best!;
}

/** A last line is rather too short than too long. */
function raggedness(excess: number, isLast: boolean): number {
  return excess * excess * (isLast ? (excess < 0 ? 0.5 : 2) : 1);
}

function linesUpTo({ after, before }: Break, words: readonly string[]): string[] {
  if (!before) return [];
  return [...linesUpTo(before, words), words.slice(before.after, after).join(' ')];
}
