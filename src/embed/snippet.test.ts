import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementSnippet, embedAddress, iframeSnippet, type Snippet } from './snippet.ts';

const SNIPPET: Snippet = {
  site: 'https://arcs.test/map/',
  oneFile: null,
  query: 'time=2019-06&focus=KAZ&lang=ar',
  title: 'كازاخستان · اتفاقيات أنقرة الدفاعية',
  width: null,
  height: 480,
};

/** The one element of a snippet, as a page that parses it has it: every attribute is between quotes. */
function parse(html: string): { name: string; attributes: Record<string, string> } {
  const [, name, inside] = /^<([a-z-]+)((?: [a-z-]+="[^"<>]*")*)><\/\1>$/u.exec(html)!;
  const attributes = [...inside!.matchAll(/ ([a-z-]+)="([^"]*)"/gu)].map(
    ([, key, value]) => [key!, unescape(value!)] as const,
  );
  return { name: name!, attributes: Object.fromEntries(attributes) };
}

const CHARACTERS: Record<string, string> = { quot: '"', lt: '<', gt: '>', amp: '&' };
const unescape = (text: string): string =>
  text.replace(/&(\w+);/g, (_, name: string) => CHARACTERS[name]!);

test('the snippet is one bare frame with the view in its query', () => {
  expect(iframeSnippet(SNIPPET)).toBe(
    '<iframe src="https://arcs.test/map/embed/?time=2019-06&amp;focus=KAZ&amp;lang=ar"' +
      ' title="كازاخستان · اتفاقيات أنقرة الدفاعية" width="100%" height="480" loading="lazy"' +
      ' allow="fullscreen; clipboard-write; web-share" style="border:0"></iframe>',
  );
});

test('the default view needs no query', () => {
  expect(embedAddress({ ...SNIPPET, query: '' })).toBe('https://arcs.test/map/embed/');
});

test('a map that is one file is embedded itself, and asks for nothing beside it', () => {
  const oneFile = 'https://arcs.test/maps/japan.html';
  expect(embedAddress({ ...SNIPPET, oneFile })).toBe(
    'https://arcs.test/maps/japan.html?embed&time=2019-06&focus=KAZ&lang=ar',
  );
  expect(embedAddress({ ...SNIPPET, oneFile, query: '' })).toBe(
    'https://arcs.test/maps/japan.html?embed',
  );
  expect(iframeSnippet({ ...SNIPPET, oneFile })).not.toContain('/embed/');
});

test('whatever a title says, parsing the snippet gives it back', () => {
  const title = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom('"', '<', '>', '&', "'", '&amp;', 'ع', ' ', '</iframe>') }),
  );
  const side = fc.integer({ min: 240, max: 4000 });
  fc.assert(
    fc.property(
      title,
      fc.option(side),
      side,
      fc.webQueryParameters(),
      (title, width, height, query) => {
        const { name, attributes } = parse(
          iframeSnippet({ ...SNIPPET, title, width, height, query }),
        );
        expect(name).toBe('iframe');
        expect(attributes).toMatchObject({
          src: embedAddress({ ...SNIPPET, query }),
          title,
          width: width === null ? '100%' : String(width),
          height: String(height),
        });
      },
    ),
  );
});

test('the element has the keys of the view as attributes, and the script that makes it one', () => {
  expect(elementSnippet(SNIPPET)).toBe(
    '<script src="https://arcs.test/map/embed.js" async></script>\n' +
      '<ankara-arcs site="https://arcs.test/map/" title="كازاخستان · اتفاقيات أنقرة الدفاعية" time="2019-06" focus="KAZ" lang="ar"></ankara-arcs>',
  );
});

test('the element keeps a size that was chosen', () => {
  expect(
    elementSnippet({ ...SNIPPET, query: 'map=3.20/39.00/35.00', width: 640, height: 400 }),
  ).toMatch(/ map="3\.20\/39\.00\/35\.00" height="400" style="max-width:640px"><\/ankara-arcs>$/);
});

test('whatever a view asks for, the element’s attributes give it back', () => {
  const key = fc.constantFrom('time', 'focus', 'system', 'lang', 'scheme', 'background');
  const values = fc.dictionary(key, fc.string({ unit: 'grapheme' }));
  fc.assert(
    fc.property(values, fc.string(), (asked, title) => {
      const query = String(new URLSearchParams(asked));
      const [, html] = elementSnippet({ ...SNIPPET, query, title }).split('</script>\n');
      const { name, attributes } = parse(html!);
      expect(name).toBe('ankara-arcs');
      expect(attributes).toEqual({ site: SNIPPET.site, ...asked, title });
    }),
  );
});
