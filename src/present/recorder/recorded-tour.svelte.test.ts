import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SAMPLE_SCOPE } from '../../core/record/sample-agreement.ts';
import { defaultView } from '../../core/address/view-url.ts';

const KEY = 'map-tour';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

function storage(kept: Record<string, string>): Record<string, string> {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, text: string) => (kept[key] = text),
  });
  return kept;
}

const load = () => import('./recorded-tour.svelte.ts');

test('a draft outlives a reload of the page, and is given under its own id once it is whole', async () => {
  const kept = storage({});
  const before = await load();
  before.recorder.add(defaultView(SAMPLE_SCOPE), SAMPLE_SCOPE, { en: 'C' });
  expect(before.recordedTour()).toBeNull();
  before.recorder.setTitle('en', 'T');
  vi.resetModules();
  storage(kept);
  const after = await load();
  expect(after.recordedTour()).toEqual({
    id: 'recorded',
    title: { en: 'T' },
    scenes: [{ query: '', play: null, caption: { en: 'C' }, notes: null }],
  });
});

test('what is no draft of ours is passed over', async () => {
  for (const text of [
    '{',
    '3',
    '{"title":{},"scenes":[]}',
    '{"title":{"en":"","ar":"","tr":""},"scenes":[{}]}',
  ]) {
    storage({ [KEY]: text });
    vi.resetModules();
    expect((await load()).recorder.scenes).toEqual([]);
  }
});

test('without storage it records as well', async () => {
  vi.stubGlobal('sessionStorage', undefined);
  const { recorder } = await load();
  recorder.add(defaultView(SAMPLE_SCOPE), SAMPLE_SCOPE, { en: 'C' });
  expect(recorder.scenes).toHaveLength(1);
});
