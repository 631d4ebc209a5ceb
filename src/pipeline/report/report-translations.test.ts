import { expect, it } from 'vitest';
import { buildAll } from '../build-all.ts';
import { sampleFiles } from '../sample-files.ts';
import { reportTranslations } from './report-translations.ts';

it('counts what is translated into each language, and a text that stands twice once', () => {
  const paraphrase = 'The page reports the sale.';
  const built = buildAll(
    sampleFiles({
      'translations.csv': `en,ar,tr\n${paraphrase},تذكر الصفحة البيع.,\n`,
    }),
  );
  if (built.kind === 'faulty') throw new Error(built.problems[0]!.found);
  expect(reportTranslations(built.dataset, built.tables).split('\n')).toEqual([
    'translated',
    expect.stringMatching(/^ {2}notes: \d+ in English, ar 0, tr 0$/),
    expect.stringMatching(/^ {2}notes of stages: \d+ in English, ar 0, tr 0$/),
    '  paraphrases: 1 in English, ar 1, tr 0',
  ]);
  expect(built.outputs.get('translations-ar.json')).toContain('تذكر الصفحة البيع.');
  expect(built.outputs.get('translations-tr.json')).not.toContain('The page');
});
