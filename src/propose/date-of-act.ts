import type { Step } from './acts.ts';
import type { FoundDate } from './find-dates.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Span } from './tie.ts';
import type { Found } from './word-patterns.ts';

/** A delivery and what it follows from are acts on one thing, each with a date of its own. */
const BEFORE_DELIVERY: readonly Step[] = ['sought', 'signed'];
/** "Under a contract" is what something is done by, and no act that has a date. */
const NO_ACT = /^(?:under|بموجب|في عقد|ضمن)(?= )|(?:kapsamında|sözleşmeyle)$/iu;

/**
 * Of the dates of a piece of a sentence that of its act: the nearest, but none that is said of another act. Drones
 * "delivered in May under a contract signed two years earlier" were delivered in May, and those "ordered in 2021" at nobody
 * knows which day. Deadlines and beginnings of custom are no dates of acts.
 */
export function dateOfAct(parts: SentenceParts, step: Found<Step>): FoundDate | null {
  const own = parts.dates
    .filter(({ role }) => role === 'act')
    .filter((date) => isOwn(parts, step, date));
  const gap = (date: Span): number =>
    date.end <= step.start ? step.start - date.end : Math.max(0, date.start - step.end);
  const anchored = own.filter(({ interval }) => interval);
  return [...(anchored.length > 0 ? anchored : own)].sort((a, b) => gap(a) - gap(b))[0] ?? null;
}

function isOwn(parts: SentenceParts, step: Found<Step>, date: Span): boolean {
  const others: readonly Step[] = step.name === 'delivered' ? BEFORE_DELIVERY : ['delivered'];
  const acts = parts.steps.filter(
    ({ start, name, words }) =>
      start === step.start || name === step.name || (others.includes(name) && !NO_ACT.test(words)),
  );
  const isDated = (from: number, to: number): boolean =>
    parts.dates.some(({ start, end }) => start >= from && end <= to);
  const behind = acts.filter(({ end }) => end <= date.start).at(-1);
  const before = behind && !isDated(behind.end, date.start) ? behind : undefined;
  const after = acts
    .filter(({ start }) => start >= date.end)
    .find(({ start }, i) => i > 0 || !isDated(date.end, start));
  // Turkish says when before it says what was done; the others mostly behind it, unless the sentence begins with it.
  const of = parts.language === 'tr' ? (after ?? before) : (before ?? after);
  return of === undefined || of.start === step.start || of.name === step.name;
}
