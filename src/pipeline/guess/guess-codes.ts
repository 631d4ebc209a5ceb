import type { CodeSystem } from './choices.ts';
import type { PlaceCode } from '../../core/types.ts';
import type { ReadCode } from './code-systems.ts';
import { isTerritory } from './territories.ts';

/** A code of the column, and what is known of its row. */
export interface CodeUse {
  readonly text: string;
  readonly year: number | null;
  /** Countries that the row's title names. */
  readonly named: readonly PlaceCode[];
}

export interface CodesGuess {
  readonly system: CodeSystem;
  /** Where another system reads some codes as other places and nothing decides: those codes, for the question. */
  readonly doubt: {
    readonly systems: readonly CodeSystem[];
    readonly examples: readonly {
      readonly text: string;
      readonly readings: readonly PlaceCode[];
    }[];
  } | null;
}

interface Score {
  readonly system: CodeSystem;
  /** How many of the column's different codes it knows as a state's: those of territories are too many to tell systems apart. */
  readonly known: number;
  /** How many rows' titles name what it reads, and how many name something else. */
  readonly agreed: number;
  readonly denied: number;
}

/** In codes, as a part of the column's different ones, the systems may fall short and still be weighed against each other. */
const CLOSE = 0.04;

/** A system explains a column that holds few codes but its own: those of airports, or of America's states, hold some of each. */
const EXPLAINED = 0.8;

/**
 * The system that a column is written in; `other` where it holds codes of none of them, null where it is written in names.
 * `isListed` tells codes that a list has, whether of a state or not.
 */
export function guessCodes(
  uses: readonly CodeUse[],
  readers: Readonly<Record<Exclude<CodeSystem, 'names'>, ReadCode>>,
  isListed: (code: string) => boolean,
): CodesGuess | 'other' | null {
  const distinct = [...new Map(uses.map((use) => [use.text, use])).values()];
  const coded = distinct.filter(({ text }) => /^([a-z]{2,3}|\d{1,3})$/i.test(text));
  // Names of two and three letters (UK, USA, UAE) stand among names.
  if (distinct.length === 0 || coded.length < distinct.length * 0.7) return null;
  const scores = (Object.entries(readers) as [CodeSystem, ReadCode][]).map(
    ([system, read]): Score => {
      const titled = uses.filter(({ named, text, year }) => named.length > 0 && read(text, year));
      const agreed = titled.filter(({ named, text, year }) => named.includes(read(text, year)!));
      return {
        system,
        known: coded.filter(({ text, year }) => isStates(read(text, year))).length,
        agreed: agreed.length,
        denied: titled.length - agreed.length,
      };
    },
  );
  const best = scores.reduce((one, other) => (compare(other, one, coded.length) > 0 ? other : one));
  if (best.known < coded.length * 0.5 || !isExplained()) return areLetters() ? 'other' : null;
  const rivals = scores.filter(
    (one) => one !== best && !isDecided(best, one, coded.length) && one.known > 0,
  );
  const read = readerOf(best.system);
  const examples = coded
    .map(({ text, year }) => ({
      text,
      readings: [best, ...rivals].flatMap(({ system }) => readerOf(system)(text, year) ?? []),
    }))
    .filter(({ text, readings }) => new Set(readings).size > 1 && read(text, null) !== null);
  const doubt =
    examples.length === 0
      ? null
      : {
          systems: [best, ...rivals].map(({ system }) => system),
          examples: examples.slice(0, 3),
        };
  return { system: best.system, doubt };

  function areLetters(): boolean {
    return coded.every(({ text }) => /^\p{Lu}+$/u.test(text));
  }

  function isExplained(): boolean {
    const read = readerOf(best.system);
    const listed = coded.filter(({ text, year }) => !isStates(read(text, year)) && isListed(text));
    return !areLetters() || best.known + listed.length >= coded.length * EXPLAINED;
  }

  function readerOf(system: CodeSystem): ReadCode {
    return readers[system as Exclude<CodeSystem, 'names'>];
  }
}

const isStates = (code: PlaceCode | null): boolean => code !== null && !isTerritory(code);

/** Over 0 where `a` explains the column better. Titles outweigh a few codes. */
function compare(a: Score, b: Score, all: number): number {
  if (Math.abs(a.known - b.known) > all * CLOSE) return a.known - b.known;
  return a.agreed - a.denied - (b.agreed - b.denied) || a.known - b.known;
}

/** Whether the better one is better by more than chance: it knows codes that the other does not, or titles bear it out. */
function isDecided(best: Score, other: Score, all: number): boolean {
  if (best.known - other.known > Math.max(0, all * CLOSE)) return true;
  return best.agreed - best.denied > other.agreed - other.denied + 1;
}
