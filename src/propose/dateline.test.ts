import { expect, it } from 'vitest';
import type { Language } from '../core/types.ts';
import { datelineOf } from './dateline.ts';

const read = (text: string, language: Language): unknown => {
  const found = datelineOf(text, { start: 0, end: text.length }, language);
  return found && [found.day, text.slice(found.end), found.words];
};

it.each<[Language, string, string]>([
  ['en', 'ANKARA, 12 March 2019 - ', 'ANKARA, 12 March 2019'],
  ['en', 'ANKARA, March 12, 2019 (AP) — ', 'ANKARA, March 12, 2019 (AP)'],
  ['en', 'Kuwait City (KUNA), 12 March 2019: ', 'Kuwait City (KUNA), 12 March 2019'],
  ['en', '12 March 2019, ANKARA – ', '12 March 2019, ANKARA'],
  ['en', 'ANKARA, 12.03.2019 - ', 'ANKARA, 12.03.2019'],
  ['tr', 'ANKARA, 12 Mart 2019 - ', 'ANKARA, 12 Mart 2019'],
  ['tr', 'İSTANBUL (AA) - 12 Mart 2019 - ', 'İSTANBUL (AA) - 12 Mart 2019'],
  ['tr', 'Ankara / 12.03.2019: ', 'Ankara / 12.03.2019'],
  ['ar', 'أنقرة، 12 مارس 2019 - ', 'أنقرة، 12 مارس 2019'],
  ['ar', 'أنقرة – ١٢ آذار/ مارس ٢٠١٩ (الأناضول) – ', 'أنقرة – ١٢ آذار/ مارس ٢٠١٩ (الأناضول)'],
])('in %s “%s” is a dateline', (language, line, words) => {
  expect(read(`${line}Xyz abc.`, language)).toEqual(['2019-03-12', 'Xyz abc.', words]);
  expect(read(line.trim().replace(/[ \-–—:]+$/, ''), language)).toEqual(
    line.startsWith('12') ? null : ['2019-03-12', '', words],
  );
});

it.each<[Language, string]>([
  ['en', 'On 12 March 2019 - a Tuesday - Turkey signed.'],
  ['en', 'Turkey signed on 12 March 2019: the contract is worth little.'],
  ['en', 'Published: 12 March 2019 - Ankara'],
  ['en', '12 March 2019'],
  ['en', 'ANKARA, March 2019 - Turkey signed.'],
  ['en', 'ANKARA - Turkey signed on 12 March 2019.'],
  ['tr', "Türkiye, 12 Mart 2019'da imzaladı."],
  ['ar', 'في 12 مارس 2019 - وقعت تركيا.'],
])('in %s “%s” has none', (language, text) => {
  expect(read(text, language)).toBeNull();
});
