import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfInstant } from '../../core/time/day.ts';
import { isNoDate } from './date-cell.ts';
import { dateText, guessOrder, readDate } from './read-date.ts';

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
  ['between 1999 and 2001', '1999-01-01/2001-12-31'],
  ['May–June 2001', '2001-05-01/2001-06-30'],
  ['3-5 March 2007', '2007-03-03/2007-03-05'],
  ['du 3 au 5 mars 2007', '2007-03-03/2007-03-05'],
  ['March 3-5, 2007', '2007-03-03/2007-03-05'],
  ['28 Feb – 1 Mar 2007', '2007-02-28/2007-03-01'],
  ['12-13.05.2004', '2004-05-12/2004-05-13'],
  ['1998/99', '1998-01-01/1999-12-31'],
  ['1999/00', '1999-01-01/2000-12-31'],
  ['Q3 2015', '2015-07-01/2015-09-30'],
  ['3rd quarter of 2015', '2015-07-01/2015-09-30'],
  ['4.º trimestre de 2008', '2008-10-01/2008-12-31'],
  ['I кв. 2001', '2001-01-01/2001-03-31'],
  ['الربع الأول ٢٠١٠', '2010-01-01/2010-03-31'],
  ['2. Halbjahr 2011', '2011-07-01/2011-12-31'],
  ['first half of 2012', '2012-01-01/2012-06-30'],
  ['1991–present', '1991'],
  ['since 12 May 1977', '1977-05-12'],
  ['Sat, 12 May 2007', '2007-05-12'],
  ['12/abr/2010', '2010-04-12'],
  ['21.XII.2017', '2017-12-21'],
  ['23 בפברואר 1996', '1996-02-23'],
  ['3. Jänner 2001', '2001-01-03'],
  ['١٢ مارس ٢٠١٤م', '2014-03-12'],
  ['2006. 11. 15.', '2006-11-15'],
  ['23 May 1992[12][b]', '1992-05-23'],
  ['27 Aug 2001 a', '2001-08-27'],
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
  expect(isNoDate('[citation needed]')).toBe(true);
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

test('a year with a mark of doubt is no such year', () => {
  for (const text of ['2001?', '~2001', '<2001', '≥2001', '2001+', '2001 (?)', 'June 2001?'])
    expect(read(text)).toBeNull();
});

test('a day of nobody knows which year is no month of one', () => {
  expect(read('March 12')).toBeNull();
  expect(read('Mar 98')).toBe('1998-03');
});

test('years of seasons and budgets are two years, where the whole column is so', () => {
  const { split } = guessOrder(['2009/10', '2010/11', '2012/13']);
  expect(split).toBe(true);
  const interval = readDate('2010/11', { order: 'dmy', serials: false, split });
  expect(interval).toEqual({ from: '2010-01-01', to: '2011-12-31' });
  expect(guessOrder(['2010/11', '2010/12', '2012/13']).split).toBe(false);
  expect(read('2010/11')).toBe('2010-11');
});
