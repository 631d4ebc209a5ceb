import { SAMPLE_ABOUT } from '../record/sample-agreement.ts';
import { expect, it } from 'vitest';
import { toDay } from '../time/day.ts';
import { seriesOf } from './series.ts';
import type { Agreement, Overview, PlaceCode } from '../types.ts';

const code = (text: string): PlaceCode => text as PlaceCode;

function agreement(
  from: string | null,
  to: string | null,
  changes: Partial<Agreement> = {},
): Agreement {
  return {
    id: 'one',
    nature: 'agreement',
    kind: 'sale',
    status: 'signed',
    theme: 'arms',
    direction: 'export',
    partners: [code('KAZ')],
    date:
      from === null || to === null
        ? { precision: null, basis: 'none', interval: null }
        : { precision: 'span', basis: 'stated', interval: { from: toDay(from), to: toDay(to) } },
    end: null,
    systems: [],
    value: null,
    confidence: 'high',
    texts: { en: { title: 'Title' } },
    quotes: [],
    ...changes,
  };
}

const seriesOfThese = (...agreements: Agreement[]) =>
  seriesOf({
    version: '1',
    about: SAMPLE_ABOUT,
    scope: { hub: code('TUR'), firstYear: 2000, lastYear: 2002 },
    agreements,
    places: [],
  } satisfies Overview);

it('puts a record into the first year that it may be in, and has a row for every year', () => {
  const { years } = seriesOfThese(agreement('2000-07-01', '2002-12-31'));
  expect(years.map(({ year, total }) => [year, total])).toEqual([
    [2000, 1],
    [2001, 0],
    [2002, 0],
  ]);
});

it('counts agreements and contracts apart from all records, and adds both up', () => {
  const { years } = seriesOfThese(
    agreement('2000-01-01', '2000-12-31'),
    agreement('2000-01-01', '2000-12-31', { nature: 'milestone', theme: 'halted' }),
    agreement('2002-01-01', '2002-12-31', {
      nature: 'contract',
      partners: [code('FRA'), code('AZE')],
    }),
  );
  expect(years[0]).toMatchObject({ total: 2, counted: 1, cumulative: { total: 2, counted: 1 } });
  expect(years[1]).toMatchObject({ total: 0, counted: 0, cumulative: { total: 2, counted: 1 } });
  expect(years[2]).toMatchObject({ total: 1, counted: 1, cumulative: { total: 3, counted: 2 } });
  expect(years[0]!.byTheme).toEqual({ framework: 0, industry: 0, arms: 1, support: 0, halted: 1 });
  expect(Object.entries(years[2]!.byPartner)).toEqual([
    ['AZE', 1],
    ['FRA', 1],
  ]);
});

it('keeps the undated and those outside the scope out of the years', () => {
  const series = seriesOfThese(
    agreement(null, null),
    agreement('1999-12-31', '1999-12-31'),
    agreement('2003-01-01', '2003-01-31'),
  );
  expect(series).toMatchObject({ undated: 1, outside: 2 });
  expect(series.years.every(({ total }) => total === 0)).toBe(true);
});

it('sums values by currency, as ranges, of concluded agreements and contracts', () => {
  const value = (min: number, max: number, currency: string) => ({ value: { min, max, currency } });
  const day = ['2001-05-01', '2001-05-01'] as const;
  const { years } = seriesOfThese(
    agreement(...day, value(1, 2, 'USD')),
    agreement(...day, { ...value(10, 10, 'USD'), status: 'delivered' }),
    agreement(...day, value(5, 5, 'EUR')),
    agreement(...day, { ...value(100, 100, 'USD'), status: 'cancelled' }),
    agreement(...day, { ...value(100, 100, 'USD'), nature: 'delivery' }),
  );
  expect(years[1]!.values).toEqual({ EUR: { min: 5, max: 5 }, USD: { min: 11, max: 12 } });
  expect(years[0]!.values).toEqual({});
});
