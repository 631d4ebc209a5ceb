import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  SAMPLE_ABOUT,
  sampleAgreement,
  sampleDate,
  SAMPLE_SCOPE,
} from '../record/sample-agreement.ts';
import {
  CONFIDENCES,
  LANGUAGES,
  NATURES,
  STATUSES,
  type Overview,
  type PlaceCode,
} from '../types.ts';
import { themesOf } from '../record/categories.ts';
import { LISTINGS } from '../view/listing.ts';
import { defaultView, readView, writeView, modesOf } from './view-url.ts';
import {
  DIGITS,
  GROUPINGS,
  PROJECTIONS,
  SCHEMES,
  type Selection,
  type View,
} from '../view/view.ts';

const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [
    sampleAgreement({ systems: ['SAMP/T', 'Bayraktar TB2'], quotes: ['article-000'] }),
    sampleAgreement({ id: 'qat-undated', date: sampleDate(null), partners: ['QAT' as PlaceCode] }),
  ],
  places: [],
};

const read = (query: string) => readView(new URLSearchParams(query), DATASET);
const write = (view: Partial<View>) =>
  writeView({ ...defaultView(SAMPLE_SCOPE), ...view }, SAMPLE_SCOPE);

test('an empty query is the default view, and the default view an empty query', () => {
  expect(read('')).toEqual({ view: defaultView(SAMPLE_SCOPE), faults: [] });
  expect(write({})).toBe('');
});

test('a month is written as 2019-06, a year read as its last month', () => {
  expect(write({ month: (2019 - 1991) * 12 + 5 })).toBe('time=2019-06');
  expect(read('time=2019').view.month).toBe((2019 - 1991) * 12 + 11);
});

test('partners are compared in the order given, two to five of them, all known', () => {
  expect(read('focus=qat~KAZ').view.selection).toEqual({
    kind: 'partners',
    codes: ['QAT', 'KAZ'],
  });
  expect(read('focus=KAZ~QAT~XYZ').faults).toEqual([{ key: 'focus', value: 'KAZ~QAT~XYZ' }]);
  expect(read('focus=KAZ~kaz-2022-anka').faults).toHaveLength(1);
});

test('two moments are compared by their months, whatever a mode says beside them', () => {
  const { view, faults } = read('time=2018-12&mode=in-force&compare=2002-12');
  expect(faults).toEqual([]);
  expect(view.mode).toEqual({ kind: 'compare', since: 2003 });
  expect(write({ month: view.month, mode: view.mode })).toBe('time=2018-12&compare=2002-12');
  expect(read('compare=1890-01').faults).toEqual([{ key: 'compare', value: '1890-01' }]);
});

test('a focus without a time moves the clock to the end of its date', () => {
  const { view } = read('focus=kaz-2022-anka');
  expect(view.selection).toEqual({ kind: 'agreement', id: 'kaz-2022-anka' });
  expect(view.month).toBe((2022 - 1991) * 12 + 4);
});

test('a focus with a time leaves the clock there', () => {
  expect(read('focus=kaz-2022-anka&time=2024-12').view.month).toBe(407);
});

test('a view with a focus always says its time, so that its link opens the same', () => {
  expect(write({ selection: { kind: 'agreement', id: 'kaz-2022-anka' } })).toBe(
    'time=2024-12&focus=kaz-2022-anka',
  );
});

test('a focus on an undated agreement opens the shelf', () => {
  expect(read('focus=qat-undated').view.shelfOpen).toBe(true);
});

test('a value that cannot be read falls back and is reported; the rest is kept', () => {
  const { view, faults } = read(
    'time=1850&lang=xx&theme=arms~magic&focus=nobody&map=1/2&scheme=dark',
  );
  expect(view).toEqual({ ...defaultView(SAMPLE_SCOPE), scheme: 'dark' });
  expect(faults).toEqual([
    { key: 'focus', value: 'nobody' },
    { key: 'time', value: '1850' },
    { key: 'theme', value: 'arms~magic' },
    { key: 'lang', value: 'xx' },
    { key: 'map', value: '1/2' },
  ]);
});

test('scenes of a tour are counted from 1, and a tour without one begins at the first', () => {
  expect(read('tour=drones').view.tour).toEqual({ id: 'drones', scene: 0 });
  expect(write({ tour: { id: 'drones', scene: 2 }, presenting: true })).toBe(
    'present=1&tour=drones&scene=3',
  );
  expect(read('tour=No+such%2Fname').faults).toEqual([{ key: 'tour', value: 'No such/name' }]);
  expect(read('tour=drones&scene=0').faults).toEqual([{ key: 'scene', value: '0' }]);
});

test('a zoom that the map does not go to is the nearest that it does', () => {
  expect(read('map=12/41/29').view.camera).toEqual({ zoom: 8, lat: 41, lng: 29 });
  expect(read('map=0/41/29').view.camera).toEqual({ zoom: 0, lat: 41, lng: 29 });
});

test('keys that are not ours are kept', () => {
  const kept = new URLSearchParams('utm_source=x&time=1999-01');
  expect(writeView(defaultView(SAMPLE_SCOPE), SAMPLE_SCOPE, kept)).toBe('utm_source=x');
});

const anySelection: fc.Arbitrary<Selection> = fc.constantFrom(
  { kind: 'none' },
  { kind: 'agreement', id: 'kaz-2022-anka' },
  { kind: 'partner', code: 'QAT' as PlaceCode },
  { kind: 'partners', codes: ['QAT', 'KAZ'] as PlaceCode[] },
  { kind: 'source', id: 'article-000' },
  { kind: 'several', ids: ['kaz-2022-anka', 'qat-undated'] },
);

