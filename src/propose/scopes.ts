import type { Language } from '../core/types.ts';
import type { Span } from './tie.ts';
import { partsWithin, wordsBetween, type SentenceParts } from './sentence-parts.ts';

/** Signs that end a clause; a comma between digits does not, nor a slash in "مايو/ أيار". */
const SIGNS = /[;؛:()]|[,،](?!\d)|\s[–—-]\s/g;
/** Words that begin one. */
const CLAUSE_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:while|whereas|which|although)\b/gi,
  ar: /(?<!\p{L})(?:بينما|فيما|في حين|كما|ففي)(?!\p{L})/gu,
  tr: /(?<!\p{L})(?:öte yandan|bununla birlikte)(?!\p{L})|\p{L}+(?:ırken|irken|urken|ürken|arken|erken)(?!\p{L})/giu,
};
const CONNECTORS =
  /^(?:and|or|و|ve|ile|the|of|republic|government|governments|hukumeti|hukumetleri|cumhuriyeti|حكومه|وحكومه|جمهوريه|وجمهوريه|دوله|ودوله|kingdom|state|both|as|well|with|also)$/;
const COORDINATORS: Readonly<Record<Language, RegExp>> = {
  en: /[,;]|\band\b/g,
  ar: /[،؛]|(?<!\p{L})و(?=\p{L})/gu,
  tr: /[,;]|(?<!\p{L})ve(?!\p{L})/gu,
};

/**
 * The pieces of a sentence that each tell of one act: a clause with its verb and what belongs to it, the clauses without
 * one that follow it, and those before it that lead to it ("In 2011, …").
 */
export function scopesOf(parts: SentenceParts): Span[] {
  const clauses = clausesOf(parts);
  const scopes: { start: number; end: number }[] = [];
  let pending: number | null = null;
  for (const clause of clauses) {
    const inside = partsWithin(parts, clause);
    const last = scopes.at(-1);
    const isAgain = last !== undefined && inside.steps.length > 0 && hasDate(inside);
    if (hasAct(inside) || isAgain) {
      scopes.push({ start: pending ?? clause.start, end: clause.end });
      pending = null;
    } else if (last && isContrast(parts, clause)) {
      // "…, while Algeria relies on Russian arms": said of others.
      continue;
    } else if (!last || pending !== null || beginsWithDate(inside, clause)) {
      pending ??= clause.start;
    } else {
      last.end = clause.end;
    }
  }
  const end = parts.text.original.length;
  const last = scopes.at(-1);
  if (last && pending !== null) last.end = end;
  else if (!last && hasAct(parts)) scopes.push({ start: 0, end });
  return scopes.flatMap((scope) => splitByParty(parts, scope));
}

const hasAct = ({ steps, matters, papers, systems }: SentenceParts): boolean =>
  steps.length > 0 &&
  (matters.length > 0 || papers.length > 0 || systems.length > 0 || areTalksCancelled(steps));

const areTalksCancelled = (steps: SentenceParts['steps']): boolean =>
  (['talks', 'cancelled'] as const).every((one) => steps.some(({ name }) => name === one));

const CONTRAST = /^[\s,،]*(?:while|whereas|بينما|فيما|في حين|أما|öte yandan)(?!\p{L})/iu;
/** "…, eleven years after its troops went there in 2011": when something else was, and no act of this one. */
const BACKGROUND: Readonly<Record<Language, RegExp>> = {
  en: /^[\s,]*(?:[\w-]+\s+){0,3}(?:days?|weeks?|months?|years?|decades?)\s+(?:after|before)\b/i,
  ar: /^[\s،,]*(?:بعد|قبل)\s+(?:\p{L}+\s+|\d+\s+){0,3}(?:أيام|يوم[\p{L}\p{M}]*|أسابيع|أسبوع[\p{L}\p{M}]*|أشهر|شهر[\p{L}\p{M}]*|سنوات|سنة|عام[\p{L}\p{M}]*|أعوام|عقود|عقد)\s+من(?!\p{L})/u,
  tr: /^[\s,]*(?:\p{L}+\s+){1,6}\p{L}+[dt][iıuü](?:ğ|k)\p{L}+\s+(?:yıllar|aylar|günler)\s+(?:önce|sonra)(?!\p{L})/u,
};
const isContrast = (parts: SentenceParts, { start, end }: Span): boolean =>
  CONTRAST.test(parts.text.original.slice(start, end)) ||
  BACKGROUND[parts.language].test(parts.text.original.slice(start, end));

/** "…, then approved it on 26 January": an act of its own on what was named before. */
const hasDate = ({ dates }: SentenceParts): boolean => dates.some(({ role }) => role === 'act');

function beginsWithDate({ dates, text }: SentenceParts, clause: Span): boolean {
  const [first] = dates;
  if (!first || first.role !== 'act') return false;
  const before = text.original.slice(clause.start, first.start).trim();
  return before.length <= 4 || /^[,،;؛]?\s*(?:and|و|ve|then|ثم|in|في)?$/i.test(before);
}

