import { dateOfDay } from '../../core/time/day.ts';
import type { AgreementRecord, Day, Source } from '../../core/types.ts';
import { findOdd, type Finding, type LintInput, type Oddity } from './lint-finding.ts';

/**
 * Days that are said to be stated and are those on which a source was published, where no evidence names the day: then
 * it is the report's day and not the act's.
 */
export function* lintDays(input: LintInput): Generator<Finding> {
  const sources = new Map(input.dataset.sources.map((source) => [source.id, source]));
  yield* findOdd('publication-day', input, (record) => dayOdd(record, sources));
}

function* dayOdd(
  { date, evidence }: AgreementRecord,
  sources: ReadonlyMap<string, Source>,
): Generator<Oddity> {
  if (date.precision !== 'day' || date.basis !== 'stated') return;
  const day = date.interval.from;
  const dating = evidence.filter(({ supports }) => supports.includes('date'));
  const report = dating.find(({ source }) => sources.get(source)?.published === day);
  if (!report || dating.some((one) => names(one.paraphrase ?? one.quotation?.text ?? '', day)))
    return;
  yield {
    column: 'date_from',
    other: report.source,
    found: `found ${day}, on which "${report.source}" was published`,
    expected: 'expected evidence that names the day',
    cure: 'say in the paraphrase how the source gives the day, or write "relative" as date_basis',
  };
}

/** Whether a text has the number of the day and its month. */
function names(text: string, day: Day): boolean {
  const month = dateOfDay(day).toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
  const number = String(Number(day.slice(8)));
  return text.includes(day) || (text.includes(month) && new RegExp(`\\b${number}\\b`).test(text));
}
