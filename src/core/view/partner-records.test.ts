import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceBetween } from '../counts/difference.ts';
import {
  sampleAgreement,
  sampleDate,
  sampleEnd,
  SAMPLE_SCOPE,
} from '../record/sample-agreement.ts';
import type { PlaceCode } from '../types.ts';
import { lifeOf, type Mode } from '../time/time-window.ts';
import { drawnOf } from './drawn-now.ts';
import { NO_FILTERS } from './filter.ts';
import { countedNow, partnerRecords, recordsByMoment } from './partner-records.ts';

const dated = (id: string, from: string | null) => sampleAgreement({ id, date: sampleDate(from) });
const [KAZ, QAT] = ['KAZ', 'QAT'] as [PlaceCode, PlaceCode];
const RECORDS = [
  dated('old', '2001-05-05'),
  dated('new', '2018-03-01'),
  dated('newer', '2018-09-01'),
  dated('to-come', '2022-01-01'),
  dated('undated', null),
];
const told = (
  mode: Parameters<typeof partnerRecords>[2]['mode'],
  hiddenAgreements: ReadonlySet<string> | null = null,
  filters = NO_FILTERS,
) =>
  partnerRecords(KAZ, RECORDS, {
    playhead: 2020,
    mode,
    scope: SAMPLE_SCOPE,
    hiddenAgreements,
    filters,
  }).map(
    ({ moment, years }) =>
      `${moment}: ${years.map(({ year, agreements }) => `${year} ${agreements.map(({ id }) => id).join('+')}`).join(', ')}`,
  );

test('a partner’s list begins with what is shown, by year, then what is to come and what has no date', () => {
  expect(told({ kind: 'so-far' })).toEqual([
    'shown: 2001 old, 2018 new+newer',
    'later: 2022 to-come',
    'undated: null undated',
  ]);
});

test('what a window no longer shows is told after what it does', () => {
  expect(told({ kind: 'window', years: 5 })).toEqual([
    'shown: 2018 new+newer',
    'earlier: 2001 old',
    'later: 2022 to-come',
    'undated: null undated',
  ]);
});

test('what a filter keeps off the map is told last, whenever it is', () => {
  expect(told({ kind: 'so-far' }, new Set(['old', 'to-come']))).toEqual([
    'shown: 2018 new+newer',
    'undated: null undated',
    'filtered: 2001 old, 2022 to-come',
  ]);
});

test('where other partners are asked for, all of a partner’s records are kept off the map', () => {
  const filters = { ...NO_FILTERS, partners: new Set([QAT]) };
  expect(told({ kind: 'so-far' }, null, filters)).toEqual([
    'filtered: 2001 old, 2018 new+newer, 2022 to-come, null undated',
  ]);
});

test('of two moments it tells what was made between them, what ended, both where it did both, and what was before', () => {
  const of = (id: string, from: string, ended: string | null) => {
    const interval = ended === null ? null : sampleDate(ended).interval;
    const end = interval && ({ interval, precision: 'day', basis: 'stated' } as const);
    return sampleAgreement({ id, date: sampleDate(from), end });
  };
  const records = [
    of('before', '2001-05-05', null),
    of('gone', '2002-05-05', '2016-01-01'),
    of('brief', '2018-03-01', '2019-03-01'),
    of('after', '2022-01-01', null),
  ];
  for (const [playhead, since] of [
    [2020, 2015],
    [2015, 2020],
  ] as const) {
    const mode = { kind: 'compare', since } as const;
    const groups = partnerRecords(KAZ, records, {
      playhead,
      mode,
      scope: SAMPLE_SCOPE,
      hiddenAgreements: null,
      filters: NO_FILTERS,
    });
    expect(
      groups.map(({ moment, years }) => [
        moment,
        ...years.flatMap(({ agreements }) => agreements.map(({ id }) => id)),
      ]),
    ).toEqual([
      ['made', 'brief'],
      ['ended', 'gone', 'brief'],
      ['kept', 'before'],
      ['later', 'after'],
    ]);
  }
});

test('a list begins with what the view shows, undated ones too while they are drawn', () => {
  const by = (mode: Parameters<typeof partnerRecords>[2]['mode'], shelfDrawn: boolean) =>
    recordsByMoment(RECORDS, { playhead: 2020, mode, scope: SAMPLE_SCOPE, shelfDrawn }).map(
      ({ moment, agreements }) => `${moment}: ${agreements.map(({ id }) => id).join(' ')}`,
    );
  expect(by({ kind: 'window', years: 5 }, true)).toEqual([
    'shown: new newer undated',
    'earlier: old',
    'later: to-come',
  ]);
  expect(by({ kind: 'compare', since: 2015 }, true)).toEqual([
    'made: new newer',
    'kept: old',
    'later: to-come',
    'undated: undated',
  ]);
});

test('a panel marks as many records of a partner as its headline tells, whatever the mode and filter', () => {
  const year = fc.integer({ min: 1991, max: 2023 });
  const record = fc.record({ from: year, lasts: fc.option(fc.nat(9)), isHidden: fc.boolean() });
  const mode = fc.oneof(
    fc.constantFrom<Mode>({ kind: 'so-far' }, { kind: 'in-force' }),
    fc.record({ kind: fc.constant('window' as const), years: fc.integer({ min: 1, max: 20 }) }),
    fc.record({ kind: fc.constant('compare' as const), since: year }),
  );
  fc.assert(
    fc.property(fc.array(record, { maxLength: 12 }), year, mode, (records, playhead, mode) => {
      const agreements = records.map(({ from, lasts }, i) =>
        sampleAgreement({
          id: `${i}`,
          date: sampleDate(`${from}-06-01`),
          end: lasts === null ? null : sampleEnd(`${from + lasts}-12-01`),
        }),
      );
      const hiddenAgreements = new Set(
        agreements.filter((_, i) => records[i]!.isHidden).map(({ id }) => id),
      );
      const arcs = agreements
        .filter(({ id }) => !hiddenAgreements.has(id))
        .map((agreement) => ({
          agreement,
          partner: KAZ,
          life: lifeOf(agreement, SAMPLE_SCOPE),
        }));
      const told =
        mode.kind === 'compare'
          ? differenceBetween(arcs, playhead, mode.since).made.length
          : drawnOf(arcs, playhead, mode, false, true).records;
      const now = { playhead, mode, scope: SAMPLE_SCOPE, hiddenAgreements, filters: NO_FILTERS };
      expect(countedNow(partnerRecords(KAZ, agreements, now)).size).toBe(told);
    }),
  );
});
