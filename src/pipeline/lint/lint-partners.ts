import { MOST_PARTNERS } from '../../core/counts/counts.ts';
import { linesOfAgreements, type Finding, type LintInput } from './lint-finding.ts';

/**
 * Partners that neither the English title and summary nor the evidence names, in any of its languages. Programmes of
 * many partners need not name them all.
 */
export function* lintPartners({
  dataset,
  tables,
  gazetteer: { findMentions, nameOf },
}: LintInput): Generator<Finding> {
  const lines = linesOfAgreements(tables);
  for (const { id, partners, texts, evidence } of dataset.agreements) {
    if (partners.length > MOST_PARTNERS) continue;
    const words = [texts.en.title, texts.en.summary].concat(
      evidence.flatMap(({ quotation, paraphrase }) => [quotation?.text ?? '', paraphrase ?? '']),
    );
    const named = new Set(
      words.flatMap((text) => findMentions(text).flatMap(({ codes }) => codes)),
    );
    for (const code of partners.filter((code) => !named.has(code))) {
      const problem = {
        file: tables.agreements.file,
        line: lines.get(id) ?? null,
        column: 'partners',
        found: `found ${code} (${nameOf(code)})`,
        expected: 'expected a country that its English texts or its evidence name',
        cure: 'name it in the summary, or remove the partner',
      };
      yield { rule: 'unnamed-partner', agreement: id, other: code, problem };
    }
  }
}
