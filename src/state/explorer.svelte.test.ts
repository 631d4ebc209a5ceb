import { NO_HIT } from '../core/arcs/hit.ts';
import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import {
  SAMPLE_ABOUT,
  sampleAgreement,
  sampleDate,
  SAMPLE_SCOPE,
} from '../core/record/sample-agreement.ts';
import type { Overview, PlaceCode } from '../core/types.ts';
import { defaultView } from '../core/address/view-url.ts';
import { withThemeToggled } from '../core/view/filter.ts';
import { highestOf, meantOf } from '../core/counts/bars.ts';
import { toDay } from '../core/time/day.ts';
import { monthsOfScope } from '../core/time/scope.ts';
import { isOnMap } from '../core/view/lit-now.ts';
import { barsName } from './bars-name.ts';
import { Explorer } from './explorer.svelte.ts';

const codes = (...of: string[]): PlaceCode[] => of as PlaceCode[];
const DATASET: Overview = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: SAMPLE_SCOPE,
  agreements: [
    sampleAgreement({
      id: 'aze-geo-2019',
      theme: 'framework',
      partners: codes('AZE', 'GEO'),
      date: sampleDate('2019-06-01', '2019-06-30'),
    }),
    sampleAgreement({ id: 'kaz-2022', date: sampleDate('2022-05-01', '2022-05-31') }),
    sampleAgreement({ id: 'qat-undated', partners: codes('QAT'), date: sampleDate(null) }),
  ],
  places: [...codes('TUR', 'AZE', 'GEO', 'KAZ', 'QAT')].map((code, i) => ({
    code,
    seat: code,
    at: [30 + i, 40 + i] as const,
    names: { en: code, ar: code, tr: code },
  })),
};

const explore = () => new Explorer(DATASET, defaultView(SAMPLE_SCOPE), 'en');

test('at the end of the scope everything is there, and the shelf is drawn', () => {
  const explorer = explore();
  expect(explorer.playhead).toBe(2025);
  expect(explorer.counts).toEqual({ agreements: 2, partners: 3 });
  expect(explorer.shelf.map(({ id }) => id)).toEqual(['qat-undated']);
  expect(explorer.shelfDrawn).toBe(true);
});

test('the playhead stays inside the scope', () => {
  const explorer = explore();
  explorer.playhead = 1800;
  expect(explorer.playhead).toBe(1991);
  explorer.playhead = 9999;
  expect(explorer.playhead).toBe(2025);
});

test('counts, year and records say the same month', () => {
  const explorer = explore();
  explorer.month = (2019 - 1991) * 12 + 5;
  flushSync();
  expect(explorer.yearAndMonth).toEqual({ year: 2019, month: 6 });
  expect(explorer.counts).toEqual({ agreements: 1, partners: 2 });
  expect([...explorer.records]).toEqual([
    ['AZE', 1],
    ['GEO', 1],
  ]);
  expect(explorer.shelfDrawn).toBe(false);
});

test('a hidden theme leaves counts, records and stops', () => {
  const explorer = explore();
  explorer.filters = withThemeToggled(explorer.filters, 'framework');
  flushSync();
  expect(explorer.counts).toEqual({ agreements: 1, partners: 1 });
  expect(explorer.stops).toHaveLength(1);
  explorer.filters = withThemeToggled(explorer.filters, 'framework');
  flushSync();
  expect(explorer.stops).toHaveLength(2);
});

