import type { Kind, Nature, Status } from '../core/types.ts';
import type { Matter, Step } from './acts.ts';
import type { SentenceParts } from './sentence-parts.ts';
import type { Proposal } from './tie.ts';

/** Steps that stop a tie, or let it go on. */
export const HALTED: readonly Step[] = [
  'lifted',
  'eased',
  'refused',
  'blocked',
  'suspended',
  'cancelled',
];

export function statusOf(step: Step): Status {
  if (step === 'opened') return 'delivered';
  if (step === 'recognised') return 'announced';
  return step;
}

export function kindOf(
  matter: Matter,
  direction: Proposal['direction'],
  halted: boolean,
  { systems }: SentenceParts,
): Kind {
  if (matter === 'restriction') return 'restriction';
  if (matter === 'buy' || matter === 'sell' || matter === 'trade') {
    if (halted && systems.length === 0) return 'restriction';
    return direction === 'import' ? 'procurement' : 'sale';
  }
  return matter;
}

export function natureOf(step: Step, kind: Kind, papers: SentenceParts['papers']): Nature {
  const isTrade = kind === 'sale' || kind === 'procurement';
  if (step === 'blocked') return 'talks';
  if (step === 'cancelled' && kind !== 'restriction') return isTrade ? 'contract' : 'agreement';
  if (HALTED.includes(step)) return 'restriction';
  if (step === 'opened' || step === 'recognised') return 'milestone';
  if (step === 'talks' || step === 'sought') return 'talks';
  if (step === 'announced') return isTrade ? 'talks' : 'milestone';
  const named = papers.map(({ name }) => name);
  if (named.includes('contract')) return 'contract';
  if (step === 'delivered' && papers.length === 0) return 'delivery';
  return isTrade && !named.some((name) => name === 'memorandum' || name === 'protocol')
    ? 'contract'
    : 'agreement';
}
