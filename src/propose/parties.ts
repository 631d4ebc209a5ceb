import type { PlaceCode } from '../core/types.ts';
import type { Named } from './knowledge.ts';
import { HALTED } from './record-words.ts';
import { areCoordinated } from './scopes.ts';
import { wordsBetween, type SentenceParts } from './sentence-parts.ts';
import type { Span } from './tie.ts';

/** The countries of a piece of text by the part they play. */
export interface Parties {
  /** The other side or sides. */
  readonly partners: readonly PlaceCode[];
  /** Where they are named. */
  readonly at: readonly Named[];
  /** All countries but the hub that may take part; those that are only compared or fought over are `aside`. */
  readonly foreign: ReadonlySet<PlaceCode>;
  readonly aside: number;
  readonly hubAt: readonly Named[];
  /** Countries that could be partners too, and were passed over. */
  readonly rivals: number;
}

/**
 * Who is on the other side. Of the countries named, those that are compared, fought over or only the place of it fall
 * away; of the rest, the one tied to the act most closely counts, with those that "and" joins to it.
 */
export function partiesOf(parts: SentenceParts, hub: PlaceCode): Parties {
  const hubAt = parts.named.filter(({ code }) => code === hub);
  const others = parts.named.filter(({ code }) => code !== hub);
  const out = new Set(others.filter((one) => isAside(parts, one)));
  // What is said of one of a list is said of all of it.
  for (const [i, one] of others.entries()) {
    const before = others[i - 1];
    if (before && areCoordinated(parts, before, one)) {
      if (out.has(before) && parts.language !== 'tr') out.add(one);
      if (out.has(one) && parts.language === 'tr') out.add(before);
    }
  }
  const left = others.filter((one) => !out.has(one));
  const foreign = new Set(left.map(({ code }) => code));
  const aside = out.size;
  if (left.length === 0) return { partners: [], at: [], foreign, aside, hubAt, rivals: 0 };
  const weighed = left.map((one) => ({ one, weight: weightOf(parts, one, hubAt) }));
  const best = weighed.reduce((a, b) => (b.weight > a.weight ? b : a)).one;
  const joined = new Set<Named>([best]);
  const inOrder = parts.named.filter((one) => one.code === hub || !out.has(one));
  const at = inOrder.indexOf(best);
  for (const step of [1, -1]) {
    for (let i = at; ; i += step) {
      const [here, next] = [inOrder[i]!, inOrder[i + step]];
      if (!next) break;
      const [first, second] = step > 0 ? [here, next] : [next, here];
      if (!areCoordinated(parts, first, second)) break;
      if (next.code !== hub) joined.add(next);
    }
  }
  const partners = [...new Set([...joined].map(({ code }) => code))].sort();
  const rivals = new Set(left.map(({ code }) => code).filter((code) => !partners.includes(code)));
  return {
    partners,
    at: left.filter(({ code }) => partners.includes(code)),
    foreign,
    aside,
    hubAt,
    rivals: rivals.size,
  };
}

/** Whether a country is only compared with, or only where something else happens. */
function isAside(parts: SentenceParts, one: Named): boolean {
  return parts.contexts.some((context) => {
    if (context.name === 'reacting') return isReacting(parts, context, one);
    if (context.name === 'licence') return isLicensing(parts, context, one);
    if (context.name !== 'rival' && context.name !== 'elsewhere') return false;
    const gap = gapOf(parts, context, one);
    if (gap === null || crosses(parts, context, one)) return false;
    const contextFirst = context.start <= one.start;
    if (parts.language === 'tr') return !contextFirst && gap <= 1;
    if (context.name === 'rival') return contextFirst && gap <= 2;
    // "the war in Ukraine", and "Ukraine war" with nothing between.
    return contextFirst ? gap <= 2 : gap === 0 && parts.language === 'en';
  });
}

/** "Moscow warned", in Arabic the other way round. */
function isReacting(parts: SentenceParts, context: Span, one: Named): boolean {
  const gap = gapOf(parts, context, one);
  if (gap === null || crosses(parts, context, one)) return false;
  const contextFirst = context.start <= one.start;
  if (parts.language === 'ar') return contextFirst && gap === 0;
  return !contextFirst && gap <= (parts.language === 'tr' ? 2 : 0);
}

