import fc from 'fast-check';
import type { Trial } from './trial.ts';

/** Faults of one kind: what was said of the first, how often, and the smallest input that has it. */
interface Found {
  readonly fault: string;
  readonly times: number;
  readonly smallest: string;
}

export interface Result {
  readonly tried: number;
  readonly found: readonly Found[];
}

/** Tries a number of inputs, at most for so many milliseconds, and gathers what is wrong by its kind. */
export function runTrial<Given>(
  { of, fault }: Trial<Given>,
  { seed, runs, most }: { seed: number; runs: number; most: number },
): Result {
  const faultOf = (given: Given): string | null => {
    try {
      return fault(given);
    } catch (error) {
      return `thrown: ${(error as Error).stack?.split('\n').slice(0, 3).join(' ') ?? String(error)}`;
    }
  };
  const firsts = new Map<string, { fault: string; times: number }>();
  const until = Date.now() + most;
  let tried = 0;
  for (const given of fc.sample(of, { seed, numRuns: runs })) {
    if (Date.now() > until) break;
    tried++;
    const said = faultOf(given);
    if (said === null) continue;
    const kind = kindOf(said);
    const first = firsts.get(kind);
    firsts.set(kind, { fault: first?.fault ?? said, times: (first?.times ?? 0) + 1 });
  }
  const found = [...firsts].map(([kind, first]) => {
    const property = fc.property(of, (given) => {
      const said = faultOf(given);
      return said === null || kindOf(said) !== kind;
    });
    const { counterexample } = fc.check(property, {
      seed,
      numRuns: tried,
      interruptAfterTimeLimit: most,
    });
    return { ...first, smallest: fc.stringify(counterexample?.[0]) };
  });
  return { tried, found };
}

/** A sentence without what differs between two faults of a kind. */
function kindOf(fault: string): string {
  return fault
    .replaceAll(/"[^"]*"/g, '"…"')
    .replaceAll(/[\w/-]+\.(csv|json|yaml|txt)/g, '…')
    .replaceAll(/\d+/g, '0')
    .slice(0, 120);
}
