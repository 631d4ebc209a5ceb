import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sampleAgreement } from '../../src/core/record/sample-agreement.ts';
import type { PlaceCode } from '../../src/core/types.ts';
import { comparedWithLike } from './compared-markup.ts';
import { sampleSite } from './sample-site.ts';

const KAZ = 'KAZ' as PlaceCode;
const compared = (language: 'en' | 'ar' | 'tr'): string =>
  comparedWithLike(KAZ, sampleSite(), language)!.text.replace(/\s*\n\s*/g, '');

it('stands a partner beside those most like it: lines, a table of the same numbers, and the systems', () => {
  const html = compared('en');
  expect(html).toContain('<h2>Compared: Kazakhstan and Azerbaijan</h2>');
  expect(html).toContain('role="img" aria-label="Records by the end of each year: Kazakhstan 3');
  expect(html).toContain('<tr><th scope="row">2023</th><td>1</td><td>1</td></tr>');
  expect(html).not.toContain('<th scope="row">2012</th>');
  expect(html).toContain('<dt>Kazakhstan alone</dt><dd>Anka');
  expect(html).toContain('href="../../?focus=KAZ~AZE"');
});

it('says it in Arabic and Turkish too, where time runs from the right', () => {
  expect(compared('ar')).toContain('<h2>مقارنة: كازاخستان وأذربيجان</h2>');
  expect(compared('ar')).toContain('class="line-0" d="M300,');
  expect(compared('tr')).toContain('href="../../?focus=KAZ~AZE&amp;lang=tr"');
});

it('has nothing beside the only partner', () => {
  const site = sampleSite({ agreements: [sampleAgreement({ id: 'one', partners: [KAZ] })] });
  expect(comparedWithLike(KAZ, site, 'en')).toBeNull();
});

it('dashes the lines as the panel does', () => {
  const dashesIn = (path: string): string[] =>
    [
      ...readFileSync(path, 'utf8').matchAll(/path[^{]*line-\d[^{]*\{[^}]*dasharray: ([\d ]+);/g),
    ].map(([, dash]) => dash!);
  const panel = dashesIn('src/ui/panel/PartnersChart.svelte');
  expect(panel).toEqual(['8 4', '2 4']);
  expect(dashesIn('public/pages.css')).toEqual(panel);
});