/** An adjective beside it, where nothing is halted: who refuses a licence is a party. */
function isLicensing(parts: SentenceParts, context: Span, one: Named): boolean {
  if (one.by !== 'adjective' || gapOf(parts, context, one) !== 0) return false;
  const contextFirst = context.start <= one.start;
  return contextFirst === (parts.language === 'ar') && !parts.steps.some(isHalt);
}

const isHalt = ({ name }: SentenceParts['steps'][number]): boolean => HALTED.includes(name);

function crosses(parts: SentenceParts, a: Span, b: Span): boolean {
  const [from, to] = a.end <= b.start ? [a.end, b.start] : [b.end, a.start];
  return /[,،;؛.]/.test(parts.text.original.slice(from, to));
}

/** Words between two spans; null where they overlap. */
function gapOf(parts: SentenceParts, a: Span, b: Span): number | null {
  if (a.start < b.end && b.start < a.end) return null;
  return a.end <= b.start
    ? wordsBetween(parts, a.end, b.start).length
    : wordsBetween(parts, b.end, a.start).length;
}

function weightOf(parts: SentenceParts, one: Named, hubAt: readonly Named[]): number {
  let weight = one.by === 'firm' ? 0.5 : 1;
  if (isLinked(parts, one)) weight += isAgent(parts, one) ? 0.5 : 1.2;
  if (isSubject(parts, one)) weight += 0.8;
  if (isVenue(parts, one)) weight -= one.by === 'capital' ? 2.5 : 1.5;
  if (hubAt.some((hub) => areCoordinated(parts, ...inOrder(hub, one)))) weight += 1.5;
  const gaps = parts.steps.map((step) => gapOf(parts, step, one) ?? 0);
  const nearest = Math.min(9, ...gaps);
  weight += (9 - nearest) / 12;
  // Named early is what the sentence is about.
  weight += (1 - one.start / parts.text.original.length) / 8;
  return weight;
}

/** "By" names who did it: as good as nothing where somebody else does the act. */
const isAgent = (parts: SentenceParts, one: Named): boolean =>
  parts.language === 'en' && /\bby (?:the )?$/i.test(parts.text.original.slice(0, one.start));

/** Who does the act: named first, before the verb; in Arabic right behind it. */
function isSubject(parts: SentenceParts, one: Named): boolean {
  const [first] = parts.named;
  const [step] = parts.steps;
  if (!step || (first && first.start < one.start && parts.language !== 'ar')) return false;
  if (parts.language !== 'ar') return one.end <= step.start;
  return one.start >= step.end && wordsBetween(parts, step.end, one.start).length <= 2;
}

const inOrder = (a: Named, b: Named): [Named, Named] => (a.start <= b.start ? [a, b] : [b, a]);

function isLinked(parts: SentenceParts, one: Named): boolean {
  const { original } = parts.text;
  if (parts.language === 'tr') {
    const after = original.slice(one.end, one.end + 24);
    return /^(?:['’](?:d[ae]n|t[ae]n|[ae]|y[ae]|yl[ae]|l[ae])(?!\p{L})| (?:ile|arasında|tarafından))/u.test(
      after,
    );
  }
  if (parts.language === 'ar' && /^[وف]?(?:لل|ل)/.test(original.slice(one.start, one.end)))
    return !/^ليبي|^لبنا|^لات/.test(original.slice(one.start, one.end));
  return parts.contexts.some(
    (context) =>
      context.name === 'linked' &&
      context.end <= one.start &&
      (gapOf(parts, context, one) ?? 9) <= (one.by === 'adjective' ? 1 : 2),
  );
}

function isVenue(parts: SentenceParts, one: Named): boolean {
  const { original } = parts.text;
  if (parts.language === 'tr')
    return /^['’][dt][ae](?:ki)?(?!\p{L})/u.test(original.slice(one.end, one.end + 6));
  return parts.contexts.some(
    (context) =>
      context.name === 'venue' &&
      context.end <= one.start &&
      (gapOf(parts, context, one) ?? 9) === 0,
  );
}
