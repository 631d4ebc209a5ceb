import { expect, test, vi } from 'vitest';
import { SAMPLE_ABOUT, sampleAgreement, SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import type { Dataset } from '../core/types.ts';
import { Records } from './records.svelte.ts';

const DATASET: Dataset = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [sampleAgreement({ note: 'as reported' })],
  sources: [],
  places: [],
};

test('records are fetched once, however often they are asked for', async () => {
  const fetch = vi.fn(() => Promise.resolve(DATASET));
  const records = new Records(fetch);
  expect(records.agreements.size).toBe(0);
  const both = [records.load(), records.load()];
  expect(await Promise.all(both)).toEqual([DATASET, DATASET]);
  await records.load();
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(records.agreements.get('kaz-2022-anka')?.note).toBe('as reported');
});

test('records that do not arrive are asked for again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const fetch = vi.fn<() => Promise<Dataset>>().mockRejectedValueOnce(new Error('offline'));
  fetch.mockResolvedValue(DATASET);
  const records = new Records(fetch);
  expect(await records.load()).toBeNull();
  expect(records.failed).toBe(true);
  const again = records.load();
  expect(records.failed).toBe(false);
  expect(await again).toBe(DATASET);
  expect(records.agreements.size).toBe(1);
});

test('records of another version of the data are fetched anew when asked to', async () => {
  const older = { ...DATASET, agreements: [] };
  const fetch = vi.fn<() => Promise<Dataset>>().mockResolvedValueOnce(older);
  fetch.mockResolvedValue(DATASET);
  const records = new Records(fetch);
  expect(await records.load()).toBe(older);
  expect(await records.retry()).toBe(DATASET);
  expect(records.agreements.size).toBe(1);
});
