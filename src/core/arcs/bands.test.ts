import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ANKARA } from './arc-fixture.ts';
import { BandSums } from './bands.ts';
import { layRopes } from './rope.ts';
import { countsAt, newnessAt, type Life, type Mode } from '../time/time-window.ts';
import { THEMES, type Agreement, type LngLat, type PlaceCode, type Theme } from '../types.ts';

const DOHA: LngLat = [51.5, 25.3];
const mode = fc.constantFrom<Mode>(
  { kind: 'so-far' },
  { kind: 'window', years: 5 },
  { kind: 'in-force' },
);
const record = fc.record({
  theme: fc.constantFrom<Theme>(...THEMES),
  partner: fc.constantFrom('QAT', 'KWT'),
  from: fc.integer({ min: 1991, max: 2023 }),
  lasts: fc.option(fc.integer({ min: 1, max: 20 })),
});
const always = () => true;

function arcsFrom(records: readonly { theme: Theme; partner: string; life: Life }[]) {
  return layRopes(
    ANKARA,
    records.map(({ theme, partner, life }, i) => ({
      agreement: { id: String(i), theme } as Agreement,
      partner: partner as PlaceCode,
      partnerAt: DOHA,
      life,
    })),
  );
}

test('bands stand for the calm strands of each theme and partner, no more and no less', () => {
  const playhead = fc.integer({ min: 1991, max: 2024 }).map((year) => year + 0.37);
  fc.assert(
    fc.property(fc.array(record), playhead, mode, (records, at, how) => {
      const arcs = arcsFrom(
        records.map(({ from, lasts, ...each }) => ({
          ...each,
          life: { from, to: from + 1, grown: from + 1, end: lasts ? from + lasts : Infinity },
        })),
      );
      const bands = new BandSums(arcs).at(at, how, always);
      for (const { rope, theme, strands } of bands) {
        const calm = arcs.filter(
          (arc) =>
            arc.rope === rope &&
            arc.agreement.theme === theme &&
            countsAt(arc.life!, at, how) &&
            newnessAt(arc.life!, at) === 0,
        );
        expect(calm).toHaveLength(strands);
      }
      const inBands = bands.reduce((sum, { strands }) => sum + strands, 0);
      const calm = arcs.filter(
        ({ life }) => countsAt(life!, at, how) && newnessAt(life!, at) === 0,
      );
      expect(calm).toHaveLength(inBands);
    }),
  );
});

test('a band covers the places of its strands, also where a window leaves out the first', () => {
  const arcs = arcsFrom(
    [2000, 2004, 2008, 2012].map((from) => ({
      theme: 'arms' as const,
      partner: 'QAT',
      life: { from, to: from + 1, grown: from + 1, end: Infinity },
    })),
  );
  const sums = new BandSums(arcs);
  expect(sums.at(2011.5, { kind: 'so-far' }, always)).toMatchObject([{ strands: 3, lane: -0.5 }]);
  const window = { kind: 'window', years: 8 } as const;
  expect(sums.at(2011.5, window, always)).toMatchObject([{ strands: 2, lane: 0 }]);
  expect(sums.at(2011.5, window, () => false)).toEqual([]);
});
