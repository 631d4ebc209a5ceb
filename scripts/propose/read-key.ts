import { parseDay, parseInterval } from '../../src/core/time/day.ts';
import type { Day, DayInterval } from '../../src/core/types.ts';

/** A tie that a reader found by hand. */
export interface KeyedTie {
  readonly partners: string;
  readonly interval: DayInterval | null;
  readonly basis: string;
  readonly status: string;
}

export interface KeyedArticle {
  readonly name: string;
  readonly published: Day | null;
  /** Empty where the key only names a stored article. */
  readonly text: string;
  readonly ties: readonly KeyedTie[];
}

/**
 * Articles with the ties that they tell of: `@ name [published]`, the text, then a line `= partners | date | basis |
 * status` for each tie; a date is a day, month, year or `first..last`, and `-` for none.
 */
export function readKey(key: string): KeyedArticle[] {
  const [, ...pieces] = key.split(/^@ /m);
  return pieces.map((piece) => {
    const [head, ...lines] = piece.trim().split('\n');
    const [name, published] = head!.split(' ');
    return {
      name: name!,
      published: published === undefined ? null : parseDay(published),
      text: lines.filter((line) => !line.startsWith('= ')).join('\n'),
      ties: lines.filter((line) => line.startsWith('= ')).map(readTie),
    };
  });
}

function readTie(line: string): KeyedTie {
  const [partners, date, basis, status] = line
    .slice(2)
    .split('|')
    .map((part) => part.trim());
  return {
    partners: partners!.split(' ').sort().join('+'),
    interval: date === '-' ? null : readInterval(date!),
    basis: basis!,
    status: status!,
  };
}

function readInterval(date: string): DayInterval | null {
  const [from, to] = date.split('..');
  const first = parseInterval(from!);
  const last = to === undefined ? first : parseInterval(to);
  return first && last && { from: first.from, to: last.to };
}
