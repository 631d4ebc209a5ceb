import { expect, test } from 'vitest';
import type { Drawn } from '../core/view/drawn-now.ts';
import { countsText } from './counts-text.ts';
import { formatIn } from './format.ts';
import { messagesIn } from './language.ts';
import { listCount } from './list-count.ts';

const now = {
  counts: { agreements: 76, partners: 40 },
  drawn: null as Drawn | null,
  difference: null,
  withReported: false,
  messages: messagesIn('en'),
  format: formatIn('en', 'latn'),
};

test('what a list has of the view is counted as the headline counts it', () => {
  expect(countsText(now, now.messages, now.format)).toContain('76 agreements');
  expect(listCount('shown', 103, now)).toBe('103 records, 76 of them firm agreements or contracts');
  const filtered = { ...now, drawn: { records: 64, firm: 7, partners: 40 } };
  expect(countsText(filtered, now.messages, now.format)).toBe(
    '64 records, 7 of them firm agreements or contracts, with 40 partners',
  );
  expect(listCount('shown', 64, filtered)).toContain('64 records, 7 of them');
});

test('what the headline does not count is told as records alone', () => {
  expect(listCount('later', 1, now)).toBe('1 record');
  expect(listCount('shown', 103, { ...now, withReported: true })).toBe('103 records');
});
