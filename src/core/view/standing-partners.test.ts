import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readInputFiles } from '../../../scripts/files/read-input-files.ts';
import { buildAll } from '../../pipeline/build-all.ts';
import { defaultView } from '../address/view-url.ts';
import { recordsByPartner } from '../counts/counts.ts';
import { arcsOf } from '../arcs/arcs.ts';
import { monthsOfScope, playheadOfMonth } from '../time/scope.ts';
import type { Mode } from '../time/time-window.ts';
import type { PlaceCode } from '../types.ts';
import { pictureOf } from './picture.ts';
import { standingPartners } from './standing-partners.ts';
import type { Selection } from './view.ts';

const built = buildAll(readInputFiles('data'));
if (built.kind === 'faulty') throw new Error('the data have faults: run npm run data');
const { dataset } = built;
const { scope } = dataset;
const partners = dataset.places.map(({ code }) => code).filter((code) => code !== scope.hub);

const anyPartner = fc.constantFrom(...partners);
const anyChoice: fc.Arbitrary<Selection> = fc.oneof(
  anyPartner.map((code) => ({ kind: 'partner', code }) as const),
  fc
    .uniqueArray(anyPartner, { minLength: 2, maxLength: 5 })
    .map((codes) => ({ kind: 'partners', codes }) as const),
  fc
    .constantFrom(...dataset.agreements.filter((each) => each.partners.length <= 4))
    .map(({ id }) => ({ kind: 'agreement', id }) as const),
);
const anyMode = fc.constantFrom<Mode>(
  { kind: 'so-far' },
  { kind: 'in-force' },
  { kind: 'window', years: 2 },
  { kind: 'compare', since: 2001 },
);

const namedBy = (choice: Selection): readonly PlaceCode[] => {
  if (choice.kind === 'partner') return [choice.code];
  if (choice.kind === 'partners') return choice.codes;
  if (choice.kind !== 'agreement') return [];
  return dataset.agreements.find(({ id }) => id === choice.id)!.partners;
};

test('at every moment and in every mode the chosen partners stand on the map and are held by its view, and nothing is counted that is not there', () => {
  fc.assert(
    fc.property(
      anyChoice,
      anyMode,
      fc.integer({ min: 0, max: monthsOfScope(scope) - 1 }),
      (selection, mode, month) => {
        const view = { ...defaultView(scope), selection, mode, month };
        const { records, seen, arcView } = pictureOf(view, dataset);
        const playhead = playheadOfMonth(month, scope);
        const counted = recordsByPartner(arcsOf(dataset), playhead, mode, arcView.showShelf);
        for (const [code, count] of records) expect(count).toBe(counted.get(code) ?? 0);
        for (const code of namedBy(selection)) expect(records.has(code), code).toBe(true);
        // What the camera then holds is held in curves-in-view.test.ts.
        const atTheEnd = pictureOf({ ...view, month: monthsOfScope(scope) - 1 }, dataset);
        expect(seen).toEqual(atTheEnd.seen);
        expect(seen).not.toEqual([]);
      },
    ),
    { numRuns: 40 },
  );
});

test('who has records keeps their number, and what many are chosen of adds no place', () => {
  const [aze, qat] = ['AZE', 'QAT'] as [PlaceCode, PlaceCode];
  const records = new Map([[aze, 3]]);
  expect(standingPartners(records, new Set([aze]))).toBe(records);
  expect([...standingPartners(records, new Set([aze, qat]))]).toEqual([
    [aze, 3],
    [qat, 0],
  ]);
  const programme = dataset.agreements.find((each) => each.partners.length > 5)!;
  const selection = { kind: 'agreement', id: programme.id } as const;
  const before = pictureOf({ ...defaultView(scope), month: 0, selection }, dataset);
  expect([...before.records.values()]).not.toContain(0);
});