const anyView: fc.Arbitrary<View> = fc
  .record({
    month: fc.nat(407),
    mode: fc.oneof(
      fc.constant({ kind: 'so-far' } as const),
      fc.constant({ kind: 'in-force' } as const),
      fc.record({ kind: fc.constant('window' as const), years: fc.integer({ min: 1, max: 34 }) }),
      fc.nat(407).map((month) => ({ kind: 'compare' as const, since: 1991 + (month + 1) / 12 })),
    ),
    selection: anySelection,
    filters: fc.record({
      hiddenThemes: fc.subarray([...themesOf(SAMPLE_ABOUT)]).map((themes) => new Set(themes)),
      natures: fc.subarray([...NATURES]).map((natures) => new Set(natures)),
      statuses: fc.subarray([...STATUSES]).map((statuses) => new Set(statuses)),
      partners: fc.subarray(['KAZ', 'QAT'] as PlaceCode[]).map((codes) => new Set(codes)),
      systems: fc.subarray(['SAMP/T', 'Bayraktar TB2']).map((systems) => new Set(systems)),
      confidences: fc.subarray([...CONFIDENCES]).map((words) => new Set(words)),
    }),
    listOpen: fc.boolean(),
    listing: fc.constantFrom(...LISTINGS),
    withReported: fc.boolean(),
    shelfOpen: fc.boolean(),
    laneOpen: fc.constantFrom(null, true, false),
    grouping: fc.constantFrom(...GROUPINGS),
    language: fc.constantFrom(null, ...LANGUAGES),
    scheme: fc.constantFrom(null, ...SCHEMES),
    digits: fc.constantFrom(...DIGITS),
    projection: fc.constantFrom(...PROJECTIONS),
    camera: fc.option(
      fc
        .record({
          lng: fc.integer({ min: -18000, max: 18000 }),
          lat: fc.integer({ min: -8000, max: 8000 }),
          zoom: fc.integer({ min: 50, max: 800 }),
        })
        .map(({ lng, lat, zoom }) => ({ lng: lng / 100, lat: lat / 100, zoom: zoom / 100 })),
    ),
    presenting: fc.boolean(),
    autoplay: fc.boolean(),
    tour: fc.option(fc.record({ id: fc.constant('from-s400-to-f35'), scene: fc.nat(20) })),
  })
  // What a closed list would hold is not in the address.
  .map((view) => (view.listOpen ? view : { ...view, listing: 'all' }));

test('every view comes back from its address', () => {
  fc.assert(
    fc.property(anyView, (view) => {
      const back = read(writeView(view, SAMPLE_SCOPE));
      expect(back.faults).toEqual([]);
      const undatedIsFocused =
        view.selection.kind === 'agreement' && view.selection.id === 'qat-undated';
      expect(back.view).toEqual({ ...view, shelfOpen: view.shelfOpen || undatedIsFocused });
    }),
  );
});

test('no query, however strange, is thrown at the reader', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('time', 'map', 'focus', 'theme', 'mode', 'years'), fc.string()),
      (pairs) => {
        expect(() => readView(new URLSearchParams(pairs), DATASET)).not.toThrow();
      },
    ),
  );
});

test('a link is read in whatever letters, with a full stop behind it, and a repeated id once', () => {
  const [first] = DATASET.agreements;
  const [partner] = first!.partners;
  expect(read(`focus=${partner!.toLowerCase()}`)).toMatchObject({
    view: { selection: { kind: 'partner', code: partner } },
    faults: [],
  });
  expect(read(`focus=${first!.id}~${first!.id}`)).toMatchObject({
    view: { selection: { kind: 'agreement', id: first!.id } },
    faults: [],
  });
  expect(read('scheme=Dark.')).toMatchObject({ view: { scheme: 'dark' }, faults: [] });
});

test('which categories of an own map are shown is the same when its address is opened', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F'].map((en) => ({ en }));
  const anyMap = fc.integer({ min: 1, max: 6 }).chain((count) => {
    const dataset = { ...DATASET, about: { ...SAMPLE_ABOUT, categories: names.slice(0, count) } };
    return fc.record({
      dataset: fc.constant(dataset),
      hidden: fc.subarray([...themesOf(dataset.about)]),
    });
  });
  fc.assert(
    fc.property(anyMap, ({ dataset, hidden }) => {
      const view = defaultView(dataset.scope);
      const filters = { ...view.filters, hiddenThemes: new Set(hidden) };
      const query = writeView({ ...view, filters }, dataset.scope);
      const read = readView(new URLSearchParams(query), dataset);
      expect(read.faults).toEqual([]);
      expect([...read.view.filters.hiddenThemes]).toEqual(hidden);
    }),
  );
});

test('what the data leave unsaid can’t be asked for, and an address that does is told so', () => {
  const about = { ...DATASET.about, unsaid: ['nature', 'status', 'confidence', 'end'] } as const;
  const query = 'mode=in-force&count=all&status=cancelled&nature=contract&confidence=low';
  const asked = new URLSearchParams(query);
  const { view, faults } = readView(asked, { ...DATASET, about });
  expect(view).toEqual(defaultView(DATASET.scope));
  expect(new Set(faults.map(({ key }) => key))).toEqual(new Set(asked.keys()));
  expect(readView(asked, DATASET).faults).toEqual([]);
  expect(modesOf(about)).toEqual(['so-far', 'window', 'compare']);
});
