import { expect, test } from 'vitest';
import { hostIds } from './height-messages.ts';
import { Host } from './host.ts';

/** A frame, and the page that holds it, which keeps what it is told. */
function framed(href = 'https://arcs.example/embed/') {
  const told: [data: unknown, targetOrigin: string][] = [];
  const parent = { postMessage: (data: unknown, origin: string) => told.push([data, origin]) };
  let hear: ((event: object) => void) | null = null;
  const frame = {
    parent,
    addEventListener: (_: string, listener: (event: object) => void) => (hear = listener),
    removeEventListener: () => (hear = null),
  };
  const host = new Host(frame as unknown as Window, hostIds(href));
  const say = (data: unknown, origin = 'https://news.example', source: unknown = parent) =>
    hear?.({ data, origin, source });
  return { host, told, say };
}

const anything = (data: unknown) => (data === 'for us' ? data : null);

test('a height is told once, and again when the page that may have missed it asks', () => {
  const { host, told, say } = framed('https://arcs.example/embed/?childId=a');
  host.listen(anything, () => undefined);
  host.tellHeight(400);
  host.tellHeight(400);
  expect(told).toHaveLength(4);
  expect(told.every(([, origin]) => origin === '*')).toBe(true);
  say('pymxPYMxaxPYMxwidthxPYMx600');
  expect(told).toHaveLength(8);
  host.tellHeight(410);
  expect(told).toHaveLength(12);
});

test('what tells of the reader goes nowhere until the page has spoken, and then only to its origin', () => {
  const { host, told, say } = framed();
  host.listen(anything, () => undefined);
  host.tell('state');
  say('something else');
  host.tell('state');
  expect(told).toEqual([]);
  say('for us');
  host.tell('state');
  expect(told).toEqual([['state', 'https://news.example']]);
});

test('a page without an origin is told through its window', () => {
  const { host, told, say } = framed();
  host.listen(anything, () => undefined);
  say('for us', 'null');
  host.tell('state');
  expect(told).toEqual([['state', '*']]);
});

test('strangers are not heard, and after the end nobody is', () => {
  const { host, say } = framed();
  const heard: unknown[] = [];
  const end = host.listen(anything, (data) => heard.push(data));
  say('for us', 'https://evil.example', {});
  expect(heard).toEqual([]);
  say('for us');
  end();
  say('for us');
  expect(heard).toEqual(['for us']);
});

test('an embed opened by itself tells nothing to itself', () => {
  const alone = { postMessage: () => expect.unreachable() } as unknown as Window;
  Object.assign(alone, { parent: alone });
  const host = new Host(alone, hostIds('https://arcs.example/embed/'));
  host.tellHeight(400);
  host.announce('ready');
  host.tell('state');
  expect(host.isThere).toBe(false);
});
