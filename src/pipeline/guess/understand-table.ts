import type { CodeSystem } from './choices.ts';
import type { PlaceCode } from '../../core/types.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { cleanCell } from './clean-cell.ts';
import { codeReaders, isListedCode, type ReadCode } from './code-systems.ts';
import { COW_PLACES } from './cow-codes.ts';
import { guessCodes, type CodesGuess, type CodeUse } from './guess-codes.ts';
import { understandNames, type Understand } from './known-names.ts';
import { partsOf, type Part } from './split-partners.ts';

/** What a column of partners says, in the system that it is written in. */
export interface PartnerReader {
  readonly system: CodeSystem;
  readonly doubt: CodesGuess['doubt'];
  /** The partners that a cell names in a year. */
  readonly partsIn: (cell: string, year: number | null) => readonly Part[];
}

/** Reads names, whatever else the column is written in. */
export interface Names {
  readonly understand: Understand;
  /** Whether the author has said what it means. */
  readonly isSaid: (text: string) => boolean;
  readonly isPartner: (cell: string) => boolean;
  /** Whether it is a city's name, and no country's. */
  readonly isCity: (cell: string) => boolean;
  /** Whether it is one country's name. */
  readonly isCountry: (cell: string) => boolean;
}

/** The names that the gazetteer knows, with what the author said of others. */
export function namesOf(
  gazetteer: Gazetteer,
  said: Readonly<Record<string, PlaceCode>> = {},
): Names {
  const byName = understandNames(gazetteer);
  const known = new Map<string, ReturnType<Understand>>();
  const understand: Understand = (text) => {
    const found = known.get(text) ?? lookUp(text);
    known.set(text, found);
    return found;
  };
  // A country may be called “toString” by whoever likes: only what was said is an answer.
  const isSaid = (text: string): boolean => Object.hasOwn(said, text);
  const lookUp: Understand = (text) => {
    const answer = isSaid(text) ? said[text] : undefined;
    if (answer !== undefined) return { kind: 'place', code: answer, how: 'plain' };
    const other = COW_PLACES.get(text) as PlaceCode | undefined;
    // Among names a code stands alone: SLV is El Salvador's in ISO 3166, and Slovenia's in COW.
    if (gazetteer.codes.has(text as PlaceCode) && other !== undefined && other !== text)
      return { kind: 'several', choices: [text as PlaceCode, other] };
    return byName(text);
  };
  const readers = codeReaders(gazetteer.codes);
  const isCode = (text: string): boolean =>
    /^([a-z]{2,3}|\d{1,3})$/i.test(text) &&
    Object.values(readers).some((read) => read(text, null) !== null);
  const isPartner = (cell: string): boolean => {
    const text = cleanCell(cell);
    const codes = codesIn(text);
    if (codes.length > 0 && codes.every(isCode)) return !/^\d$/.test(text);
    const parts = partsOf(
      cell
        .split(/[\r\n]+/)
        .map(cleanCell)
        .join('\n'),
      understand,
    );
    return parts.length > 0 && parts.some(({ found }) => found.kind === 'place');
  };
  const isPlace = (cell: string, isOfCity: boolean): boolean => {
    const found = understand(cleanCell(cell));
    return found.kind === 'place' && (found.how === 'city') === isOfCity;
  };
  const isCity = (cell: string): boolean => isPlace(cell, true);
  const isCountry = (cell: string): boolean => isPlace(cell, false);
  return { understand, isSaid, isPartner, isCity, isCountry };
}

const codesIn = (cell: string): string[] => cell.split(/[;؛|,،/\s]+/).filter(Boolean);

/** The reader of a column whose cells are `cells`: in the system that was said, or the one that fits best. */
export function partnerReader(
  cells: readonly { readonly cell: string; readonly year: number | null; readonly title: string }[],
  gazetteer: Gazetteer,
  { understand, isSaid }: Names,
  said: CodeSystem | undefined,
): PartnerReader {
  const readers = codeReaders(gazetteer.codes);
  const uses = cells.slice(0, SAMPLE).flatMap(({ cell, year, title }): CodeUse[] => {
    const codes = codesIn(cell);
    const named = codes.length === 1 ? namedIn(gazetteer, title) : [];
    return codes.map((text) => ({ text, year, named }));
  });
  const guessed = said === undefined ? guessCodes(uses, readers, isListedCode) : null;
  const guess = guessed === 'other' ? null : guessed;
  const system = said ?? guess?.system ?? 'names';
  const doubt = guess?.doubt ?? null;
  const memo = new Map<string, readonly Part[]>();
  if (system === 'names') {
    // Among the codes of airports CAN is no country: only what somebody said of it is.
    const read: Understand =
      guessed === 'other'
        ? (text) =>
            /^\p{Lu}{2,3}$/u.test(text) && !isSaid(text) ? { kind: 'unknown' } : understand(text)
        : understand;
    const partsIn = (cell: string): readonly Part[] => {
      const parts = memo.get(cell) ?? partsOf(cell, read);
      memo.set(cell, parts);
      return parts;
    };
    return { system, doubt, partsIn };
  }
  const read = readers[system];
  const partsIn = (cell: string, year: number | null): readonly Part[] => {
    const key = `${year} ${cell}`;
    const parts = memo.get(key) ?? partsOfCodes(cell, year, read, understand);
    memo.set(key, parts);
    return parts;
  };
  return { system, doubt, partsIn };
}

function partsOfCodes(
  cell: string,
  year: number | null,
  read: ReadCode,
  understand: Understand,
): Part[] {
  const codes = codesIn(cell);
  const place = (text: string): Part | null => {
    const code = read(text, year);
    return code && { text, found: { kind: 'place', code, how: 'code' } };
  };
  const parts = codes.map(place);
  if (parts.every((part) => part !== null)) return parts;
  // A name that strayed among the codes; a code of two or three letters is none.
  if (/\p{L}{4}/u.test(cell)) return partsOf(cell, understand);
  return codes.map((text) => place(text) ?? { text, found: { kind: 'unknown' } });
}

/** So many rows are enough to tell the system and the hub. */
export const SAMPLE = 2000;

/** The countries that a title names without doubt. */
export function namedIn(gazetteer: Gazetteer, title: string): PlaceCode[] {
  const mentions = gazetteer.findMentions(title);
  return [...new Set(mentions.flatMap(({ codes }) => (codes.length === 1 ? codes : [])))];
}
