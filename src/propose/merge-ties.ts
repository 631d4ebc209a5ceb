import type { Status } from '../core/types.ts';
import type { Matter } from './acts.ts';
import type { Tie } from './read-sentence.ts';
import type { Doubt, Span } from './tie.ts';

/** A tie with the sentences that tell of it, the first in the article's order. */
export interface ToldTie extends Tie {
  readonly sentences: readonly Span[];
}

type Family = 'trade' | 'production' | 'pact' | 'aid' | 'diplomatic';

const FAMILIES: Readonly<Record<Matter, Family>> = {
  buy: 'trade',
  sell: 'trade',
  trade: 'trade',
  restriction: 'trade',
  coproduction: 'production',
  industry: 'pact',
  framework: 'pact',
  training: 'pact',
  security: 'pact',
  base: 'pact',
  aid: 'aid',
  diplomatic: 'diplomatic',
};

const MADE: readonly Status[] = [
  'lifted',
  'eased',
  'cancelled',
  'blocked',
  'suspended',
  'refused',
  'delivered',
  'in-force',
  'ratified',
  'signed',
  'approved',
];
const FURTHEST: readonly Status[] = [...MADE, 'talks', 'sought', 'announced'];
const isMade = ({ status }: Tie): boolean => MADE.includes(status);

/** One tie for what is told in several sentences. */
export function mergeTies(ties: readonly ToldTie[]): ToldTie[] {
  const merged: ToldTie[] = [];
  for (const tie of ties) {
    const index = merged.findLastIndex((earlier) => isSame(earlier, tie));
    if (index < 0) merged.push(tie);
    else merged[index] = join(merged[index]!, tie);
  }
  return merged;
}

function isSame(a: ToldTie, b: ToldTie): boolean {
  const shared = a.partners.filter((code) => b.partners.includes(code)).length;
  const fewer = Math.min(a.partners.length, b.partners.length);
  if (shared < fewer) return false;
  const inferred = b.doubts.includes('partner-not-named') || b.doubts.includes('hub-not-named');
  const sentence = a.sentences.some((one) => b.sentences.some(({ start }) => start === one.start));
  if (a.partners.length !== b.partners.length && !inferred && !sentence) return false;
  const [first, second] = [FAMILIES[a.matter], FAMILIES[b.matter]];
  const systems = a.systems.some((name) => b.systems.includes(name));
  const apart = a.systems.length > 0 && b.systems.length > 0 && !systems;
  if (apart) return false;
  const follows = (sentence && isDeliveryOf(a, b)) || (inferred && isDeliveryOf(b, a));
  if (!agree(a, b) && !follows) return false;
  if (first !== second) {
    // A wish to make or buy the same thing is one wish; a remark without a paper of its own is about the tie before it.
    if (systems) return !isMade(a) && !isMade(b);
    return (isRemark(b) && (second === 'pact' || inferred)) || (isRemark(a) && first === 'pact');
  }
  if (systems) return true;
  const papersApart =
    a.papers.length > 0 && b.papers.length > 0 && !a.papers.some((one) => b.papers.includes(one));
  if (papersApart && !b.doubts.includes('headline') && !a.doubts.includes('headline')) {
    return (
      a.systems.length + b.systems.length === 0 &&
      a.date.basis === 'none' &&
      b.date.basis === 'none'
    );
  }
  const bothDated = a.date.basis !== 'none' && b.date.basis !== 'none';
  return first === 'trade' && bothDated && a.systems.length !== b.systems.length
    ? a.papers.length === 0 || b.papers.length === 0
    : true;
}

const isRemark = (tie: ToldTie): boolean =>
  tie.date.basis === 'none' &&
  tie.systems.length === 0 &&
  (tie.papers.length === 0 || !isMade(tie));

/** Whether two dates can be of one act: one is missing, or one lies in the other. */
function agree(a: ToldTie, b: ToldTie): boolean {
  if (a.date.basis === 'none' || b.date.basis === 'none') return true;
  const [one, other] = [a.date.interval, b.date.interval];
  if (!one || !other) return one === other && a.date.words === b.date.words;
  return (
    (one.from <= other.from && other.to <= one.to) || (other.from <= one.from && one.to <= other.to)
  );
}

/** A delivery told in the sentence of its contract is a step of that contract. */
const isDeliveryOf = (a: ToldTie, b: ToldTie): boolean =>
  b.status === 'delivered' &&
  a.status === 'signed' &&
  FAMILIES[a.matter] === 'trade' &&
  FAMILIES[b.matter] === 'trade';

function join(a: ToldTie, b: ToldTie): ToldTie {
  const better = weight(b) < weight(a) ? b : a;
  const other = better === a ? b : a;
  const date = dateOfBoth(better, other);
  const status =
    FURTHEST.indexOf(other.status) < FURTHEST.indexOf(better.status) ? other.status : better.status;
  // A contract by which something was delivered is what its own day is of.
  const ofDate = date === better.date ? better : other;
  const isDelivered = isDeliveryOf(better, other) || isDeliveryOf(other, better);
  const ofNature =
    isDelivered && date.basis !== 'none' ? ofDate : status === better.status ? better : other;
  const sentences = [...better.sentences, ...other.sentences].filter(
    ({ start }, i, all) => all.findIndex((one) => one.start === start) === i,
  );
  const named = better.doubts.includes('partner-not-named') ? other : better;
  return {
    ...better,
    partners:
      other.partners.length > better.partners.length && !other.doubts.includes('headline')
        ? other.partners
        : better.partners,
    date,
    status,
    nature: ofNature.nature,
    kind: better.systems.length > 0 || other.systems.length === 0 ? better.kind : other.kind,
    systems: [...new Set([...better.systems, ...other.systems])],
    papers: [...new Set([...better.papers, ...other.papers])],
    value: better.value ?? other.value,
    why: [...new Set([...better.why, ...other.why])],
    doubts: named.doubts.filter(
      (doubt) => !(date.basis !== 'none' && doubt === 'no-date') && doubt !== 'headline',
    ),
    sentences,
  };
}

/** The day of the contract, not of what followed; of two that agree, the narrower. */
function dateOfBoth(a: ToldTie, b: ToldTie): Tie['date'] {
  if (a.date.basis === 'none') return b.date;
  if (b.date.basis === 'none') return a.date;
  if (!agree(a, b)) return a.status === 'delivered' ? b.date : a.date;
  const width = ({ date: { interval } }: Tie): number =>
    interval ? Date.parse(interval.to) - Date.parse(interval.from) : Infinity;
  return width(b) < width(a) ? b.date : a.date;
}

const WEIGHTS: Readonly<Record<Doubt, number>> = {
  'hub-not-named': 1.5,
  'partner-not-named': 1.5,
  'several-countries': 1,
  'no-date': 0.5,
  'date-unanchored': 0.25,
  'no-paper': 1,
  'not-military': 1.5,
  headline: 0.5,
};

/** How much of a tie had to be guessed. */
export function weight(tie: Pick<Tie, 'doubts' | 'status'>): number {
  const told = tie.doubts.reduce((sum, doubt) => sum + WEIGHTS[doubt], 0);
  return told + (MADE.includes(tie.status) ? 0 : 0.5);
}