test('what was suspended is what it was until then, everywhere and counted once', () => {
  const halted = sampleAgreement({
    id: 'isr-1996',
    kind: 'training',
    status: 'suspended',
    theme: 'halted',
    partners: codes('AZE'),
    date: sampleDate('1996-02-01', '1996-02-29'),
    before: { status: 'in-force', theme: 'support', until: toDay('2011-09-02') },
  });
  const data = { ...DATASET, agreements: [halted, ...DATASET.agreements] };
  const explorer = new Explorer(data, defaultView(SAMPLE_SCOPE), 'en');
  const at = (year: number) => {
    explorer.month = (year - 1991) * 12;
    flushSync();
    const own = explorer.shownArcs.find(({ agreement }) => agreement.id === halted.id)!.agreement;
    expect(explorer.agreements.get(halted.id)).toBe(own);
    expect(explorer.shownAgreements).toContain(own);
    expect(explorer.counts.agreements).toBe(explorer.records.get('AZE' as PlaceCode));
    const bar = explorer.bars.find(({ year }) => year === 1996)!;
    expect(bar.segments.map(({ theme }) => theme)).toEqual([own.theme]);
    return own.theme;
  };
  expect([at(1997), at(2005), at(2012)]).toEqual(['support', 'support', 'halted']);
  // A theme that is hidden hides what has it at the time.
  explorer.filters = withThemeToggled(explorer.filters, 'halted');
  flushSync();
  expect(explorer.hiddenAgreements).toEqual(new Set([halted.id]));
  explorer.month = (2005 - 1991) * 12;
  flushSync();
  expect(explorer.hiddenAgreements).toEqual(new Set());
});

test('a selected partner lights all its agreements', () => {
  const explorer = explore();
  explorer.selection = { kind: 'partner', code: 'AZE' as PlaceCode };
  flushSync();
  expect([...explorer.selected]).toEqual(['aze-geo-2019']);
});

test('a missing translation falls back to English and says so', () => {
  const explorer = explore();
  explorer.language = 'ar';
  flushSync();
  expect(explorer.direction).toBe('rtl');
  expect(explorer.textOf(DATASET.agreements[0]!).language).toBe('en');
});

test('a click beside everything takes the choice away, but in a talk leaves it', () => {
  const explorer = explore();
  explorer.choose({ ...NO_HIT, agreements: ['kaz-2022'] });
  explorer.presenting = true;
  explorer.choose(NO_HIT);
  expect(explorer.selection).toEqual({ kind: 'agreement', id: 'kaz-2022' });
  explorer.presenting = false;
  explorer.choose(NO_HIT);
  expect(explorer.selection).toEqual({ kind: 'none' });
});

test('what is counted at the playhead alone is not faint in the bars, in every mode', () => {
  const explorer = explore();
  const meant = (): number => explorer.bars.reduce((sum, bar) => sum + meantOf(bar), 0);
  explorer.month = monthsOfScope(explorer.scope) - 1;
  explorer.mode = { kind: 'in-force' };
  flushSync();
  const inForce = explorer.shownAgreements.filter((each) =>
    isOnMap(each, {
      ...explorer.view,
      scope: explorer.scope,
      playhead: explorer.playhead,
      shelfDrawn: false,
    }),
  );
  expect(meant()).toBe(inForce.length);
  explorer.month = 0;
  flushSync();
  expect(meant()).toBe(0);
  explorer.mode = { kind: 'so-far' };
  flushSync();
  expect(meant()).toBe(0);
  explorer.month = monthsOfScope(explorer.scope) - 1;
  flushSync();
  expect(meant()).toBe(explorer.bars.reduce((sum, { total }) => sum + total, 0));
  expect(meant()).toBeGreaterThan(0);
});

test('the bars are those of the chosen partner, of what is filtered, and say whose they are', () => {
  const explorer = explore();
  const totals = (): number[] =>
    explorer.bars.filter(({ total }) => total > 0).map(({ year }) => year);
  expect(totals()).toEqual([2019, 2022]);
  expect(barsName(explorer)).toBe('Records per year');
  explorer.selection = { kind: 'partner', code: 'AZE' as PlaceCode };
  flushSync();
  expect(totals()).toEqual([2019]);
  expect(barsName(explorer)).toBe('Records per year: AZE');
  expect(highestOf(explorer.bars)).toBe(4);
  explorer.selection = { kind: 'partners', codes: codes('AZE', 'KAZ') };
  flushSync();
  expect(totals()).toHaveLength(explorer.agreementsWith('KAZ' as PlaceCode).length + 1);
  expect(barsName(explorer)).toBe('Records per year: AZE and KAZ');
  explorer.selection = { kind: 'band', code: 'AZE' as PlaceCode, theme: 'industry' };
  flushSync();
  expect(totals()).toEqual([]);
  expect(barsName(explorer)).toMatch(/^Records per year: .+ · AZE$/);
  explorer.selection = { kind: 'agreement', id: 'kaz-2022' };
  flushSync();
  expect(totals()).toEqual([2019, 2022]);
});
