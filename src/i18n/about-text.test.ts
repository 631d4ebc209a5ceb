import { SAMPLE_ABOUT } from '../core/record/sample-agreement.ts';
import { expect, test } from 'vitest';
import type { Making } from '../core/record/edition.ts';
import { LANGUAGES } from '../core/types.ts';
import { aboutSections } from './about-text.ts';
import { formatIn } from './format.ts';

const MAKING: Making = {
  version: '0.2.0',
  created: '2026-11-28',
  before: '0.1.0',
  records: { high: 400, medium: 111, low: 3 },
  checked: 510,
  sources: 1200,
  partners: 120,
  draws: [
    { date: '2026-11-27', drawn: 58, wrong: 25 },
    { date: '2026-11-28', drawn: 60, wrong: 21 },
  ],
  coverage: [{ decade: 1990, rows: 62, matched: 23, searched: 30 }],
  changes: { added: 49, changed: 296, dropped: 0 },
};

test.each(LANGUAGES)('in %s it has every number of the build', (language) => {
  const text = JSON.stringify(
    aboutSections(MAKING, SAMPLE_ABOUT, language, formatIn(language, 'latn')),
  );
  for (const number of [
    '514',
    '400',
    '111',
    '510',
    '60',
    '21',
    '25',
    '58',
    '62',
    '23',
    '30',
    '9',
    '49',
    '296',
  ])
    expect(text).toMatch(new RegExp(`(?<!\\d)${number}(?!\\d)`));
  expect(text).toContain('0.1.0');
});

test('without another list, a draw or an edition before, it does not speak of them', () => {
  const first = { ...MAKING, before: null, coverage: [], draws: [] };
  const sections = aboutSections(first, SAMPLE_ABOUT, 'en', formatIn('en', 'latn'));
  expect(sections.map(({ heading }) => heading)).toEqual([
    'What the records rest on',
    'How often it is wrong',
    'Known holes',
    'Borders and names',
    'Licence, version, citation',
  ]);
});
