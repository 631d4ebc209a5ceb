import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../core/view/filter.ts';
import { formatProblem } from '../core/problem.ts';
import { SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import { OWN_ACTIONS } from '../core/tour/own-key.ts';
import { sceneQuery } from '../core/tour/scene-query.ts';
import type { Scene, Spoken, Tour } from '../core/tour/tour.ts';
import { themesOf } from '../core/record/categories.ts';
import { NATURES, type PlaceCode } from '../core/types.ts';
import { defaultView } from '../core/address/view-url.ts';
import { readTour } from './read-tour.ts';
import { SAMPLE_DATASET } from './sample-tour.ts';
import { tourYaml } from './tour-yaml.ts';

/** Texts as people type them, and as they do not: quotation marks, colons, line breaks, any letter. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.constantFrom(
      '2019',
      'no',
      '- a',
      '# b',
      'a: b',
      '"',
      "it's",
      'سنة: ٢٠١٩',
      'a\n\nb',
      '~',
      '*a',
    ),
  )
  .map((typed) => typed.trim())
  .filter((typed) => typed !== '');
const spoken: fc.Arbitrary<Spoken> = fc.record(
  { en: text, ar: text, tr: text },
  { requiredKeys: ['en'] },
);
const view = fc.record({
  month: fc.integer({ min: 0, max: 407 }),
  mode: fc.oneof(
    fc.constantFrom({ kind: 'so-far' as const }, { kind: 'in-force' as const }),
    fc.record({ kind: fc.constant('window' as const), years: fc.integer({ min: 1, max: 34 }) }),
  ),
  selection: fc.constantFrom(
    { kind: 'none' as const },
    { kind: 'agreement' as const, id: 'kaz-2022' },
    { kind: 'partner' as const, code: 'AZE' as PlaceCode },
    { kind: 'several' as const, ids: ['kaz-2022', 'aze-2019'] },
  ),
  filters: fc.record({
    hiddenThemes: fc.subarray([...themesOf({})]).map((themes) => new Set(themes)),
    natures: fc.subarray([...NATURES]).map((natures) => new Set(natures)),
    partners: fc.subarray(['KAZ', 'AZE'] as PlaceCode[]).map((partners) => new Set(partners)),
  }),
  projection: fc.constantFrom('mercator' as const, 'globe' as const),
  withReported: fc.boolean(),
  shelfOpen: fc.boolean(),
  camera: fc.constantFrom(null, { lng: 60, lat: 45, zoom: 3.2 }, { lng: -3, lat: -45.25, zoom: 8 }),
});
const scene: fc.Arbitrary<Scene> = fc
  .tuple(view, fc.option(fc.integer({ min: 0, max: 406 })), spoken, fc.option(spoken))
  .map(([parts, from, caption, notes]) => {
    const filters = { ...NO_FILTERS, ...parts.filters };
    const query = sceneQuery({ ...defaultView(SAMPLE_SCOPE), ...parts, filters }, SAMPLE_SCOPE);
    const plays = from !== null && from < parts.month;
    return { query, play: plays ? { from, to: parts.month } : null, caption, notes };
  });
const keys = fc.dictionary(
  fc.constantFrom('KeyX', 'Digit5', 'F9', 'AudioVolumeUp'),
  fc.constantFrom(...OWN_ACTIONS),
  { minKeys: 1, noNullPrototype: true },
);
const tour: fc.Arbitrary<Tour> = fc.record(
  {
    id: fc.constant('test'),
    title: spoken,
    scenes: fc.array(scene, { minLength: 1, maxLength: 4 }),
    keys,
  },
  { requiredKeys: ['id', 'title', 'scenes'] },
);

test('whatever is recorded, the pipeline’s reader reads from its YAML the same tour', () => {
  fc.assert(
    fc.property(tour, (recorded) => {
      const yaml = tourYaml(recorded, SAMPLE_SCOPE);
      const read = readTour(
        { id: 'test', file: 'test.yaml', text: yaml },
        SAMPLE_SCOPE,
        SAMPLE_DATASET,
      );
      if ('problems' in read)
        throw new Error(`${read.problems.map(formatProblem).join('\n')}\n${yaml}`);
      expect(read.tour).toEqual(recorded);
    }),
    { numRuns: 300 },
  );
});

test('the YAML reads as an editor would write it', () => {
  const scenes: Scene[] = [
    {
      query: 'mode=window&years=5&country=KAZ~AZE&map=3.20/45.00/60.00',
      play: null,
      caption: { en: 'One: two', ar: 'واحد' },
      notes: { en: 'Say this.\nAnd this.' },
    },
    { query: 'time=2005-12', play: { from: 0, to: 179 }, caption: { en: 'Two' }, notes: null },
  ];
  const keys = { KeyX: 'next', F9: 'black' } as const;
  expect(tourYaml({ id: 'a', title: { en: 'A tour' }, scenes, keys }, SAMPLE_SCOPE)).toBe(`title:
  en: A tour
keys:
  X: next
  F9: black
scenes:
  - time: 2024-12
    mode: window
    years: 5
    country: [KAZ, AZE]
    map: 3.20/45.00/60.00
    caption:
      en: "One: two"
      ar: واحد
    notes:
      en: |-
        Say this.
        And this.
  - play: 1991-01..2005-12
    caption:
      en: Two
`);
});
