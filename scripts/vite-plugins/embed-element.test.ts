import { runInNewContext } from 'node:vm';
import { beforeAll, expect, test } from 'vitest';
import { classicScript } from './classic-script.ts';

let script: string;
beforeAll(async () => {
  script = await classicScript('src/embed/element.ts');
});

test('embed.js is a classic script of at most 3 KB', () => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(3 * 1024);
  expect(script).not.toMatch(/\b(import|export)\b/);
});

test('it defines one element, leaves no global behind, and may be loaded twice', () => {
  const defined = new Map<string, unknown>();
  const customElements = {
    get: (name: string) => defined.get(name),
    define: (name: string, element: unknown) => {
      if (defined.has(name)) throw new Error(`${name} has been defined`);
      defined.set(name, element);
    },
  };
  const page = { HTMLElement: EventTarget, document: { currentScript: null }, customElements };
  const before = Object.keys(page);
  runInNewContext(script, page);
  runInNewContext(script, page);
  expect([...defined.keys()]).toEqual(['ankara-arcs']);
  expect(Object.keys(page)).toEqual(before);
});
