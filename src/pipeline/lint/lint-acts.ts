import type { AgreementRecord, Status } from '../../core/types.ts';
import { linesOfAgreements, type Finding, type LintInput } from './lint-finding.ts';

const MADE: ReadonlySet<Status> = new Set<Status>(['signed', 'ratified', 'in-force']);

/** Stages that say of which act a day is, if it is not that of the status. */
const OTHER_ACTS: ReadonlySet<Status> = new Set<Status>(['announced', 'approved', 'talks']);

/** A sentence of a note that begins so and goes on to another act admits that the date is not the signature's. */
const ADMISSION =
  /\bthe (date|day|month|year) is (?:(?!given|known|signature|signing|stated)[^.;])*?\b(announce|report|statement|approv|gazett|cabinet|bill\b|tabl(?:ed|ing)|publi|notice|article|post\b)/iu;

/**
 * Agreements said to be signed, ratified or in force whose note admits that the date is that of another act (a report,
 * an announcement, an approval), where no stage says so. A month or year is passed over if its basis is "relative" or
 * "other-source": it holds the signature, and only a day, or a date that the text is said to state, claims more.
 */
export function* lintActs({ dataset, tables }: LintInput): Generator<Finding> {
  const lines = linesOfAgreements(tables);
  for (const agreement of dataset.agreements) {
    const act = actOf(agreement);
    if (act === null) continue;
    const problem = {
      file: tables.agreements.file,
      line: lines.get(agreement.id) ?? null,
      column: 'note',
      found: `found "${act}" of an agreement that is "${agreement.status}"`,
      expected: `expected the date of that act in ${tables.stages.file}, as announced or approved`,
      cure: 'add the stage, widen the date with the basis "relative", or correct the status',
    };
    yield { rule: 'other-act', agreement: agreement.id, other: '', problem };
  }
}

function actOf({ nature, status, date, note, stages }: AgreementRecord): string | null {
  // A restriction is made by its announcement.
  if (note === null || nature === 'restriction' || !MADE.has(status) || date.basis === 'none')
    return null;
  if (date.precision !== 'day' && date.basis !== 'stated') return null;
  if (stages.some((stage) => OTHER_ACTS.has(stage.status))) return null;
  return ADMISSION.exec(note)?.[0] ?? null;
}
