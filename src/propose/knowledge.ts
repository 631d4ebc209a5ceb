import { fold } from '../core/text/search-fold.ts';
import type { Agreement, Direction, PlaceCode } from '../core/types.ts';
import type { PlaceName } from '../pipeline/gazetteer/geocode.ts';
import type { NamesAndSystems } from '../pipeline/gazetteer/names-and-systems.ts';
import { createFindMentions } from '../pipeline/gazetteer/mentions.ts';
import { FIRMS, SYSTEM_SPELLINGS } from './firms.ts';
import type { Span } from './tie.ts';
import type { FoldedText } from './word-patterns.ts';

/** A country named in a text, by its name, an adjective, its capital, or one of its makers. */
export interface Named extends Span {
  readonly code: PlaceCode;
  readonly by: 'name' | 'adjective' | 'capital' | 'firm';
}

export interface NamedSystem extends Span {
  readonly name: string;
}

/** What a reader of articles knows beforehand. */
export interface Knowledge {
  readonly hub: PlaceCode;
  readonly findNamed: (text: string) => Named[];
  readonly findSystems: (text: FoldedText) => NamedSystem[];
  /** Which way a system went in the records so far, if always the same. */
  readonly directionOf: (system: string) => Direction | null;
  /** Whether the hub has sold it: then its name alone names the hub. */
  readonly isOfHub: (system: string) => boolean;
  /** Whether ties count that have nothing to do with defence: those of somebody's own map. */
  readonly isOfAnySubject: boolean;
}

export function createKnowledge(
  { hub, names, systems }: NamesAndSystems,
  agreements: readonly Pick<Agreement, 'systems' | 'direction'>[],
  { isOfAnySubject = false } = {},
): Knowledge {
  return {
    hub,
    isOfAnySubject,
    findNamed: createFindNamed(names),
    findSystems: createFindSystems(systems),
    directionOf: directionsOf(agreements),
    isOfHub: (system) =>
      agreements.some((one) => one.direction === 'export' && one.systems.includes(system)),
  };
}

/** Regions that bear a country's name are left out: Georgia is the country here. An ambiguous name names nobody. */
function createFindNamed(names: readonly PlaceName[]): Knowledge['findNamed'] {
  const firms = Object.entries(FIRMS).flatMap(([code, list]) =>
    list.split(', ').map((name) => ({ name, code: code as PlaceCode, kind: 'spelling' as const })),
  );
  const countries = names.filter(({ kind }) => kind !== 'region');
  const known = countries.map(({ name }) => fold(name));
  const findMentions = createFindMentions([
    ...countries,
    ...firms.filter(({ name }) => !known.includes(fold(name))),
  ]);
  const firmKeys = new Set(firms.map(({ name }) => fold(name)));
  const kinds = new Map(countries.map(({ name, kind }) => [bare(name), kind]));
  return (text) =>
    findMentions(text).flatMap(({ start, end, codes }) => {
      const [code] = codes;
      if (codes.length !== 1 || code === undefined) return [];
      const written = text.slice(start, end);
      const key = fold(written);
      const kind = kinds.get(bare(written)) ?? kinds.get(bare(withoutParticles(key)));
      const by =
        firmKeys.has(key) || firmKeys.has(withoutParticles(key))
          ? 'firm'
          : kind === 'adjective' || kind === 'capital'
            ? kind
            : 'name';
      // "LIMA 2023" is a fair, where the words around it are not in capitals too.
      if (by === 'capital' && isAcronym(written, text)) return [];
      return [{ start, end, code, by } as const];
    });
}

const isAcronym = (written: string, text: string): boolean =>
  /^\p{Lu}{3,}$/u.test(written) && /\p{Ll}{3}/u.test(text);

const bare = (name: string): string => fold(name).replace(/^ال/, '');
const withoutParticles = (key: string): string =>
  key.replace(/^[وف]?(?:ال|لل|[بكل](?:ال)?)?(?=\S{3})/, '');

/** Longest spelling first; a bare word such as "Cobra" must have its capital. */
function createFindSystems(systems: NamesAndSystems['systems']): Knowledge['findSystems'] {
  const byKey = new Map<string, string>();
  for (const { name, spellings } of systems) {
    const known = Object.hasOwn(SYSTEM_SPELLINGS, name) ? SYSTEM_SPELLINGS[name] : undefined;
    const own = known?.split(', ') ?? [];
    for (const spelling of [name, ...spellings, ...own]) {
      const key = fold(spelling);
      if (key.length > 2 && !byKey.has(key)) byKey.set(key, name);
    }
  }
  const keys = [...byKey.keys()].sort((a, b) => b.length - a.length);
  const escaped = keys.map((key) => key.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  const pattern = new RegExp(
    String.raw`(?<!\S)(?:[وف]?(?:ال|لل|[بلك](?:ال)?)?)?(${escaped.join('|')})(?:(?:s|lar|ler|in|nin|un|nun|yi|yu|i|u|a|e|ya|ye|dan|den|larin|lerin|lari|leri|larini|lerini|lik|luk)?)(?!\S)`,
    'g',
  );
  return ({ original, folded, spanOf }) =>
    [...folded.matchAll(pattern)].flatMap(({ 0: match, 1: key, index }) => {
      const span = spanOf(index, index + match.length);
      const written = original.slice(span.start, span.end);
      // A system's name is a name: "ram" and "heron" in small letters are an animal.
      if (/^[a-z]/.test(written)) return [];
      return [{ ...span, name: byKey.get(key!)! }];
    });
}

function directionsOf(agreements: readonly Pick<Agreement, 'systems' | 'direction'>[]) {
  const seen = new Map<string, Set<Direction>>();
  for (const { systems, direction } of agreements) {
    if (direction === 'mutual') continue;
    for (const system of systems) seen.set(system, (seen.get(system) ?? new Set()).add(direction));
  }
  return (system: string): Direction | null => {
    const known = seen.get(system);
    return known?.size === 1 ? [...known][0]! : null;
  };
}
