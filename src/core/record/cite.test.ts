import { expect, test } from 'vitest';
import { CITATION_STYLES, citationOf } from './cite.ts';
import { toDay } from '../time/day.ts';
import { sampleAgreement } from './sample-agreement.ts';

import { SAMPLE_ABOUT } from './sample-agreement.ts';

const CITED = {
  agreement: sampleAgreement({ texts: { en: { title: 'Anka & TB2 drones', summary: '' } } }),
  version: '1.2.0',
  about: SAMPLE_ABOUT,
  url: 'https://arcs.test/?focus=kaz-2022-anka',
  accessed: toDay('2026-11-20'),
};

test('APA names the project, the record, its version and the day it was read', () => {
  expect(citationOf('apa', CITED)).toBe(
    'Ankara Arcs. (Version 1.2.0). Anka & TB2 drones [Data record]. Retrieved 2026-11-20, from https://arcs.test/?focus=kaz-2022-anka',
  );
});

test('Chicago does so in its own order', () => {
  expect(citationOf('chicago', CITED)).toBe(
    'Ankara Arcs. “Anka & TB2 drones.” Data record, version 1.2.0. Accessed 2026-11-20. https://arcs.test/?focus=kaz-2022-anka.',
  );
});

test('BibTeX escapes what it would read as a command', () => {
  expect(citationOf('bibtex', CITED)).toBe(`@misc{ankara-arcs:kaz-2022-anka,
  author = {{Ankara Arcs}},
  title = {Anka \\& TB2 drones},
  note = {Data record, version 1.2.0},
  url = {https://arcs.test/?focus=kaz-2022-anka},
  urldate = {2026-11-20}
}`);
});

test('the data as a whole is cited in the same styles', () => {
  const whole = { ...CITED, agreement: null, url: 'https://arcs.test/' };
  expect(citationOf('apa', whole)).toBe(
    'Ankara Arcs. (Version 1.2.0). Ankara Arcs: defence agreements of Türkiye, 1991-2024 [Data set]. Retrieved 2026-11-20, from https://arcs.test/',
  );
  expect(citationOf('chicago', whole)).toBe(
    'Ankara Arcs. “Ankara Arcs: defence agreements of Türkiye, 1991-2024.” Data set, version 1.2.0. Accessed 2026-11-20. https://arcs.test/.',
  );
  expect(citationOf('bibtex', whole)).toBe(`@misc{ankara-arcs:1.2.0,
  author = {{Ankara Arcs}},
  title = {Ankara Arcs: defence agreements of Türkiye, 1991-2024},
  note = {Data set, version 1.2.0},
  url = {https://arcs.test/},
  urldate = {2026-11-20}
}`);
});

test('data that say when their version was published are cited by that day, in each style', () => {
  const dated = { ...CITED, about: { ...SAMPLE_ABOUT, published: toDay('2026-11-28') } };
  expect(citationOf('apa', dated)).toBe(
    'Ankara Arcs. (2026, November 28). Anka & TB2 drones (Version 1.2.0) [Data record]. Retrieved 2026-11-20, from https://arcs.test/?focus=kaz-2022-anka',
  );
  expect(citationOf('chicago', dated)).toContain('Data record, version 1.2.0, November 28, 2026. ');
  expect(citationOf('bibtex', dated)).toContain(
    '  year = {2026},\n  month = {11},\n  day = {28},\n',
  );
  for (const style of CITATION_STYLES)
    for (const cited of [CITED, dated]) expect(citationOf(style, cited)).not.toMatch(/n\.\s?d\./);
});

test('a page that was opened as a file is cited without its address', () => {
  const local = { ...CITED, url: null };
  expect(citationOf('apa', local)).toMatch(/\[Data record\]\. Retrieved 2026-11-20\.$/);
  expect(citationOf('chicago', local)).toMatch(/ Accessed 2026-11-20\.$/);
  expect(citationOf('bibtex', local)).not.toContain('url =');
});
