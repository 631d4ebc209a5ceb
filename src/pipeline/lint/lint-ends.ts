import type { AgreementRecord, Scope, Status } from '../../core/types.ts';
import { ABSENCE } from './lint-absence.ts';
import { findOdd, type Finding, type LintInput, type Oddity } from './lint-finding.ts';

/** Of what became of an agreement: ends without evidence, halts without an end, and old contracts without an outcome. */
export function* lintEnds(input: LintInput): Generator<Finding> {
  yield* findOdd('end', input, endOdd);
  yield* findOdd('outcome', input, (record) => outcomeOdd(record, input.dataset.scope));
}

const ENDED: ReadonlySet<Status> = new Set<Status>([
  'ended',
  'refused',
  'cancelled',
  'suspended',
  'lifted',
]);

function* endOdd({ status, date, end, evidence }: AgreementRecord): Generator<Oddity> {
  if (end === null && ENDED.has(status) && date.interval !== null) {
    yield {
      column: 'end_from',
      found: `found "${status}" without an end`,
      expected: 'expected the interval in which it came to that',
      cure: 'fill in the end, or correct the status',
    };
  }
  if (end === null || end.basis === 'successor') return;
  if (evidence.some(({ supports }) => supports.includes('end'))) return;
  yield {
    column: 'end_from',
    found: `found ${end.interval.from}`,
    expected: 'expected a row of evidence.csv that supports "end"',
    cure: 'cite what states the end, or leave it empty',
  };
}

/** So many years after a contract one can know what became of it. */
const OLD = 5;
const OPEN: ReadonlySet<Status> = new Set<Status>(['signed', 'announced', 'approved', 'ratified']);

/** A contract, or an agreement to sell, buy or build, of more than five years before the scope's end. */
function* outcomeOdd(record: AgreementRecord, scope: Scope): Generator<Oddity> {
  const { nature, kind, status, date, note } = record;
  const isProgramme = ['sale', 'procurement', 'coproduction'].includes(kind);
  if (nature !== 'contract' && !(nature === 'agreement' && isProgramme)) return;
  if (date.interval === null || !OPEN.has(status) || record.end !== null) return;
  if (date.interval.to >= `${scope.lastYear + 1 - OLD}-01-01` || ABSENCE.test(note ?? '')) return;
  yield {
    column: 'status',
    found: `found "${status}" since ${date.interval.from.slice(0, 4)}`,
    expected: 'expected an outcome: delivered, in-force, ended or cancelled',
    cure: 'look for it, or say in the note "Not found in our search of YYYY-MM: ..."',
  };
}
