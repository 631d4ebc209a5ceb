import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dateOfDay, dayOfInstant } from '../../core/time/day.ts';
import { likelyCalendars, type Calendar } from './other-calendars.ts';
import { reasonOfNoDate } from './row-line.ts';

const IN_INTL = {
  islamic: 'islamic-civil',
  iranian: 'persian',
  buddhist: 'buddhist',
  hebrew: 'hebrew',
} as const satisfies Record<Calendar, string>;

// The last day is in 2030: later ones stand in no table of what has been.
test.each(Object.entries(IN_INTL) as [Calendar, string][])(
  'of any day since 1930 the year in the %s calendar is told with the Gregorian year of that day',
  (calendar, name) => {
    const format = new Intl.DateTimeFormat(`en-u-ca-${name}`, { year: 'numeric', timeZone: 'UTC' });
    const days = fc
      .integer({ min: -14_600, max: 22_000 })
      .map((day) => dayOfInstant(day * 86_400_000));
    fc.assert(
      fc.property(days, (day) => {
        const parts = format.formatToParts(dateOfDay(day));
        const year = parts.find(({ type }) => type === 'year')!.value;
        const found = likelyCalendars(year).find((one) => one.calendar === calendar);
        expect(found?.years?.split('/')).toContain(day.slice(0, 4));
      }),
    );
  },
);

test('no Gregorian year that a map has is of another calendar', () => {
  for (let year = 1500; year <= 2100; year++) expect(likelyCalendars(String(year))).toEqual([]);
});

test.each([
  ['1398', 'islamic 1977/1978, iranian 2019/2020'],
  ['1398/07/21', 'islamic 1977/1978, iranian 2019/2020'],
  ['۱۳۹۸ ش', 'iranian 2019/2020'],
  ['١٣٩٨هـ', 'islamic 1977/1978'],
  ['12 Mehr 1398 SH', 'iranian 2019/2020'],
  ['1440', 'islamic 2018/2019'],
  ['2562', 'buddhist 2019'],
  ['พ.ศ. 2562', 'buddhist 2019'],
  ['5779', 'hebrew 2018/2019'],
  ['رمضان', 'islamic null'],
])('“%s” says which calendar it looks like: %s', (text, readings) => {
  expect(reasonOfNoDate(text)).toMatchObject({ kind: 'calendar' });
  expect(
    likelyCalendars(text)
      .map(({ calendar, years }) => `${calendar} ${years}`)
      .join(', '),
  ).toBe(readings);
});
