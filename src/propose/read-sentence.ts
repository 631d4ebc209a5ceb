import type { PlaceCode, Value } from '../core/types.ts';
import type { Matter } from './acts.ts';
import type { Paper } from './context-words.ts';
import type { FoundDate } from './find-dates.ts';
import { dateOfAct } from './date-of-act.ts';
import { directionOf } from './direction.ts';
import type { Knowledge } from './knowledge.ts';
import { partiesOf, type Parties } from './parties.ts';
import { HALTED, kindOf, natureOf, statusOf } from './record-words.ts';
import { scopesOf } from './scopes.ts';
import { partsWithin, type SentenceParts } from './sentence-parts.ts';
import { stepOf } from './step-of.ts';
import type { Doubt, Proposal, Span } from './tie.ts';
import type { Found } from './word-patterns.ts';

/** What the sentences before tell of: with whom the hub was said to have ties, and how many sentences ago. */
export interface Carried {
  readonly partners: readonly PlaceCode[];
  readonly hubNamed: boolean;
  readonly age: number;
  /** Whether the text so far is about arms or armies. */
  readonly military: boolean;
}

/** A tie read off a sentence; offsets are the sentence's own. */
export interface Tie extends Omit<Proposal, 'key' | 'language' | 'sentences' | 'doubt'> {
  readonly matter: Matter;
  readonly papers: readonly Paper[];
  readonly scope: Span;
}

/** What is told by one name goes before what is told by a more general one. */
const MATTER_ORDER: readonly Matter[] = [
  'diplomatic',
  'restriction',
  'aid',
  'coproduction',
  'base',
  'buy',
  'sell',
  'trade',
  'framework',
  'training',
  'security',
  'industry',
];

/** The ties that a sentence tells of: one for each act with a partner of the hub on the other side. */
export function readSentence(parts: SentenceParts, knowledge: Knowledge, carried: Carried): Tie[] {
  const whole = partiesOf(parts, knowledge.hub);
  return scopesOf(parts).flatMap((scope) => {
    const inside = withAntecedent(partsWithin(parts, scope), parts, scope);
    const tie = readScope(inside, scope, parts, whole, knowledge, carried);
    return tie ? [tie] : [];
  });
}

const RELATIVE = /^[,،\s]*(?:التي|الذي|which|that)(?!\p{L})/u;

const isRelative = (sentence: SentenceParts, scope: Span): boolean =>
  RELATIVE.test(sentence.text.original.slice(scope.start, scope.end));

/** "The S-400, which it bought": a relative clause tells of the system before it. */
function withAntecedent(parts: SentenceParts, sentence: SentenceParts, scope: Span): SentenceParts {
  if (parts.systems.length > 0 || !isRelative(sentence, scope)) return parts;
  const before = sentence.systems.filter(({ end }) => end <= scope.start).at(-1);
  return before ? { ...parts, systems: [before] } : parts;
}

function readScope(
  parts: SentenceParts,
  scope: Span,
  sentence: SentenceParts,
  whole: Parties,
  knowledge: Knowledge,
  carried: Carried,
): Tie | null {
  const step = stepOf(parts.steps.length > 0 ? parts : sentence);
  if (!step) return null;
  const isTotal = parts.contexts.some(({ name }) => name === 'total');
  if (isTotal && parts.papers.length === 0 && parts.systems.length === 0) return null;
  const parties = sidesOf(parts, scope, sentence, whole, knowledge, carried);
  if (!parties) return null;
  const matter = matterOf(parts) ?? matterOf(sentence);
  const halted = HALTED.includes(step.name);
  const isCancelled = step.name === 'cancelled';
  const isOfTalks = isCancelled && parts.steps.some(({ name }) => name === 'talks');
  const about = matter !== null || parts.papers.length > 0 || parts.systems.length > 0 || isOfTalks;
  if (!about || (step.name === 'recognised') !== (matter?.name === 'diplomatic')) return null;
  // A wish or a plan needs something that is wished for; a halt something that is halted.
  const isThing =
    parts.systems.length > 0 ||
    (matter !== null && matter.name !== 'security') ||
    isOfTalks ||
    (isCancelled && parts.papers.length > 0);
  if ((halted || step.name === 'sought' || step.name === 'announced') && !isThing) return null;
  const doubts: Doubt[] = [...parties.doubts];
  const says = (part: SentenceParts): boolean =>
    part.systems.length > 0 || part.contexts.some(({ name }) => name === 'defence');
  const military = knowledge.isOfAnySubject || says(parts) || says(sentence);
  if (!military && step.name !== 'recognised') {
    if (!carried.military || parties.doubts.length > 0) return null;
    doubts.push('not-military');
  }
  const own = dateOfAct(parts, step);
  // Where only the contract has a day, the record is that contract, by which something was delivered.
  const signed =
    step.name === 'delivered' ? parts.steps.findLast(({ name }) => name === 'signed') : undefined;
  const date = own ?? (signed ? dateOfAct(parts, signed) : null);
  const isHandover = step.name === 'delivered' && own !== null;
  const isContract = step.name === 'delivered' && own === null && date !== null;
  if (!date) doubts.push('no-date');
  else if (!date.interval) doubts.push('date-unanchored');
  if (parts.papers.length === 0 && parts.systems.length === 0) doubts.push('no-paper');
  // What is talked about without a word for it is what one would have bought of the other.
  const subject = matter?.name ?? (isOfTalks ? 'trade' : 'framework');
  const systems = [...new Set(parts.systems.map(({ name }) => name))];
  const direction = directionOf(parts, subject, parties.partners, knowledge, systems);
  const kind = kindOf(
    subject,
    direction,
    halted && step.name !== 'cancelled' && step.name !== 'blocked',
    parts,
  );
  const status = statusOf(step.name);
  const words = [step, ...(matter ? [matter] : []), ...parts.papers.slice(0, 1), ...parties.at]
    .concat(parts.systems as never, date ? [date as never] : [])
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => sentence.text.original.slice(start, end));
  return {
    partners: parties.partners,
    date: date ? dateSaid(date) : { basis: 'none', precision: null, interval: null, words: '' },
    nature: isContract
      ? 'contract'
      : isOfTalks && parts.papers.length === 0
        ? 'talks'
        : natureOf(step.name, kind, isHandover ? [] : parts.papers),
    kind,
    status,
    direction,
    systems,
    value: isTotal ? null : valueOf(parts),
    why: [...new Set(date?.witness ? [date.witness, ...words] : words)],
    doubts,
    matter: subject,
    papers: [...new Set(parts.papers.map(({ name }) => name))],
    scope,
  };
}

