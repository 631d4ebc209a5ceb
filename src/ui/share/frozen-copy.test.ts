import { expect, test } from 'vitest';
import { findFrozenCopy } from './frozen-copy.ts';

const PAGE = 'https://arcs.test/map/?lang=ar';

/** A site that answers one address with a text, and notes what it was asked. */
function site(body: string, status = 200) {
  const asked: string[] = [];
  const ask = ((url: URL) => {
    asked.push(url.href);
    return Promise.resolve(new Response(body, { status }));
  }) as typeof fetch;
  return { asked, ask };
}

test('a frozen copy is kept where its folder says the same version', async () => {
  const { asked, ask } = site('{"version":"1.2.0"}');
  expect(await findFrozenCopy(PAGE, '1.2.0', ask)).toBe('kept');
  expect(asked).toEqual(['https://arcs.test/map/v/1.2.0/data/meta.json']);
});

test('a page for every address, another version, or no answer is no frozen copy', async () => {
  const missing = [
    site('<!doctype html>'),
    site('{"version":"1.1.0"}'),
    site('{"version":"1.2.0"}', 404),
    { ask: (() => Promise.reject(new Error('offline'))) as typeof fetch },
  ];
  for (const { ask } of missing) expect(await findFrozenCopy(PAGE, '1.2.0', ask)).toBe('missing');
});

test('a page from a file asks for nothing', async () => {
  const { asked, ask } = site('{"version":"1.2.0"}');
  expect(await findFrozenCopy('file:///home/reader/arcs.html', '1.2.0', ask)).toBe('missing');
  expect(asked).toEqual([]);
});

test('the frozen copy knows itself without asking', async () => {
  const { asked, ask } = site('');
  expect(await findFrozenCopy('https://arcs.test/v/1.2.0/', '1.2.0', ask)).toBe('itself');
  expect(asked).toEqual([]);
});
