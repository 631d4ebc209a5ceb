import { expect, test } from 'vitest';
import { sampleAgreement } from '../core/record/sample-agreement.ts';
import type { Drawn } from '../core/view/drawn-now.ts';
import { countsText } from './counts-text.ts';
import { formatIn } from './format.ts';
import { messagesIn } from './language.ts';
import { listCount } from './list-count.ts';

const now = {
  counts: { agreements: 76, partners: 40 },
  drawn: null as Drawn | null,
  withReported: false,
  messages: messagesIn('en'),
  format: formatIn('en', 'latn'),
};

const lines = (records: number, firm = records) =>
  Array.from({ length: records }, (_, i) =>
    sampleAgreement({ id: String(i), confidence: i < firm ? 'high' : 'medium' }),
  );

test('what a list has of the view is counted as the headline counts it', () => {
  expect(countsText(now, now.messages, now.format)).toContain('76 agreements');
  expect(listCount('shown', lines(103), now)).toBe(
    '103 records, 76 of them firm agreements or contracts',
  );
  const filtered = { ...now, drawn: { records: 64, firm: 7, partners: 40 } };
  expect(countsText(filtered, now.messages, now.format)).toBe(
    '64 records, 7 of them firm agreements or contracts, with 40 partners',
  );
  expect(listCount('shown', lines(64), filtered)).toContain('64 records, 7 of them');
});

test('firm ones stand beside the number of records in every part of the list, whatever it lists', () => {
  for (const moment of ['later', 'earlier', 'undated', 'made', 'ended', null] as const)
    expect(listCount(moment, lines(5, 2), now)).toBe(
      '5 records, 2 of them firm agreements or contracts',
    );
  expect(listCount('later', lines(1, 0), now)).toBe('1 record, no firm agreement or contract');
});

test('with what is only reported counted too nothing is told apart', () => {
  expect(listCount('shown', lines(103), { ...now, withReported: true })).toBe('103 records');
});
