import { hashOf } from '../../core/text/hash.ts';
import type { Edition, EditionRecord } from '../../core/record/edition.ts';
import type { AgreementRecord, Dataset, DayInterval } from '../../core/types.ts';

/** The edition that a dataset is; `created` is its day of publication. */
export function editionOf({ version, agreements }: Dataset, created: string): Edition {
  const records = agreements
    .map((record) => [record.id, recordOf(record)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return { version, created, records: Object.fromEntries(records) };
}

function recordOf(record: AgreementRecord): EditionRecord {
  const { texts, note, stages, evidence, links, value, date, end } = record;
  const fields = {
    title: texts.en.title,
    nature: record.nature,
    kind: record.kind,
    status: record.status,
    direction: record.direction,
    partners: record.partners.join(';'),
    date: spanOf(date.interval),
    end: spanOf(end?.interval ?? null),
    systems: record.systems.join(';'),
    value: value ? `${value.min}/${value.max} ${value.currency}` : '',
    confidence: record.confidence,
  };
  const said = evidence.map(({ source, supports, paraphrase, quotation }) => [
    source,
    supports,
    paraphrase ?? quotation?.text,
  ]);
  const steps = stages.map(({ status, interval, note }) => [status, spanOf(interval), note]);
  const ties = (links ?? []).map(({ kind, other }) => [kind, other]);
  const all = [fields, date.basis, texts.en.summary, note, steps, said, ties];
  return { ...fields, hash: hashOf(JSON.stringify(all)).slice(0, 16) };
}

const spanOf = (interval: DayInterval | null): string =>
  interval === null
    ? ''
    : interval.from === interval.to
      ? interval.from
      : `${interval.from}/${interval.to}`;
