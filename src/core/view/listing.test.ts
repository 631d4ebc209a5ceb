import { expect, test } from 'vitest';
import { differenceBetween } from '../counts/difference.ts';
import {
  sampleAgreement,
  sampleDate,
  sampleEnd,
  SAMPLE_SCOPE as scope,
} from '../record/sample-agreement.ts';
import { lifeOf } from '../time/time-window.ts';
import type { PlaceCode } from '../types.ts';
import { listed, sorted, type ListClock, type Listing } from './listing.ts';

const dated = (id: string, from: string, partner = 'KAZ', ended?: string) =>
  sampleAgreement({
    id,
    partners: [partner as PlaceCode],
    date: sampleDate(from),
    end: ended === undefined ? null : sampleEnd(ended),
    texts: { en: { title: `title of ${id}`, summary: '' } },
  });
const all = [
  dated('old', '1995-03-01', 'QAT', '2004-05-01'),
  dated('middle', '2010-06-15', 'AZE'),
  dated('late', '2018-02-01'),
  sampleAgreement({ id: 'undated', date: sampleDate(null) }),
];
const month = (2010 - 1991) * 12 + 5;
const clock: ListClock = {
  month,
  mode: { kind: 'so-far' },
  scope,
  shelfDrawn: false,
  difference: null,
};
const ids = (listing: Listing, also: Partial<ListClock> = {}) =>
  listed(all, listing, { ...clock, ...also }).map(({ id }) => id);

test('the list holds all, or follows the clock: what is on the map, what is new in its month', () => {
  expect(ids('all')).toEqual(['old', 'middle', 'late', 'undated']);
  expect(ids('now')).toEqual(['old', 'middle']);
  expect(ids('now', { mode: { kind: 'in-force' } })).toEqual(['middle']);
  expect(ids('now', { shelfDrawn: true })).toEqual(['old', 'middle', 'undated']);
  expect(ids('new')).toEqual(['middle']);
  expect(ids('new', { month: month + 1 })).toEqual([]);
});

test('where two moments are compared it holds what was made and what ended between them', () => {
  const arcs = all.map((agreement) => ({
    agreement,
    partner: agreement.partners[0]!,
    life: lifeOf(agreement, scope),
  }));
  const difference = differenceBetween(arcs, 2003, 2012);
  expect(ids('changed', { difference })).toEqual(['old', 'middle']);
  expect(ids('changed')).toEqual(ids('all'));
});

test('it is sorted by what a line is called, the undated last in either direction of time', () => {
  const names = {
    language: 'en' as const,
    titleOf: ({ id }: { id: string }) => id,
    partnersOf: ({ partners }: { partners: readonly string[] }) => partners[0]!,
  };
  const by = (sort: Parameters<typeof sorted>[1]) => sorted(all, sort, names).map(({ id }) => id);
  expect(by('newest')).toEqual(['late', 'middle', 'old', 'undated']);
  expect(by('title')).toEqual(['late', 'middle', 'old', 'undated']);
  expect(by('partner')).toEqual(['middle', 'late', 'undated', 'old']);
  expect(by('theme')).toEqual(by('date'));
});
