import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arc } from '../arcs/arcs.ts';
import { sampleAgreement } from '../record/sample-agreement.ts';
import type { Life } from '../time/time-window.ts';
import type { Nature, PlaceCode } from '../types.ts';
import { countsOf, isCounted } from './counts.ts';
import { differenceBetween } from './difference.ts';

type DatedArc = Pick<Arc, 'agreement' | 'partner' | 'life'>;

const CODES = ['KAZ', 'QAT', 'SOM', 'ITA', 'POL', 'AZE'] as PlaceCode[];
const life = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.option(fc.integer({ min: 0, max: 120 })))
  .map(([month, lasts]): Life => {
    const from = 1991 + month / 12;
    const end = lasts === null ? Infinity : from + lasts / 12;
    return { from, to: from + 0.05, grown: from + 0.35, end };
  });
const record = fc.record({
  life: fc.option(life),
  partners: fc.uniqueArray(fc.constantFrom(...CODES), { minLength: 1 }),
  nature: fc.constantFrom<Nature>('agreement', 'contract', 'delivery', 'talks'),
  confidence: fc.constantFrom('high' as const, 'medium' as const),
});
const arcs = fc.array(record, { maxLength: 25 }).map((records): DatedArc[] =>
  records.flatMap(({ life, partners, nature, confidence }, i) => {
    const agreement = sampleAgreement({ id: `a-${i}`, partners, nature, confidence });
    return partners.map((partner) => ({ agreement, partner, life }));
  }),
);
/** Between the months on which lives begin and end. */
const moment = fc.integer({ min: -5, max: 420 }).map((n) => 1991 + (n + 0.5) / 12);

test('the difference is what asking every agreement at both moments finds', () => {
  fc.assert(
    fc.property(arcs, moment, moment, fc.boolean(), (all, one, other, withReported) => {
      const [a, b] = one < other ? [one, other] : [other, one];
      const found = differenceBetween(all, one, other, { withReported });
      const lives = new Map(all.map(({ agreement, life }) => [agreement, life]));
      const isThere = (l: Life | null, at: number) => l !== null && l.from < at;
      const isOver = (l: Life | null, at: number) => isThere(l, at) && l!.end < at;
      const made = [...lives].filter(([, l]) => isThere(l, b) && !isThere(l, a));
      const ended = [...lives].filter(([, l]) => isOver(l, b) && !isOver(l, a));
      expect(found.made).toEqual(made.map(([agreement]) => agreement));
      expect(found.ended).toEqual(ended.map(([agreement]) => agreement));
      const counted = (of: typeof made) => of.filter(([each]) => isCounted(each, withReported));
      expect(found.counted).toBe(counted(made).length);
      const inRecords = differenceBetween(all, one, other, { withReported, inRecords: true });
      expect(inRecords.counted).toBe(made.length);
      expect(inRecords.ended).toEqual(found.ended);
    }),
  );
});

test('the headline of the later moment is the earlier one’s and what came between', () => {
  fc.assert(
    fc.property(arcs, moment, moment, fc.boolean(), (all, one, other, withReported) => {
      const { since, until, counted, newPartners } = differenceBetween(all, one, other, {
        withReported,
      });
      const before = countsOf(all, since, { kind: 'so-far' }, withReported);
      const after = countsOf(all, until, { kind: 'so-far' }, withReported);
      expect(after.agreements - before.agreements).toBe(counted);
      expect(after.partners - before.partners).toBe(newPartners.length);
    }),
  );
});

test('two moments in either order differ in the same, and a moment not from itself', () => {
  fc.assert(
    fc.property(arcs, moment, moment, (all, one, other) => {
      expect(differenceBetween(all, one, other)).toEqual(differenceBetween(all, other, one));
      expect(differenceBetween(all, one, one)).toMatchObject({
        made: [],
        ended: [],
        newPartners: [],
      });
    }),
  );
});
