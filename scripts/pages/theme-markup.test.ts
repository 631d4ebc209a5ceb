import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  sampleAgreement,
  sampleDate,
  SAMPLE_SCOPE,
} from '../../src/core/record/sample-agreement.ts';
import { PALETTES } from '../../src/core/view/palette.ts';
import { THEMES } from '../../src/core/types.ts';
import { themeBars } from './theme-markup.ts';

const styles = readFileSync('public/pages.css', 'utf8');

it('has a bar for each year in the themes’ colours, says its numbers in words, and what the colours mean', () => {
  const records = [
    sampleAgreement({ id: 'a', theme: 'arms', date: sampleDate('2011-03-01') }),
    sampleAgreement({ id: 'b', theme: 'halted', date: sampleDate('2011-05-01') }),
  ];
  const { text } = themeBars(records, SAMPLE_SCOPE);
  expect(text.match(/<rect /g)).toHaveLength(2);
  expect(text).toContain('aria-label="2011: 2"');
  expect(text).toContain('Arms sales &amp; procurement');
  expect(text).not.toContain('Training, aid');
});

it('has the map’s own colours of the themes on written pages, in both schemes', () => {
  const [light, dark] = styles.split('/* Themes in the dark. */');
  for (const theme of THEMES) {
    const rule = `[data-theme='${theme}'] {\n  --theme: `;
    expect(light).toContain(`${rule}${PALETTES.light.themes[theme]};`);
    expect(dark).toContain(`${rule.replace('\n', '\n  ')}${PALETTES.dark.themes[theme]};`);
  }
});
