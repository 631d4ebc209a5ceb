import { beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { readInputFiles } from '../files/read-input-files.ts';
import type { Overview, PlaceCode, Theme } from '../../src/core/types.ts';
import { defaultView, readView } from '../../src/core/address/view-url.ts';
import type { View } from '../../src/core/view/view.ts';

/**
 * Addresses as the app has written them since its first commit, and what each opened. A row is never changed or taken
 * out: where a key gets another form, the old one must be read too.
 */
const PAST: readonly (readonly [query: string, opened: Partial<View>])[] = [
  // The first address (4f1a6f5).
  ['', {}],
  ['time=2019-06', { month: monthOf(2019, 6) }],
  ['time=2019', { month: monthOf(2019, 12) }],
  ['mode=in-force', { mode: { kind: 'in-force' } }],
  ['mode=window&years=10', { mode: { kind: 'window', years: 10 } }],
  ['mode=window', { mode: { kind: 'window', years: 5 } }],
  [
    'time=2024-12&focus=kaz-2022-anka-production',
    { selection: { kind: 'agreement', id: 'kaz-2022-anka-production' } },
  ],
  [
    'focus=kaz-2022-anka-production',
    {
      selection: { kind: 'agreement', id: 'kaz-2022-anka-production' },
      month: monthOf(2022, 5),
    },
  ],
  [
    'focus=qat-undated-industry-agreements',
    {
      selection: { kind: 'agreement', id: 'qat-undated-industry-agreements' },
      shelfOpen: true,
    },
  ],
  ['focus=KAZ', { selection: { kind: 'partner', code: 'KAZ' as PlaceCode } }],
  [
    'focus=kaz-2022-anka-production~kwt-2023-tb2',
    { selection: { kind: 'several', ids: ['kaz-2022-anka-production', 'kwt-2023-tb2'] } },
  ],
  ['theme=arms~halted', { filters: withHidden('framework', 'industry', 'support') }],
  ['theme=none', { filters: withHidden('framework', 'industry', 'arms', 'support', 'halted') }],
  ['shelf=open', { shelfOpen: true }],
  ['lang=ar&digits=arab', { language: 'ar', digits: 'arab' }],
  ['scheme=dark', { scheme: 'dark' }],
  ['projection=globe', { projection: 'globe' }],
  ['map=3.10/38.50/67.00', { camera: { zoom: 3.1, lat: 38.5, lng: 67 } }],
  // With the lane (cb31eb7): any window, whether the lane is open, and its rows.
  ['mode=window&years=7', { mode: { kind: 'window', years: 7 } }],
  ['lane=open&rows=partner', { laneOpen: true, grouping: 'partner' }],
  ['lane=closed', { laneOpen: false }],
  // With search and filters (576d2fd).
  ['focus=article-004', { selection: { kind: 'source', id: 'article-004' } }],
  [
    'nature=contract~agreement&country=KWT',
    {
      filters: {
        ...defaultFilters(),
        natures: new Set(['contract', 'agreement']),
        partners: new Set(['KWT' as PlaceCode]),
      },
    },
  ],
  ['system=Anka', { filters: { ...defaultFilters(), systems: new Set(['Anka']) } }],
  ['confidence=high', { filters: { ...defaultFilters(), confidences: new Set(['high']) } }],
  ['list=open', { listOpen: true }],
  // With confidence in the headline (6df4481).
  ['count=all', { withReported: true }],
  // With presenting (4585505).
  ['present=1', { presenting: true }],
  ['tour=drones&scene=2', { tour: { id: 'drones', scene: 1 } }],
  // Keys that are not ours come with an address: newsletters, and WordPress, which adds its own behind a `#`.
  ['utm_source=letter&time=2019-06', { month: monthOf(2019, 6) }],
];

let dataset: Overview;
beforeAll(() => {
  const built = buildAll(readInputFiles('data'));
  if (built.kind === 'faulty') throw new Error('the data have faults: run npm run data');
  dataset = built.dataset;
});

test.each(PAST)('?%s still opens the view that it opened', (query, opened) => {
  expect(readView(new URLSearchParams(query), dataset)).toEqual({
    view: { ...defaultView(dataset.scope), ...opened },
    faults: [],
  });
});

/** The slider's month, counted from January 1991. */
function monthOf(year: number, month: number): number {
  return (year - 1991) * 12 + month - 1;
}

function defaultFilters(): View['filters'] {
  return withHidden();
}

function withHidden(...themes: readonly Theme[]): View['filters'] {
  return {
    hiddenThemes: new Set(themes),
    natures: new Set(),
    statuses: new Set(),
    partners: new Set(),
    systems: new Set(),
    confidences: new Set(),
  };
}
