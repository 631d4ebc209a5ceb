import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countsOf, recordsByPartner } from './counts.ts';
import {
  sampleAgreement,
  sampleDate,
  sampleEnd,
  SAMPLE_SCOPE,
} from '../record/sample-agreement.ts';
import { lifeOf, type Mode } from '../time/time-window.ts';
import { NATURES, type AgreementRecord, type PlaceCode } from '../types.ts';

const SO_FAR: Mode = { kind: 'so-far' };

const arcsOf = (...abouts: Partial<AgreementRecord>[]) =>
  abouts
    .map((about, index) => sampleAgreement({ id: `agreement-${index}`, ...about }))
    .flatMap((agreement) =>
      agreement.partners.map((partner) => ({
        agreement,
        partner,
        life: lifeOf(agreement, SAMPLE_SCOPE),
      })),
    );

const places = (...codes: string[]) => codes as PlaceCode[];

test('an agreement with two partners is one agreement and two partners', () => {
  const arcs = arcsOf({ partners: places('QAT', 'PAK') });
  expect(countsOf(arcs, 2025, SO_FAR)).toEqual({ agreements: 1, partners: 2 });
});

test('a partner with two agreements is one partner', () => {
  const arcs = arcsOf({ partners: places('QAT') }, { partners: places('QAT') });
  expect(countsOf(arcs, 2025, SO_FAR)).toEqual({ agreements: 2, partners: 1 });
});

test('only agreements and contracts count', () => {
  const arcs = arcsOf(...NATURES.map((nature) => ({ nature })));
  expect(countsOf(arcs, 2025, SO_FAR)).toEqual({ agreements: 2, partners: 1 });
});

test('what is undated or outside the scope does not count', () => {
  const arcs = arcsOf({ date: sampleDate(null) }, { date: sampleDate('1988-12-13') });
  expect(countsOf(arcs, 2025, SO_FAR)).toEqual({ agreements: 0, partners: 0 });
});

test('the mode decides: so far, in the last two years, and not known to have ended', () => {
  const arcs = arcsOf(
    { date: sampleDate('2001-05-05'), partners: places('ISR'), end: sampleEnd('2010-06-01') },
    { date: sampleDate('2002-05-05'), partners: places('GEO') },
    { date: sampleDate('2018-05-05'), partners: places('QAT') },
    { date: sampleDate('2021-05-05'), partners: places('AZE') },
  );
  expect(countsOf(arcs, 2019, SO_FAR)).toEqual({ agreements: 3, partners: 3 });
  expect(countsOf(arcs, 2019, { kind: 'window', years: 2 }).agreements).toBe(1);
  expect(countsOf(arcs, 2019, { kind: 'in-force' }).agreements).toBe(2);
});

const anyArcs = fc
  .array(
    fc.record({
      nature: fc.constantFrom(...NATURES),
      partners: fc
        .uniqueArray(fc.constantFrom('QAT', 'PAK', 'AZE', 'USA'), { minLength: 1 })
        .map((codes) => places(...codes)),
      date: fc.integer({ min: 1985, max: 2030 }).map((year) => sampleDate(`${year}-03-03`)),
    }),
  )
  .map((abouts) => arcsOf(...abouts));
const anyPlayhead = fc.double({ min: 1991, max: 2025, noNaN: true });

test('so far never falls as the playhead goes forward', () => {
  fc.assert(
    fc.property(anyArcs, anyPlayhead, anyPlayhead, (arcs, a, b) => {
      const earlier = countsOf(arcs, Math.min(a, b), SO_FAR);
      const later = countsOf(arcs, Math.max(a, b), SO_FAR);
      expect(later.agreements).toBeGreaterThanOrEqual(earlier.agreements);
      expect(later.partners).toBeGreaterThanOrEqual(earlier.partners);
    }),
  );
});

test('counting twice the same arcs changes nothing, and a window never shows more than so far', () => {
  fc.assert(
    fc.property(anyArcs, anyPlayhead, (arcs, playhead) => {
      const counts = countsOf(arcs, playhead, SO_FAR);
      expect(countsOf([...arcs, ...arcs], playhead, SO_FAR)).toEqual(counts);
      const inWindow = countsOf(arcs, playhead, { kind: 'window', years: 5 });
      expect(inWindow.agreements).toBeLessThanOrEqual(counts.agreements);
    }),
  );
});

test('what is only reported counts where the reader takes it in', () => {
  const arcs = arcsOf({ confidence: 'medium' }, { confidence: 'high', partners: places('QAT') });
  expect(countsOf(arcs, 2025, SO_FAR)).toEqual({ agreements: 1, partners: 1 });
  expect(countsOf(arcs, 2025, SO_FAR, true)).toEqual({ agreements: 2, partners: 2 });
});

test('a programme of many partners is one agreement, and floods no count of partners', () => {
  const programme = { partners: places('BEL', 'DEU', 'ESP', 'FRA', 'GBR') };
  const arcs = arcsOf(programme, { partners: places('DEU') }, { partners: places('DEU') });
  expect(countsOf(arcs, 2025, SO_FAR)).toEqual({ agreements: 3, partners: 1 });
  const records = recordsByPartner(arcs, 2025, SO_FAR, false);
  expect([records.get('DEU' as PlaceCode), records.get('BEL' as PlaceCode)]).toEqual([2, 1]);
});
