import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfInstant } from '../../core/time/day.ts';
import { dateText, guessOrder, isNoDate, readDate } from './read-date.ts';

const read = (
  text: string,
  order: 'dmy' | 'mdy' | 'ymd' = 'dmy',
  serials = false,
): string | null => {
  const interval = readDate(text, { order, serials });
  return interval && dateText(interval);
};

test.each([
  ['2019-06-01', '2019-06-01'],
  ['2009-4-27', '2009-04-27'],
  ['2019/06/01', '2019-06-01'],
  ['2019.06.01', '2019-06-01'],
  ['20190601', '2019-06-01'],
  ['2019-06-01 00:00:00', '2019-06-01'],
  ['2019-06-01T10:30:00Z', '2019-06-01'],
  ['٢٠١٩-٠٦', '2019-06'],
  ['2019–06–01', '2019-06-01'],
  ['2010-11-', '2010-11'],
  ['1984--', '1984'],
  ['2019-00-00', '2019'],
  ['2019', '2019'],
  ['2019.0', '2019'],
  ['9/8/1954', '1954-08-09'],
  ['31.12.2019', '2019-12-31'],
  ['1.2.19', '2019-02-01'],
  ['Jun-19', '2019-06'],
  ['Jun-85', '1985-06'],
  ['6-Jun-2019', '2019-06-06'],
  ['June 6, 2019', '2019-06-06'],
  ['6 Haziran 2019', '2019-06-06'],
  ['حزيران 2019', '2019-06'],
  ['2019–2021', '2019-01-01/2021-12-31'],
  ['2019-06-01/2019-06-14', '2019-06-01/2019-06-14'],
  ['2019 to 2020', '2019-01-01/2020-12-31'],
])('%s is %s', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test('what is in no calendar is no date', () => {
  for (const text of ['2019-13', '31/2/2019', '13/13/2019', 'soon', '2021-2019', '2019--5'])
    expect(read(text)).toBeNull();
});

test('month first is read so where the column says so', () => {
  expect(read('03/14/1996', 'mdy')).toBe('1996-03-14');
  expect(read('03/14/1996', 'dmy')).toBeNull();
});

test('five figures are a day of a spreadsheet where the whole column is so', () => {
  expect(guessOrder(['43617', '43618']).serials).toBe(true);
  expect(guessOrder(['43617', '2019']).serials).toBe(false);
  expect(read('43617', 'dmy', true)).toBe('2019-06-01');
  expect(read('43617')).toBeNull();
});

test('one day over twelve decides the order of the whole column', () => {
  expect(guessOrder(['1/2/2019', '31/7/1938']).order).toBe('dmy');
  expect(guessOrder(['1/2/2019', '11/21/2007']).order).toBe('mdy');
  expect(guessOrder(['1/2/2019', '3/4/2019'])).toMatchObject({
    order: null,
    examples: ['1/2/2019', '3/4/2019'],
  });
  expect(guessOrder(['1.2.2019']).order).toBe('dmy');
  expect(guessOrder(['5/5/2019', '2019']).order).toBe('dmy');
});

test('a mark for nothing is no date', () => {
  for (const text of ['', 'n/a', 'N/A', '-', '—', '?', 'unknown'])
    expect(isNoDate(text)).toBe(true);
  expect(isNoDate('soon')).toBe(false);
});

test('any day reads the same in every way of writing it', () => {
  fc.assert(
    fc.property(fc.integer({ min: -5_000, max: 30_000 }), (days) => {
      const day = dayOfInstant(days * 86_400_000);
      const [year, month, date] = day.split('-').map(Number);
      expect(read(`${year}-${month}-${date}`)).toBe(day);
      expect(read(`${date}/${month}/${year}`)).toBe(day);
      expect(read(`${month}/${date}/${year}`, 'mdy')).toBe(day);
    }),
  );
});
