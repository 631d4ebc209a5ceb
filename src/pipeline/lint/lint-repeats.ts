import { fold } from '../../core/text/search-fold.ts';
import type { AgreementRecord } from '../../core/types.ts';
import { findOdd, type Finding, type LintInput, type Oddity } from './lint-finding.ts';

/** Evidence of one agreement that says the same, word for word, of two sources: a sentence that was copied is one source. */
export function* lintRepeats(input: LintInput): Generator<Finding> {
  yield* findOdd('repeated', input, repeatOdd);
}

function* repeatOdd({ evidence }: AgreementRecord): Generator<Oddity> {
  const first = new Map<string, string>();
  for (const { source, paraphrase, quotation } of evidence) {
    const text = fold(paraphrase ?? quotation?.text ?? '');
    const before = first.get(text);
    if (before === undefined) first.set(text, source);
    else if (before !== source)
      yield {
        column: 'id',
        other: source,
        found: `found the same sentence of "${before}" and of "${source}"`,
        expected: 'expected one source for a sentence that was copied',
        cure: 'take one of the rows out of evidence.csv, or say what each source says',
      };
  }
}
