import { expect, test, vi } from 'vitest';
import { SAMPLE_ABOUT, sampleAgreement, SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import type { Dataset } from '../core/types.ts';
import { Records, type RecordsSource } from './records.svelte.ts';
import { textKey } from '../core/text/text-key.ts';
import { wordsIn } from './words-in.ts';

const sourceOf = (dataset: () => Promise<Dataset>): RecordsSource => ({
  dataset,
  translations: () => Promise.resolve({}),
});

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
  const records = new Records(sourceOf(fetch));
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
  const records = new Records(sourceOf(fetch));
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
  const records = new Records(sourceOf(fetch));
  expect(await records.load()).toBe(older);
  expect(await records.retry()).toBe(DATASET);
  expect(records.agreements.size).toBe(1);
});

test('a note is shown in the reader’s language where it is translated, else in English, and says which', async () => {
  const translations = vi.fn(() => Promise.resolve({ [textKey('as reported')]: 'وفق التقارير' }));
  const records = new Records({ dataset: () => Promise.resolve(DATASET), translations });
  expect(wordsIn(records, 'ar', 'as reported')).toEqual({ text: 'as reported', language: 'en' });
  await Promise.all([records.loadWords('ar'), records.loadWords('ar'), records.loadWords('en')]);
  expect(translations).toHaveBeenCalledTimes(1);
  expect(wordsIn(records, 'ar', 'as reported')).toEqual({ text: 'وفق التقارير', language: 'ar' });
  expect(wordsIn(records, 'ar', 'another')).toEqual({ text: 'another', language: 'en' });
});

test('translations that do not arrive are asked for again', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const translations = vi.fn<RecordsSource['translations']>();
  translations
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue({ [textKey('a')]: 'b' });
  const records = new Records({ dataset: () => Promise.resolve(DATASET), translations });
  await records.loadWords('tr');
  expect(wordsIn(records, 'tr', 'a').text).toBe('a');
  await records.loadWords('tr');
  expect(wordsIn(records, 'tr', 'a').text).toBe('b');
});
