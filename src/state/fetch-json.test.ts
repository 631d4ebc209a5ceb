import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson, isOneFile } from './fetch-json.ts';

afterEach(() => vi.unstubAllGlobals());

function enter(elements: Record<string, string>, response?: Response): void {
  vi.stubGlobal('document', {
    getElementById: (id: string) => (id in elements ? { textContent: elements[id] } : null),
  });
  vi.stubGlobal('fetch', async () => response ?? Promise.reject(new Error('no network')));
}

test('a file is read from inside the page where it is packed into it, whatever its letters', async () => {
  const packed = gzipSync(JSON.stringify({ title: 'تركيا · Türkiye' })).toString('base64');
  enter({ 'data/agreements.json': packed });
  expect(await fetchJson('data/agreements.json')).toEqual({ title: 'تركيا · Türkiye' });
  expect(isOneFile()).toBe(true);
});

test('else it is fetched from beside the page, and a refusal names file and answer', async () => {
  enter({}, new Response('{"a": 1}'));
  expect(await fetchJson('data/a.json')).toEqual({ a: 1 });
  expect(isOneFile()).toBe(false);
  enter({}, new Response('', { status: 404 }));
  await expect(fetchJson('data/a.json')).rejects.toThrow('data/a.json: 404');
});
