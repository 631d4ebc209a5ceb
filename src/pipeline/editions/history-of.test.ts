import { expect, test } from 'vitest';
import type { Edition } from '../../core/record/edition.ts';
import { sampleAgreement, SAMPLE_SCOPE } from '../../core/record/sample-agreement.ts';
import type { AgreementRecord, Dataset } from '../../core/types.ts';
import { editionOf } from './edition-of.ts';
import { historyOf } from './history-of.ts';

const edition = (version: string, ...records: Partial<AgreementRecord>[]): Edition =>
  editionOf(
    {
      version,
      scope: SAMPLE_SCOPE,
      agreements: records.map(sampleAgreement),
      sources: [],
      places: [],
    } satisfies Dataset,
    '2026-11-28',
  );

const first = edition('0.1.0', { id: 'kept' }, { id: 'mended' }, { id: 'gone' });
const second = edition(
  '0.2.0',
  { id: 'kept' },
  { id: 'mended', status: 'delivered', note: 'A note.' },
  { id: 'new' },
);
const whys = new Map([['mended', ['Delivered in 2023.']]]);

test('an edition says what it added, changed and dropped, and why', () => {
  expect(historyOf(second, [first], whys)).toMatchObject({
    added: ['new'],
    changed: [
      {
        id: 'mended',
        fields: [{ field: 'status', from: 'signed', to: 'delivered' }],
        why: ['Delivered in 2023.'],
      },
    ],
    dropped: [{ id: 'gone' }],
  });
});

test('a record stands as it does since the first edition that says the same without a break', () => {
  expect(historyOf(second, [first], whys).since).toEqual({
    kept: '0.1.0',
    mended: '0.2.0',
    new: '0.2.0',
  });
  const third = edition('0.3.0', { id: 'kept' }, { id: 'mended' });
  expect(historyOf(third, [first, second], new Map()).since).toEqual({
    kept: '0.1.0',
    mended: '0.3.0',
  });
});

test('a first edition has nothing before it', () => {
  const history = historyOf(first, [], whys);
  expect(history).toMatchObject({ added: [], changed: [], dropped: [] });
  expect(history.since['kept']).toBe('0.1.0');
});
