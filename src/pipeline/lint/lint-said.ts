import type { AgreementRecord, Status } from '../../core/types.ts';
import { withoutAbsence } from './lint-absence.ts';
import { findOdd, type Finding, type LintInput, type Oddity } from './lint-finding.ts';

/** Texts that say more of what became of an agreement than its status and stages do. */
export function* lintSaid(input: LintInput): Generator<Finding> {
  yield* findOdd('said', input, saidOdd);
}

/** Not yet, not at all, or only by intention. */
const DENIED =
  /\b(?:not|never|nor|no|none|nothing|without|before|until|be|being|if|whether|unless|to|would|will|could|for|yet|planned|expected|due)(?: [\w-]+){0,3} $/iu;

/** What a verb says, and which words carry it; those after the first are what it may have become since. */
const SAID: readonly (readonly [pattern: RegExp, ...statuses: Status[]])[] = [
  [/\b(?:were|was|been) (?:all )?(?:delivered|handed over)\b/giu, 'delivered'],
  [/\b(?:entered|in|into) service\b/giu, 'delivered'],
  [/\bratified\b(?! refers)/giu, 'ratified', 'in-force'],
  [
    /\b(?:was|were|been|is) (?:cancelled|called off|terminated|annulled)\b/giu,
    'cancelled',
    'ended',
  ],
  [/\b(?:expired|ran out|lapsed)\b/giu, 'ended', 'in-force', 'cancelled'],
];

function* saidOdd(record: AgreementRecord): Generator<Oddity> {
  const { nature, status, stages, note, texts } = record;
  const reached = new Set<Status>([status, ...stages.map((stage) => stage.status)]);
  const text = withoutAbsence(`${texts.en.title}. ${texts.en.summary} ${note ?? ''}`);
  if (status === 'announced' && !reached.has('signed')) {
    const own = `${texts.en.title}. ${texts.en.summary}`;
    const said = saidIn(own, /\bsigned\b/giu);
    if (said) yield odd(said, status, 'signed');
  }
  if (!['agreement', 'contract', 'talks'].includes(nature)) return;
  for (const [pattern, ...statuses] of SAID) {
    if (statuses.some((word) => reached.has(word))) continue;
    const said = saidIn(text, pattern);
    if (said) yield odd(said, status, statuses[0]!);
  }
}

function saidIn(text: string, pattern: RegExp): string | null {
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const before = text.slice(0, index);
    if (!DENIED.test(before)) return `${before.split(/[.;] /).at(-1)!.slice(-50)}${words}`.trim();
  }
  return null;
}

const odd = (said: string, status: Status, word: Status): Oddity => ({
  column: 'status',
  found: `found "${said}" of a record that is "${status}"`,
  expected: `expected "${word}" as its status or as a stage`,
  cure: 'add the stage, correct the status, or the text if it speaks of something else',
});
