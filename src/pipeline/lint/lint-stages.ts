import {
  RESTRICTION_STATUSES,
  type AgreementRecord,
  type Nature,
  type Status,
} from '../../core/types.ts';
import { findOdd, type Finding, type LintInput, type Oddity } from './lint-finding.ts';

/** Of a status and its stages: the last one is the status, and each status that came after the record's own act has one. */
export function* lintStages(input: LintInput): Generator<Finding> {
  yield* findOdd('last-stage', input, lastStageOdd);
  yield* findOdd('no-stage', input, noStageOdd);
  yield* findOdd('restriction', input, restrictionOdd);
}

/** No other stage may certainly lie after all stages of the status. */
function* lastStageOdd({ status, stages }: AgreementRecord): Generator<Oddity> {
  const known = stages.filter((stage) => stage.status === status);
  if (stages.length === 0 || known.length === 0) return;
  const later = stages.find(({ interval }) =>
    known.every((stage) => stage.interval.to < interval.from),
  );
  if (!later) return;
  yield {
    column: 'status',
    found: `found "${status}", and "${later.status}" from ${later.interval.from}`,
    expected: 'expected the status of the last stage',
    cure: 'correct the status, or the stage',
  };
}

/** What a record of each nature may be on its own date: its first status. All others are dated by a stage. */
const FIRST: Readonly<Record<Nature, readonly Status[]>> = {
  agreement: ['signed', 'announced', 'approved', 'talks', 'sought'],
  contract: ['signed', 'announced', 'approved', 'talks', 'sought'],
  delivery: ['delivered', 'announced', 'approved'],
  milestone: ['signed', 'in-force', 'delivered', 'announced', 'approved'],
  talks: ['talks', 'sought', 'announced', 'approved', 'refused', 'blocked'],
  restriction: ['in-force'],
  mandate: ['in-force', 'approved', 'announced'],
};

function* noStageOdd({ nature, status, stages, date }: AgreementRecord): Generator<Oddity> {
  if (stages.some((stage) => stage.status === status)) return;
  const isFirst =
    FIRST[nature].includes(status) && stages.every((stage) => FIRST[nature].includes(stage.status));
  if (isFirst || (stages.length === 0 && date.interval === null)) return;
  yield {
    column: 'status',
    found: `found "${status}" without a stage`,
    expected: 'expected the days between which it came to that',
    cure: 'add the stage to stages.csv, or correct the status',
  };
}

function* restrictionOdd({ nature, status }: AgreementRecord): Generator<Oddity> {
  const words: readonly Status[] = RESTRICTION_STATUSES;
  const isOwn = words.includes(status);
  if (nature === 'restriction' ? isOwn : status === 'in-force' || !isOwn) return;
  yield {
    column: 'status',
    found: `found "${status}" of a record that is "${nature}"`,
    expected:
      nature === 'restriction' ? `expected one of ${words.join(', ')}` : 'expected another word',
    cure: 'correct the status, or the nature',
  };
}
