import { gzipSync } from 'node:zlib';
import { afterEach, expect, test, vi } from 'vitest';
import { fetchJson, isOneFile, takeBackWhenLeft } from './fetch-json.ts';

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

test('a page that is left takes back what is on its way without a word, and nothing else; come back without it, it is loaded again', async () => {
  const listeners = new Map<string, (event: { persisted: boolean }) => void>();
  let loads = 0;
  takeBackWhenLeft({
    addEventListener: (type: string, listener: never) => listeners.set(type, listener),
    location: { reload: () => loads++ },
  } as never);
  const leave = (): void => listeners.get('pagehide')!({ persisted: true });
  const comeBack = (): void => listeners.get('pageshow')!({ persisted: true });
  enter({}, new Response('{}'));
  await fetchJson('data/a.json');
  leave();
  comeBack();
  expect(loads).toBe(0);

  vi.stubGlobal(
    'fetch',
    (_: string, { signal }: RequestInit) =>
      new Promise((_, fail) => signal!.addEventListener('abort', () => fail(signal!.reason))),
  );
  const told = vi.fn<() => void>();
  void fetchJson('data/a.json').then(told, told);
  leave();
  await new Promise((settle) => setTimeout(settle));
  expect(told).not.toHaveBeenCalled();
  comeBack();
  expect(loads).toBe(1);
});
