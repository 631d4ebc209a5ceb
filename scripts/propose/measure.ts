import { readFileSync } from 'node:fs';
import type { Knowledge } from '../../src/propose/knowledge.ts';
import { proposeFrom } from '../../src/propose/propose.ts';
import type { Proposal } from '../../src/propose/tie.ts';
import { readKey, type KeyedArticle, type KeyedTie } from './read-key.ts';

export interface Measured {
  readonly ties: number;
  /** Proposed with the right partners. */
  readonly found: number;
  /** Of those, with the right interval and basis; with the right status. */
  readonly dated: number;
  readonly status: number;
  /** Proposals that are none of the ties. */
  readonly wrong: number;
  readonly milliseconds: number;
  /** What was missed, got wrong or proposed without need, a line each. */
  readonly remarks: readonly string[];
}

/** How well the reading does on each set of articles whose ties a person has found by hand. */
export function measureAll(knowledge: Knowledge): ReadonlyMap<string, Measured> {
  const here = import.meta.dirname;
  const sets = [
    ['seeds', `${here}/seed-key.txt`],
    ...['en', 'ar', 'tr'].map((language) => [language, `${here}/articles/${language}.txt`]),
  ] as const;
  return new Map(
    sets.map(([name, file]) => [name!, measure(readKey(readFileSync(file!, 'utf8')), knowledge)]),
  );
}

function measure(articles: readonly KeyedArticle[], knowledge: Knowledge): Measured {
  const sum = { ties: 0, found: 0, dated: 0, status: 0, wrong: 0, milliseconds: 0 };
  const remarks: string[] = [];
  for (const { name, published, text, ties } of articles) {
    const article = text || readFileSync(`seeds/${name}`, 'utf8');
    const begun = performance.now();
    const { proposals } = proposeFrom(article, knowledge, published);
    sum.milliseconds += performance.now() - begun;
    sum.ties += ties.length;
    const left = [...proposals];
    for (const tie of [...ties].sort((a, b) => best(b, left) - best(a, left))) {
      const closest = left.toSorted((a, b) => likeness(tie, b) - likeness(tie, a))[0];
      if (!closest || likeness(tie, closest) === 0) {
        remarks.push(`${name}: missed ${wordsOfTie(tie)}`);
        continue;
      }
      left.splice(left.indexOf(closest), 1);
      sum.found++;
      const [dated, status] = [isDated(tie, closest), isStatus(tie, closest)];
      if (dated) sum.dated++;
      if (status) sum.status++;
      if (!dated || !status)
        remarks.push(`${name}: ${wordsOfTie(tie)} was read as ${wordsOf(closest)}`);
    }
    sum.wrong += left.length;
    for (const one of left)
      remarks.push(`${name}: proposed ${wordsOf(one)}: ${one.why.join(', ')}`);
  }
  return { ...sum, remarks };
}

const best = (tie: KeyedTie, proposals: readonly Proposal[]): number =>
  Math.max(0, ...proposals.map((one) => likeness(tie, one)));

/** 0 for other partners; more the more is right. */
function likeness(tie: KeyedTie, proposal: Proposal): number {
  if (proposal.partners.join('+') !== tie.partners) return 0;
  return 1 + (isDated(tie, proposal) ? 4 : 0) + (isStatus(tie, proposal) ? 2 : 0);
}

const isStatus = (tie: KeyedTie, { status }: Proposal): boolean => status === tie.status;

function isDated(tie: KeyedTie, { date }: Proposal): boolean {
  return (
    date.basis === tie.basis &&
    date.interval?.from === tie.interval?.from &&
    date.interval?.to === tie.interval?.to
  );
}

const wordsOfTie = ({ partners, interval, basis, status }: KeyedTie): string =>
  `${partners} ${interval ? `${interval.from}..${interval.to}` : '-'} ${basis} ${status}`;

const wordsOf = ({ partners, date, status }: Proposal): string =>
  wordsOfTie({ partners: partners.join('+'), interval: date.interval, basis: date.basis, status });
