import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CountSums } from './count-sums.ts';
import { countsOf, recordsByPartner } from './counts.ts';
import type { Arc } from '../arcs/arcs.ts';
import type { Mode } from '../time/time-window.ts';
import type { PlaceCode } from '../types.ts';

const CODES = ['AZE', 'KAZ', 'QAT', 'PAK', 'UKR', 'USA'] as PlaceCode[];
const agreement = fc.record({
  nature: fc.constantFrom('agreement', 'contract', 'talks'),
  confidence: fc.constantFrom('high', 'low'),
  partners: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1 }),
  life: fc.option(
    fc
      .tuple(fc.integer({ min: 1991, max: 2022 }), fc.option(fc.integer({ min: 1, max: 9 })))
      .map(([from, lasts]) => ({
        ...{ from, to: from + 1, grown: from + 1 },
        end: lasts === null ? Infinity : from + lasts,
      })),
    { freq: 6 },
  ),
});
const mode = fc.constantFrom<Mode>(
  { kind: 'so-far' },
  { kind: 'window', years: 3 },
  { kind: 'in-force' },
);

test('sums count as asking every arc does', () => {
  const playhead = fc.integer({ min: 1990, max: 2025 }).map((year) => year + 0.4);
  fc.assert(
    fc.property(
      fc.array(agreement),
      playhead,
      mode,
      fc.boolean(),
      fc.boolean(),
      (agreements, at, how, withReported, shelf) => {
        const arcs = agreements.flatMap(({ life, ...each }, i) =>
          each.partners.map((partner) => ({
            agreement: { ...each, id: `${i}` } as unknown as Arc['agreement'],
            ...{ partner, life },
          })),
        );
        const sums = new CountSums(arcs);
        expect(sums.counts(at, how, withReported)).toEqual(countsOf(arcs, at, how, withReported));
        const records = recordsByPartner(arcs, at, how, shelf);
        expect(sums.records(at, how, shelf)).toEqual(records);
      },
    ),
  );
});
