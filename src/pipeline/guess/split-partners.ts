import type { PlaceCode } from '../../core/types.ts';
import type { Understand, Understood } from './known-names.ts';

/** One partner as it is written, and what it was understood as. */
export interface Part {
  readonly text: string;
  readonly found: Understood;
}

/** Marks that part partners anywhere outside of brackets. */
const STRONG = /\s*[;؛|\n]\s*/;
/** The word of lists in the languages that tables come in; it parts only what are countries on both sides. */
const AND = /\s+(?:and|ve|et|und|u\.|y|e|i|и|en|og|och|ja|oraz|és|și|και|&|\+)\s+|\s+و\s*/;
/** Marks that are in names too: they part only what are countries on both sides. */
const WEAK = [/\s*\/\s*/, /\s*[,،]\s*/, AND, /\s+[-–—]\s+/];
const ANY_WEAK = new RegExp(`${/,\s*and\s+|\s*[/,،]\s*/.source}|${AND.source}`);

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
  return text === '' ? [] : (chained(text, understand) ?? [{ text, found: understand(text) }]);
}

/** One mark of the weaker ones, as often as they come. */
const ANY_MARK = new RegExp(`(\\s*[/,،]\\s*(?:and\\s+)?|${AND.source}|\\s+[-–—]\\s+)`);
/** So many names at most, and so many pieces that the marks make of one: `Iran, Islamic Republic of, Morocco`. */
const CHAIN = { names: 40, pieces: 4 };

/**
 * A list in which some names hold the marks of the list: `Morocco, Korea, Republic of`, `Bosnia and Herzegovina and Serbia`. It is parted
 * so that each part is known, if only as a name of two countries or a union; null where it can't be.
 */
function chained(text: string, understand: Understand): Part[] | null {
  const pieces = text.split(ANY_MARK);
  if (pieces.length < 3 || pieces.length > CHAIN.names * 2) return null;
  /** The best parts of what begins at each piece, with how many of them are of no one country. */
  const best: ({ readonly parts: readonly Part[]; readonly open: number } | null)[] = [];
  best[pieces.length + 1] = { parts: [], open: 0 };
  for (let at = pieces.length - 1; at >= 0; at -= 2) {
    best[at] = null;
    for (let end = at; end < Math.min(pieces.length, at + 2 * CHAIN.pieces); end += 2) {
      const rest = best[end + 2];
      const name = pieces.slice(at, end + 1).join('');
      const found = rest ? understand(name) : null;
      if (!rest || !found || found.kind === 'unknown') continue;
      const open = rest.open + Number(found.kind !== 'place');
      const known = best[at];
      const isFewer = open === known?.open && rest.parts.length + 1 < known.parts.length;
      const isBetter = !known || open < known.open || isFewer;
      if (isBetter) best[at] = { parts: [{ text: name, found }, ...rest.parts], open };
    }
  }
  const parts = best[0]?.parts ?? [];
  const places = parts.filter(({ found }) => found.kind === 'place');
  return parts.length > 1 && (places.length < 2 || areCountries(places)) ? unique(parts) : null;
}

/** `EFTA (Iceland;Norway)`: a union's members, where all in the brackets are countries. */
function membersOf(cell: string, understand: Understand): Part[] | null {
  const [, inside] = /^[^()]+\(([^()]+)\)\.?$/.exec(cell) ?? [];
  if (inside === undefined || !/[;؛|,،/]/.test(inside)) return null;
  const parts = partsOf(inside, understand);
  return parts.length > 1 && parts.every(({ found }) => found.kind === 'place') ? parts : null;
}

function splitOutside(cell: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const letter of cell) {
    if (letter === '(') depth++;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && /[;؛|\n]/.test(letter)) parts.push('');
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
    if (found.kind !== 'place') return true;
    if (seen.has(found.code)) return false;
    seen.add(found.code);
    return true;
  });
}
