import type { AgreementRecord } from '../../core/types.ts';
import { findOdd, type Finding, type LintInput, type Oddity } from './lint-finding.ts';

/** The one sentence that says what was searched for and not found, and when: nothing else of the kind ages well. */
export const ABSENCE = /\bNot found in our search of \d{4}-\d{2}: /u;

/** The fixed sentence to its end. */
const FIXED = /\bNot found in our search of \d{4}-\d{2}: [^.;]*(?:[.;]|$)/gu;

const OTHER_WORDS =
  /\b(?:no [\w-]+(?: [\w-]+){0,3} (?:is|are|was|were) (?:known|found|seen|recorded|reported)|(?:was|were|is|are) not (?:found|seen|recorded)|not recorded here|nothing (?:is|was) (?:known|found|reported)|(?:a|one) single (?:page|source|report)|only one (?:page|source|report|article|outlet)|not found in our search)\b/iu;

/** Notes and English summaries that say in other words that something was not found. */
export function* lintAbsence(input: LintInput): Generator<Finding> {
  yield* findOdd('absence', input, absenceOdd);
}

/** A text without its fixed sentences. */
export const withoutAbsence = (text: string): string => text.replace(FIXED, '');

function* absenceOdd({ note, texts }: AgreementRecord): Generator<Oddity> {
  const found = OTHER_WORDS.exec(withoutAbsence(`${note ?? ''} ${texts.en.summary}`))?.[0];
  if (found === undefined) return;
  yield {
    column: 'note',
    found: `found "${found}"`,
    expected: 'expected what was not found in the fixed sentence, with its month',
    cure: 'write "Not found in our search of YYYY-MM: ...", or leave it out',
  };
}
