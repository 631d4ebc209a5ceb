import type { Direction, PlaceCode } from '../core/types.ts';
import type { Matter } from './acts.ts';
import type { Knowledge, Named } from './knowledge.ts';
import { wordsBetween, type SentenceParts } from './sentence-parts.ts';

/** Which way the goods go: by "from" and "to", else by what is known of the system, else by who is named as the buyer. */
export function directionOf(
  parts: SentenceParts,
  matter: Matter,
  partners: readonly PlaceCode[],
  knowledge: Knowledge,
  systems: readonly string[],
): Direction {
  const isPartner = ({ code }: Named): boolean => partners.includes(code);
  if (matter === 'restriction') return 'import';
  const ofSystems = systems.map(knowledge.directionOf).find((known) => known !== null) ?? null;
  if (matter === 'coproduction') return ofSystems ?? 'mutual';
  if (matter === 'aid') {
    const first = parts.named.find((one) => isPartner(one) || one.code === knowledge.hub);
    return first && isPartner(first) && isFrom(parts, first) ? 'import' : 'export';
  }
  if (matter !== 'buy' && matter !== 'sell' && matter !== 'trade') return 'mutual';
  const from = parts.named.find((one) => isFrom(parts, one));
  if (from) return isPartner(from) ? 'import' : 'export';
  if (ofSystems) return ofSystems;
  const word = parts.matters.find(({ name }) => name === matter) ?? parts.steps[0] ?? { start: 0 };
  const sides = parts.named.filter((one) => isPartner(one) || one.code === knowledge.hub);
  const actor = sides.reduce<Named | null>(
    (near, one) =>
      near && Math.abs(near.start - word.start) <= Math.abs(one.start - word.start) ? near : one,
    null,
  );
  if (!actor) return 'export';
  const buys = matter === 'buy';
  return isPartner(actor) === buys ? 'export' : 'import';
}

function isFrom(parts: SentenceParts, one: Named): boolean {
  const { original } = parts.text;
  if (parts.language === 'tr') return /^['’][dt][ae]n/.test(original.slice(one.end, one.end + 4));
  return parts.contexts.some(
    ({ name, words, end, start }) =>
      name === 'linked' &&
      /^(?:from|من)$/i.test(words) &&
      start < one.start &&
      wordsBetween(parts, end, one.start).length <= 2,
  );
}
