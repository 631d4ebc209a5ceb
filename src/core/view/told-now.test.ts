import { expect, test } from 'vitest';
import { differenceBetween } from '../counts/difference.ts';
import {
  sampleAgreement,
  sampleDate,
  sampleEnd,
  SAMPLE_SCOPE as scope,
} from '../record/sample-agreement.ts';
import { playheadOfMonth } from '../time/scope.ts';
import { lifeOf } from '../time/time-window.ts';
import type { PlaceCode } from '../types.ts';
import { toldNow, type ToldNow } from './told-now.ts';

const [QAT, AZE] = ['QAT', 'AZE'] as PlaceCode[];
const dated = (id: string, partner: PlaceCode, from: string, ended?: string) =>
  sampleAgreement({
    id,
    partners: [partner],
    date: sampleDate(from),
    end: ended === undefined ? null : sampleEnd(ended),
  });
const all = [
  dated('old', QAT!, '1995-03-01'),
  dated('ending', QAT!, '2001-03-01', '2014-05-01'),
  dated('foreign', AZE!, '2012-06-15'),
  dated('new', QAT!, '2013-02-01'),
];
const month = (2015 - 1991) * 12;
const arcs = all.map((agreement) => ({
  agreement,
  partner: agreement.partners[0]!,
  life: lifeOf(agreement, scope),
}));
const since = 2010;
const now: ToldNow = {
  month,
  mode: { kind: 'so-far' },
  scope,
  shelfDrawn: false,
  difference: null,
  selection: { kind: 'none' },
  selected: new Set(),
  litPartners: null,
};
const compared: ToldNow = {
  ...now,
  mode: { kind: 'compare', since },
  difference: differenceBetween(arcs, since, playheadOfMonth(month, scope)),
};
const ofQatar = {
  selection: { kind: 'partner', code: QAT! },
  selected: new Set(['old', 'ending', 'new']),
  litPartners: [QAT!],
} as const;
const ids = (told: ToldNow) => toldNow(all, told).map(({ id }) => id);

test('a view tells of what is on its map, of a chosen partner its own', () => {
  expect(ids(now)).toEqual(['old', 'ending', 'foreign', 'new']);
  expect(ids({ ...now, ...ofQatar })).toEqual(['old', 'ending', 'new']);
});

test('of two moments it tells what they differ in, of a chosen partner its own', () => {
  expect(ids(compared)).toEqual(['ending', 'foreign', 'new']);
  expect(ids({ ...compared, ...ofQatar })).toEqual(['ending', 'new']);
});

test('of a chosen record it tells whether or not that one has changed', () => {
  const chosen = {
    selection: { kind: 'agreement', id: 'old' },
    selected: new Set(['old']),
  } as const;
  expect(ids({ ...compared, ...chosen })).toEqual(['old']);
});
