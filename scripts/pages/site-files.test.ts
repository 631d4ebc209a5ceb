import { expect, it } from 'vitest';
import { sampleSite } from './sample-site.ts';
import { siteFiles } from './site-files.ts';

const files = siteFiles(sampleSite());
const local = siteFiles(sampleSite({ address: null }));

it('writes a page for every agreement and partner, the list, and what tells of them', () => {
  expect([...files.keys()].filter((path) => !path.endsWith('oembed.json'))).toEqual([
    'agreements/index.html',
    'agreements/kaz-2011-plant/index.html',
    'agreements/kaz-2022-anka/index.html',
    'agreements/aze-kaz-2023-mou/index.html',
    'agreements/aze-undated/index.html',
    'partners/KAZ/index.html',
    'partners/AZE/index.html',
    '404.html',
    'robots.txt',
    'sitemap.xml',
  ]);
});

it('gives the same bytes every time', () => {
  expect(siteFiles(sampleSite())).toEqual(files);
});

it('has links that lead to pages it writes, from every page', () => {
  const built = ['', 'icon.svg', 'pages.css'];
  const known = new Set([...files.keys(), ...built].map((path) => path.replace('index.html', '')));
  for (const [path, text] of files) {
    if (!path.endsWith('index.html')) continue;
    const links = [...text.matchAll(/(?:href|src)="([^"#]+)"/g)].map(([, link]) => link!);
    const inside = links.filter((link) => !link.startsWith('http'));
    const lost = inside.filter((link) => {
      const { pathname } = new URL(link, `https://host/${path}`);
      return link.startsWith('/') || !known.has(pathname.slice(1));
    });
    expect(lost, path).toEqual([]);
  }
});

it('lists every page in the sitemap, at absolute addresses and without made-up dates', () => {
  const text = files.get('sitemap.xml')!;
  expect([...text.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address)).toEqual([
    'https://example.org/arcs/',
    'https://example.org/arcs/agreements/',
    'https://example.org/arcs/agreements/kaz-2011-plant/',
    'https://example.org/arcs/agreements/kaz-2022-anka/',
    'https://example.org/arcs/agreements/aze-kaz-2023-mou/',
    'https://example.org/arcs/agreements/aze-undated/',
    'https://example.org/arcs/partners/KAZ/',
    'https://example.org/arcs/partners/AZE/',
  ]);
  expect(text).not.toContain('lastmod');
  expect(files.get('robots.txt')).toBe(
    'User-agent: *\nAllow: /\nSitemap: https://example.org/arcs/sitemap.xml\n',
  );
});

it('tells publishing systems the frame that a page’s address becomes', () => {
  const answer = JSON.parse(files.get('agreements/kaz-2022-anka/oembed.json')!) as {
    html: string;
  };
  expect(answer).toMatchObject({
    type: 'rich',
    version: '1.0',
    title: 'Anka drones in Kazakhstan',
    provider_url: 'https://example.org/arcs/',
    thumbnail_url: 'https://example.org/arcs/card.jpg',
    thumbnail_width: 1200,
    thumbnail_height: 630,
  });
  expect(answer.html).toMatch(
    /^<iframe src="https:\/\/example\.org\/arcs\/embed\/\?focus=kaz-2022-anka" title="Anka drones in Kazakhstan · Ankara’s defence agreements" width="720" height="591" [^>]*><\/iframe>$/,
  );
});

it('without an address writes no sitemap and no oEmbed, which need one', () => {
  expect([...local.keys()].filter((path) => /oembed|sitemap/.test(path))).toEqual([]);
  expect(local.get('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect([...local.values()].join('')).not.toContain('example.org');
});

it('says on the page for what is not found where to go on, from the site’s root', () => {
  expect(files.get('404.html')).toContain('<a href="/arcs/">To the map</a>');
  expect(files.get('404.html')).toContain('<a href="/arcs/agreements/">');
  expect(local.get('404.html')).toContain('<a href="/">To the map</a>');
});
