import { expect, test } from 'vitest';
import { sampleAgreement } from '../record/sample-agreement.ts';
import type { Agreement, PlaceCode } from '../types.ts';
import { likePartners } from './like-partners.ts';

const records = (count: number, systems: string[] = []): Agreement[] =>
  Array.from({ length: count }, (_, i) => sampleAgreement({ id: `r${i}`, systems }));
const partners = new Map([
  ['AZE', records(20, ['Anka', 'TB2', 'Kirpi'])],
  ['BGD', records(3)],
  ['KAZ', records(4, ['Anka'])],
  ['KGZ', records(9, ['Anka', 'TB2'])],
  ['QAT', records(5)],
] as [PlaceCode, Agreement[]][]);
const like = (code: string, most = 3) => likePartners(code as PlaceCode, partners, most);

test('who has the most systems in common comes first, of those whoever has about as many records, and nobody is like itself', () => {
  expect(like('KAZ')).toEqual(['KGZ', 'AZE', 'QAT']);
});

test('without a system in common about as many records decide, then the code', () => {
  expect(like('BGD', 2)).toEqual(['KAZ', 'QAT']);
  expect(like('BGD', 9)).toHaveLength(4);
});
