import { expect, test } from 'vitest';
import { LANGUAGES, NATURES, STATUSES } from '../core/types.ts';
import { claimingOnly } from './claiming-only.ts';
import { countsText, recordsText } from './counts-text.ts';
import { formatIn } from './format.ts';
import { messagesIn } from './language.ts';
import { sortParts } from './record-line.ts';

const EN = messagesIn('en');
const format = formatIn('en', 'latn');
/** A table of titles, dates and countries. */
const BARE = claimingOnly(EN, {
  unsaid: ['nature', 'kind', 'status', 'direction', 'confidence', 'end'],
});
const SORT = { nature: 'agreement', kind: 'framework', status: 'announced' } as const;

test('data that say all use all words', () => {
  for (const language of LANGUAGES)
    expect(claimingOnly(messagesIn(language), {})).toBe(messagesIn(language));
});

test('a table that says nothing of its records has records, none of them firm, and those without a date told apart', () => {
  const counts = { agreements: 11, partners: 8 };
  expect(countsText({ counts, withReported: false }, BARE, format)).toBe(
    '11 records with 8 partners',
  );
  const drawn = { records: 12, firm: 12, partners: 9, undated: 1 };
  expect(recordsText(drawn, BARE, format)).toBe('12 records with 9 partners, 1 undated');
  expect(recordsText({ records: 3, firm: 3 }, BARE, format)).toBe('3 records');
});

test('what a table leaves unsaid has no word in any language', () => {
  for (const language of LANGUAGES) {
    const words = claimingOnly(messagesIn(language), { unsaid: ['nature', 'kind', 'status'] });
    for (const nature of NATURES)
      for (const status of STATUSES)
        expect(sortParts({ ...SORT, nature, status }, words)).toEqual([]);
  }
});

test('a status that the table gives is told, and not the one of records without', () => {
  const words = claimingOnly(EN, { unsaid: ['nature', 'kind', 'announced'] });
  expect(sortParts({ ...SORT, status: 'cancelled' }, words)).toEqual(['Cancelled']);
  expect(sortParts(SORT, words)).toEqual([]);
});

test('without ends two moments differ in what was made', () => {
  expect(BARE.counts.changed('3 records', BARE.counts.ended(0, '0'))).toBe('+3 records');
});
