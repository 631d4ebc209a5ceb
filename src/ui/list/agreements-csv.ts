import Papa from 'papaparse';
import { citationOfData, LICENSE } from '../../core/record/about.ts';
import type { AgreementRecord } from '../../core/types.ts';

/**
 * Agreements as a CSV table that a spreadsheet opens: lists joined by `;`, one row each, licence and citation in it. Where
 * the decimal sign is a comma, as in Turkish and Arabic, Excel parts columns at semicolons.
 */
export function csvOf(
  agreements: readonly AgreementRecord[],
  version: string,
  delimiter: ',' | ';' = ',',
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
    // The last possible day, under the name that it had before ends were intervals.
    end_date: agreement.end?.interval.to ?? '',
    end_from: agreement.end?.interval.from ?? '',
    end_to: agreement.end?.interval.to ?? '',
    end_precision: agreement.end?.precision ?? '',
    end_basis: agreement.end?.basis ?? '',
    systems: agreement.systems.join(';'),
    value_min: agreement.value?.min ?? '',
    value_max: agreement.value?.max ?? '',
    value_currency: agreement.value?.currency ?? '',
    confidence: agreement.confidence,
    sources: [...new Set(agreement.evidence.map(({ source }) => source))].join(';'),
    license: LICENSE,
    citation: citationOfData(version),
  }));
  // A cell that begins like a formula is not one.
  return Papa.unparse(rows, { escapeFormulae: true, delimiter });
}
