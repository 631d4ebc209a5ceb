import type fc from 'fast-check';

/** What is tried with thousands of inputs. */
export interface Trial<Given> {
  readonly name: string;
  readonly of: fc.Arbitrary<Given>;
  /** What is wrong with what came of it, in a few words; null where nothing is. A thrown error is always wrong. */
  readonly fault: (given: Given) => string | null;
}

/** The first of them that is not null. */
export function firstFault(faults: Iterable<string | null>): string | null {
  for (const fault of faults) if (fault !== null) return fault;
  return null;
}
