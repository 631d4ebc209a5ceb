import type { Language } from '../core/types.ts';
import { MATTERS, STEPS, type Matter, type Step } from './acts.ts';
import { CONTEXTS, PAPERS, type Context, type Paper } from './context-words.ts';
import { findAmounts, type Amount } from './find-amounts.ts';
import { findDates, type Anchors, type FoundDate } from './find-dates.ts';
import type { Knowledge, Named, NamedSystem } from './knowledge.ts';
import type { Span } from './tie.ts';
import { createFindWords, foldedText, type FoldedText, type Found } from './word-patterns.ts';

/** All that can be read off a sentence word by word. Offsets are UTF-16 units into the sentence. */
export interface SentenceParts {
  readonly text: FoldedText;
  readonly language: Language;
  readonly named: readonly Named[];
  readonly systems: readonly NamedSystem[];
  readonly dates: readonly FoundDate[];
  readonly amounts: readonly Amount[];
  readonly steps: readonly Found<Step>[];
  readonly matters: readonly Found<Matter>[];
  readonly papers: readonly Found<Paper>[];
  readonly contexts: readonly Found<Context>[];
}

const findSteps = createFindWords(STEPS);
const findMatters = createFindWords(MATTERS);
const findPapers = createFindWords(PAPERS);
const findContexts = createFindWords(CONTEXTS);

/** Latin names have a capital: Turkish "mali" is "financial". Arabic has none, and "financial" is written like Mali. */
const COMMON_WORDS = /^[وفبلك]*(?:ال)?مالي(?:ة|ا)?$/;
/** Mali with "and", "to" or "in" before it, or behind a word that a country's name follows; "financial" follows what it describes. */
const MALI =
  /(?:^|[،,؛.]\s*|(?<!\p{L})(?:إلى|في|من|مع|على|بين|عن|حكومة|جمهورية|دولة|رئيس|جيش|اشترت|طلبت|تسلمت|وقعت)\s+)[وبل]?مالي$|(?:\d{4}\s*[،,]?\s+)ومالي$/u;

export function sentenceParts(
  sentence: string,
  language: Language,
  knowledge: Knowledge,
  anchors: Anchors,
): SentenceParts {
  const text = foldedText(sentence);
  const systems = knowledge.findSystems(text);
  const inside = (span: Span, spans: readonly Span[]): boolean =>
    spans.some(({ start, end }) => span.start < end && start < span.end);
  const contexts = findContexts(text, language);
  const notThis = contexts.filter(
    ({ name }) => name === 'not-this' || (name === 'other-subject' && !knowledge.isOfAnySubject),
  );
  const named = knowledge.findNamed(sentence).filter((one) => {
    const written = sentence.slice(one.start, one.end);
    if (/^\p{Ll}/u.test(written)) return false;
    const isMali = MALI.test(sentence.slice(0, one.end));
    return (!COMMON_WORDS.test(written) || isMali) && (one.by === 'firm' || !inside(one, systems));
  });
  return {
    text,
    language,
    named,
    systems,
    dates: findDates(text, language, anchors).filter((date) => !inside(date, systems)),
    amounts: findAmounts(sentence),
    steps: findSteps(text, language).filter((step) => !inside(step, notThis)),
    matters: findMatters(text, language),
    papers: findPapers(text, language),
    contexts,
  };
}

/** Whether a text is about arms or armies. */
export function isMilitary(text: FoldedText, language: Language, knowledge: Knowledge): boolean {
  if (knowledge.findSystems(text).length > 0) return true;
  return findContexts(text, language).some(({ name }) => name === 'defence');
}

/** The parts of a sentence that lie in a piece of it. */
export function partsWithin(parts: SentenceParts, scope: Span): SentenceParts {
  const inScope = <Part extends Span>(list: readonly Part[]): Part[] =>
    list.filter((one) => one.start >= scope.start && one.start < scope.end);
  return {
    ...parts,
    named: inScope(parts.named),
    systems: inScope(parts.systems),
    dates: inScope(parts.dates),
    amounts: inScope(parts.amounts),
    steps: inScope(parts.steps),
    matters: inScope(parts.matters),
    papers: inScope(parts.papers),
    contexts: inScope(parts.contexts),
  };
}

/** The words between two places, folded. */
export function wordsBetween(parts: SentenceParts, start: number, end: number): string[] {
  if (end <= start) return [];
  return foldedText(parts.text.original.slice(start, end)).folded.split(' ').filter(Boolean);
}
