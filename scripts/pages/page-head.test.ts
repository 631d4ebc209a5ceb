import { SAMPLE_ABOUT } from '../../src/core/record/sample-agreement.ts';
import { expect, it } from 'vitest';
import { pageHead } from './page-head.ts';
import { SAMPLE_ADDRESS } from './sample-site.ts';

const ABOUT = {
  path: 'agreements/x/',
  title: 'Title',
  description: 'Description',
  type: 'article',
  picture: 'Its own picture',
  structured: {},
  embeds: true,
} as const;
const head = (address: URL | null, hasCard: boolean): string =>
  pageHead({ address, dataset: { about: SAMPLE_ABOUT }, has: () => hasCard }, ABOUT).text;

it('tells card readers absolute addresses, and the size and words of the picture', () => {
  const html = head(SAMPLE_ADDRESS, true);
  const content = (property: string): string | undefined =>
    new RegExp(`<meta (?:property|name)="${property}" content="([^"]*)" />`).exec(html)?.[1];
  expect(content('og:title')).toBe('Title');
  expect(content('og:description')).toBe('Description');
  expect(content('og:type')).toBe('article');
  expect(content('og:url')).toBe('https://example.org/arcs/agreements/x/');
  expect(content('og:image')).toBe('https://example.org/arcs/agreements/x/card.jpg');
  expect(content('og:image:width')).toBe('1200');
  expect(content('og:image:height')).toBe('630');
  expect(content('og:image:alt')).toBe('Its own picture');
  expect(content('twitter:card')).toBe('summary_large_image');
  expect(html).toContain('<link rel="canonical" href="https://example.org/arcs/agreements/x/" />');
  expect(html).toContain('href="https://example.org/arcs/agreements/x/oembed.json"');
});

it('names the shared picture where the page has none of its own', () => {
  const html = head(SAMPLE_ADDRESS, false);
  expect(html).toContain('content="https://example.org/arcs/card.jpg"');
  expect(html).toContain('content="Map: Ankara’s defence agreements"');
});

it('makes up no host: without an address nothing that must be absolute is said', () => {
  const html = head(null, true);
  expect(html).not.toMatch(/https?:|canonical|og:url|og:image|twitter:card|oembed/);
  expect(html).toContain('<meta property="og:title" content="Title" />');
});