function clausesOf(parts: SentenceParts): Span[] {
  const { text, language, steps } = parts;
  const cuts = new Set<number>();
  for (const { index } of text.original.matchAll(SIGNS)) cuts.add(index + 1);
  for (const { 0: word, index } of text.original.matchAll(CLAUSE_WORDS[language]))
    cuts.add(language === 'tr' ? index + word.length : index);
  for (const [i, step] of steps.entries()) {
    const before = steps[i - 1];
    if (!before || before.end > step.start) continue;
    const cut = conjunctionBefore(parts, before.end, step);
    if (cut !== null) cuts.add(cut);
  }
  const edges = [0, ...[...cuts].sort((a, b) => a - b), text.original.length];
  return edges.slice(1).flatMap((end, i) => {
    const start = edges[i]!;
    return end > start ? [{ start, end }] : [];
  });
}

/** Where the second of two verbs of one clause begins a clause of its own: at the "and" before it. */
function conjunctionBefore(parts: SentenceParts, from: number, step: Span): number | null {
  const { text, language } = parts;
  const between = text.original.slice(from, step.start);
  const own = (cut: number, end: number): number | null => {
    const { matters, papers, systems } = partsWithin(parts, { start: cut, end });
    return matters.length + papers.length + systems.length > 0 ? cut : null;
  };
  const rest = text.original.length;
  if (language === 'ar')
    return /^و(?!قع)/.test(text.original.slice(step.start)) ? own(step.start, rest) : null;
  if (language === 'en') {
    const and = between.lastIndexOf(' and ');
    const later = / (?:after|before) /.exec(between);
    if (later) return own(from + later.index, rest);
    return and >= 0 && between.length - and < 16 ? own(from + and, rest) : null;
  }
  const ve = /(?<!\p{L})ve(?!\p{L})/u.exec(between);
  return ve ? own(from + ve.index, step.end) : null;
}

/** Whether nothing but "and", commas and titles of states stands between two countries. */
export function areCoordinated(parts: SentenceParts, first: Span, second: Span): boolean {
  const words = wordsBetween(parts, first.end, second.start);
  // What is left of an ending behind an apostrophe belongs to the first.
  if (parts.language === 'tr') {
    const written = parts.text.original.slice(first.end, second.start);
    // A comma after a subject joins nothing, unless the list goes on to an "and".
    if (/^\s*,\s*$/.test(written)) return goesOn(parts, second);
    return words.every((word) => word.length <= 4 || CONNECTORS.test(word)) && words.length < 4;
  }
  return words.every((word) => CONNECTORS.test(word));
}

const goesOn = (parts: SentenceParts, last: Span): boolean => {
  const next = parts.named.find(({ start }) => start >= last.end);
  if (!next) return false;
  return /^(?:['’]\p{L}+)?(?:\s+(?:ve|ile)|,)\s+$/u.test(
    parts.text.original.slice(last.end, next.start),
  );
};

/** "TB2 to Kuwait in 2023 and Anka to Chad": two countries, each with a system or date of its own, are two ties. */
function splitByParty(parts: SentenceParts, scope: Span): Span[] {
  const { language } = parts;
  const { named, systems, dates, amounts } = partsWithin(parts, scope);
  const own = [...systems, ...dates.filter(({ role }) => role === 'act'), ...amounts];
  if (own.length < 2) return [scope];
  const codes = new Set(named.map(({ code }) => code));
  if (codes.size < 2) return [scope];
  for (let i = 1; i < named.length; i++) {
    const [a, b] = [named[i - 1]!, named[i]!];
    if (a.code === b.code || areCoordinated(parts, a, b)) continue;
    const cuts = [
      ...parts.text.original.slice(a.end, b.start + 2).matchAll(COORDINATORS[parts.language]),
    ];
    const cut = cuts.at(-1);
    if (!cut) continue;
    const at = a.end + cut.index;
    const has = (from: number, to: number): boolean =>
      own.some(({ start }) => start >= from && start < to);
    const others = (from: number, to: number): number =>
      named.filter(({ start }) => start >= from && start < to).length;
    // "Niger in May 2022, Mali in June …": the hub may stand behind both.
    const hubBefore =
      named.slice(0, i).length > 1 || (codes.size > 2 && isDated(parts, a) && isDated(parts, b));
    if (!hubBefore || !has(scope.start, at) || !has(at, scope.end) || others(at, scope.end) === 0)
      continue;
    // One verb for both: it comes before them, in Turkish behind.
    const half =
      language === 'tr' ? { start: scope.start, end: at } : { start: at, end: scope.end };
    if (partsWithin(parts, half).steps.length > 0) continue;
    return [{ start: scope.start, end: at }, ...splitByParty(parts, { start: at, end: scope.end })];
  }
  return [scope];
}

/** Whether a country's own date stands right behind it. */
const isDated = (parts: SentenceParts, { end }: Span): boolean =>
  parts.dates.some(
    ({ role, start }) =>
      role === 'act' && start >= end && wordsBetween(parts, end, start).length <= 2,
  );
