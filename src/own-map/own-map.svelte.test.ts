import { expect, test } from 'vitest';
import type { Draft } from './draft-store.ts';
import { OwnMap } from './own-map.svelte.ts';

const file = { name: 'pacts.csv', bytes: new TextEncoder().encode('title\n') };

test('a draft that is discarded is gone from the page once the browser has forgotten it, and not before', async () => {
  const stored: (Draft | null)[] = [];
  let forgotten = (): void => undefined;
  const forgetting = new Promise<void>((settle) => (forgotten = settle));
  const drafts = {
    read: () => Promise.resolve(null),
    write: async (draft: Draft | null) => {
      if (draft === null) await forgetting;
      stored.push(draft);
    },
  };
  const desk = {
    ask: () => Promise.resolve({ kind: 'failed', failure: { kind: 'no-table' } } as const),
  };
  const map = new OwnMap(desk, drafts);
  await map.give(file);
  expect(map.isBegun).toBe(true);

  const discarding = map.discard();
  expect(map.isBegun).toBe(true);
  forgotten();
  await discarding;
  expect([map.isBegun, map.failure, map.busy]).toEqual([false, null, null]);
  expect(stored.at(-1)).toBeNull();
});