const dateSaid = ({ basis, precision, interval, words, witness }: FoundDate): Tie['date'] => ({
  ...{ basis, precision, interval, words },
  ...(witness ? { witness } : {}),
});

interface Sides extends Pick<Parties, 'partners' | 'at'> {
  readonly doubts: readonly Doubt[];
}

/** Partners with the hub on the other side; null where the hub is not in it, or two others are with each other. */
function sidesOf(
  parts: SentenceParts,
  scope: Span,
  sentence: SentenceParts,
  whole: Parties,
  { hub, isOfHub }: Knowledge,
  carried: Carried,
): Sides | null {
  const own = partiesOf(parts, hub);
  const says = (part: SentenceParts, name: 'pair' | 'hub-again'): boolean =>
    part.contexts.some((context) => context.name === name);
  const hubMade = parts.systems.some(({ name }) => isOfHub(name));
  // "Greece and France … of their own": the two are those that are named, unless the hub is among them.
  const pair = says(parts, 'pair') && (own.hubAt.length > 0 || own.foreign.size < 2);
  const hubHere =
    own.hubAt.length > 0 || pair || (says(parts, 'hub-again') && whole.hubAt.length > 0);
  if (isBetweenOthers(parts, hub)) return null;
  const doubts: Doubt[] = [];
  let { partners, at } = own;
  if (partners.length === 0) {
    // All that are named here are only compared or fought over: nobody else is meant.
    if (own.aside > 0 && !pair) return null;
    if (whole.partners.length > 0 && (own.foreign.size === 0 || pair)) ({ partners, at } = whole);
    else if (carried.partners.length > 0 && carried.age <= (pair ? 4 : 2)) {
      partners = carried.partners;
      doubts.push('partner-not-named');
    } else return null;
  }
  if (!hubHere && !hubMade) {
    if (own.foreign.size > 1) return null;
    const inSentence = whole.hubAt.length > 0 && partners.every((code) => whole.foreign.has(code));
    const before = carried.age <= 1 && carried.hubNamed;
    const samePartner = partners.some((code) => carried.partners.includes(code));
    const elsewhere = sentence.named.some(
      ({ code, start }) => partners.includes(code) && (start < scope.start || start >= scope.end),
    );
    if (inSentence) {
      if (!elsewhere && own.foreign.size > 0 && !isRelative(sentence, scope))
        doubts.push('hub-not-named');
    } else if (before && samePartner) doubts.push('hub-not-named');
    else return null;
  } else if (own.hubAt.length === 0 && hubMade && !hubHere) {
    if (own.foreign.size > 1 && partners.length < own.foreign.size) return null;
    doubts.push('hub-not-named');
  }
  if (own.rivals > 0) doubts.push('several-countries');
  return { partners, at, doubts };
}

/** Whether the clause of the act names two countries, and the hub stands only behind a comma: "…, Ankara protested". */
function isBetweenOthers(parts: SentenceParts, hub: PlaceCode): boolean {
  const { original } = parts.text;
  const [step] = parts.steps;
  const hubs = parts.named.filter(({ code }) => code === hub);
  if (!step || hubs.length === 0 || parts.systems.length > 1) return false;
  const from = Math.max(0, original.slice(0, step.start).search(/[,،;؛][^,،;؛]*$/));
  const rest = original.slice(step.end).search(/[,،;؛](?!\d)/);
  const to = rest < 0 ? original.length : step.end + rest;
  const here = parts.named.filter(({ start }) => start >= from && start < to);
  const foreign = new Set(here.filter(({ code }) => code !== hub).map(({ code }) => code));
  return foreign.size > 1 && here.every(({ code }) => code !== hub) && hubs[0]!.start >= to;
}

function matterOf({ matters }: SentenceParts): Found<Matter> | null {
  for (const name of MATTER_ORDER) {
    const found = matters.find((matter) => matter.name === name);
    if (found) return found;
  }
  return null;
}

/** A sum that is stated of this tie: the first, for later ones are often parts of it. */
const valueOf = ({ amounts }: SentenceParts): Value | null => amounts[0]?.value ?? null;
