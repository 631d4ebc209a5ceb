import fc from 'fast-check';
import { defaultView } from '../../src/core/address/view-url.ts';
import { monthsOfScope } from '../../src/core/time/scope.ts';
import { CONFIDENCES, LANGUAGES, NATURES, STATUSES, THEMES } from '../../src/core/types.ts';
import { NO_FILTERS } from '../../src/core/view/filter.ts';
import type { View } from '../../src/core/view/view.ts';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { readInputFiles } from '../files/read-input-files.ts';

/** The real data, and any view of them, for what has to hold in all. */

const built = buildAll(readInputFiles('data'));
if (built.kind === 'faulty')
  throw new Error('the tables have faults - run npm run data to see them');
export const { dataset } = built;
export const { scope } = dataset;
export const codes = [...new Set(dataset.agreements.flatMap(({ partners }) => partners))];

const anyOf = <T>(words: readonly T[]) => fc.subarray([...words]).map((chosen) => new Set(chosen));
export const anyView: fc.Arbitrary<View> = fc
  .record({
    month: fc.nat(monthsOfScope(scope) - 1),
    mode: fc.oneof(
      fc.constant({ kind: 'so-far' } as const),
      fc.constant({ kind: 'in-force' } as const),
      fc.record({ kind: fc.constant('window' as const), years: fc.integer({ min: 1, max: 34 }) }),
    ),
    filters: fc.oneof(
      fc.constant(NO_FILTERS),
      fc.record({
        hiddenThemes: anyOf(THEMES),
        natures: anyOf(NATURES),
        statuses: anyOf(STATUSES),
        partners: anyOf(codes.slice(0, 4)),
        systems: fc.constant(new Set<string>()),
        confidences: anyOf(CONFIDENCES),
      }),
    ),
    withReported: fc.boolean(),
    language: fc.constantFrom(...LANGUAGES),
  })
  .map((parts) => ({ ...defaultView(scope), ...parts }));
