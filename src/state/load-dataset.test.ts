import { afterEach, expect, it, vi } from 'vitest';
import { WrongData } from './fetch-json.ts';
import { loadOverview, RECORDS_SOURCE } from './load-dataset.ts';

afterEach(() => vi.unstubAllGlobals());

const WRONG = [
  '{"agreements": [null], "sources": []}',
  '{"ids": ["a"], "words": {}, "columns": {}, "titles": [], "places": {}, "scope": {}}',
  'null',
  '{}',
  '[]',
  '7',
  '"text"',
  '<!doctype html>',
  '{"agreements": 1}',
];

it.each(WRONG)(
  '%s in place of the data is told as wrong data, not as the network',
  async (text) => {
    vi.stubGlobal('document', { getElementById: () => null });
    vi.stubGlobal('fetch', async () => new Response(text));
    await expect(loadOverview()).rejects.toThrow(WrongData);
    await expect(RECORDS_SOURCE.dataset()).rejects.toThrow(WrongData);
  },
);
