import type { PlaceCode } from '../../core/types.ts';
import type { Understand, Understood } from './known-names.ts';

/** One partner as it is written, and what it was understood as. */
export interface Part {
  readonly text: string;
  readonly found: Understood;
}

/** Marks that part partners anywhere outside of brackets. */
const STRONG = /\s*[;|\n]\s*/;
/** The word of lists in the languages that tables come in; it parts only what are countries on both sides. */
const AND = /\s+(?:and|ve|et|und|u\.|y|e|i|и|en|og|och|ja|oraz|és|și|και|&|\+)\s+|\s+و\s*/;
/** Marks that are in names too: they part only what are countries on both sides. */
const WEAK = [/\s*\/\s*/, /\s*[,،؛]\s*/, AND, /\s+[-–—]\s+/];
const ANY_WEAK = new RegExp(`${/,\s*and\s+|\s*[/,،؛]\s*/.source}|${AND.source}`);

/** The partners that a cell names, each of them understood or not. */
export function partsOf(cell: string, understand: Understand): Part[] {
  const members = membersOf(cell, understand);
  if (members) return members;
  const whole = understand(cell.replaceAll(/\s*\n\s*/g, ' '));
  if (whole.kind !== 'unknown') return [{ text: cell, found: whole }];
  const strong = splitOutside(cell).filter((text) => text !== '');
  if (strong.length > 1) return strong.flatMap((text) => partsOf(text, understand));
  const [text = ''] = strong;
  for (const mark of [...WEAK, ANY_WEAK]) {
    const parts = text
      .split(mark)
      .filter((part) => part !== '')
      .map((part) => ({ text: part, found: understand(part) }));
    if (parts.length > 1 && areCountries(parts)) return unique(parts);
  }
  return text === '' ? [] : [{ text, found: understand(text) }];
}

/** `EFTA (Iceland;Norway)`: a union's members, where all in the brackets are countries. */
function membersOf(cell: string, understand: Understand): Part[] | null {
  const [, inside] = /^[^()]+\(([^()]+)\)\.?$/.exec(cell) ?? [];
  if (inside === undefined || !/[;|,/]/.test(inside)) return null;
  const parts = partsOf(inside, understand);
  return parts.length > 1 && parts.every(({ found }) => found.kind === 'place') ? parts : null;
}

function splitOutside(cell: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of cell) {
    if (letter === '(') depth++;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[;|\n]/.test(letter)) parts.push('');
    else parts[parts.length - 1] += letter;
  }
  return depth > 0 ? cell.split(STRONG) : parts.map((part) => part.trim());
}

/** All of them countries; or a city and its own country ("Muscat, Oman"), which is one place. */
function areCountries(parts: readonly Part[]): boolean {
  const codes = parts.map(({ found }) => (found.kind === 'place' ? found.code : null));
  if (codes.includes(null)) return false;
  const cities = parts.filter(({ found }) => found.kind === 'place' && found.how === 'city');
  return cities.length === 0 || new Set(codes).size === 1 || cities.length === parts.length;
}

function unique(parts: readonly Part[]): Part[] {
  const seen = new Set<PlaceCode>();
  return parts.filter(({ found }) => {
    if (found.kind !== 'place' || seen.has(found.code)) return false;
    seen.add(found.code);
    return true;
  });
}
