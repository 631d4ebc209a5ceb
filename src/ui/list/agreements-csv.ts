import Papa from 'papaparse';
import { citationOfData } from '../../core/record/about.ts';
import type { AgreementRecord, Overview } from '../../core/types.ts';

/** Agreements as a CSV table that a spreadsheet opens: lists joined by `;`, one row each, licence and citation in it. */
export function csvOf(
  agreements: readonly AgreementRecord[],
  { about, version }: Pick<Overview, 'about' | 'version'>,
): string {
  const rows = agreements.map((agreement) => ({
    id: agreement.id,
    title: agreement.texts.en.title,
    nature: agreement.nature,
    kind: agreement.kind,
    theme: agreement.theme,
    status: agreement.status,
    direction: agreement.direction,
    partners: agreement.partners.join(';'),
    date_from: agreement.date.interval?.from ?? '',
    date_to: agreement.date.interval?.to ?? '',
    date_precision: agreement.date.precision ?? '',
    date_basis: agreement.date.basis,
    end_date: agreement.end ?? '',
    systems: agreement.systems.join(';'),
    value_min: agreement.value?.min ?? '',
    value_max: agreement.value?.max ?? '',
    value_currency: agreement.value?.currency ?? '',
    confidence: agreement.confidence,
    sources: [...new Set(agreement.evidence.map(({ source }) => source))].join(';'),
    license: about.license?.name ?? '',
    citation: citationOfData(about, version),
  }));
  // A cell that begins like a formula is not one.
  return Papa.unparse(rows, { escapeFormulae: true });
}
