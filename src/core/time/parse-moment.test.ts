import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfDay, toDay } from './day.ts';
import { parseMoment } from './parse-moment.ts';

test.each(['2019', ' 2019 ', '٢٠١٩', '۲۰۱۹', '2019?'])('"%s" is the year 2019', (text) => {
  expect(parseMoment(text)).toEqual({ year: 2019, month: null });
});

test.each([
  ...['June 2019', 'Jun 2019', 'june, 2019', 'JUNE2019', '2019 June', 'Jun. 2019'],
  ...['2019-06', '2019-6', '06/2019', '6.2019', '6 2019', '٠٦/٢٠١٩', '۲۰۱۹-۰۶'],
  ...['Haziran 2019', 'HAZİRAN 2019', 'hazıran 2019', '2019 Haz'],
  ...['يونيو 2019', 'يونيه 2019', 'حزيران ٢٠١٩', 'جوان 2019', 'حُزَيران 2019'],
  ...['حزيران/يونيو 2019', 'يونيو (حزيران) 2019', '2019 حزيران'],
])('"%s" is June 2019', (text) => {
  expect(parseMoment(text)).toEqual({ year: 2019, month: 6 });
});

const TRADITIONS = {
  Gulf: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  Levant:
    'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  Maghreb: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  Morocco: 'يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'Levant, bare':
    'كانون_ثاني شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين_أول تشرين_ثاني كانون_أول',
  Turkish: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık',
  'Turkish, typed plainly':
    'ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik',
  'Turkish, short': 'Oca Şub Mar Nis May Haz Tem Ağu Eyl Eki Kas Ara',
  English: 'January February March April May June July August September October November December',
  'English, short': 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec',
};

describe('every month is known by its name', () => {
  test.each(Object.entries(TRADITIONS))('%s', (_tradition, names) => {
    const months = names
      .split(' ')
      .map((name) => parseMoment(`${name.replace('_', ' ')} 2019`)?.month);
    expect(months).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  });
});

test.each([
  ...['', 'June', '19', '201', '20190', '0600', 'abc 2019', 'Ju 2019', 'كانون 2019'],
  ...['2019 2020', '13/2019', '0/2019', '2019-06-12', '6 June 2019', 'June May 2019'],
  ...['June sale 2019', 'Kazakhstan', 'F-16'],
])('"%s" is no moment', (text) => {
  expect(parseMoment(text)).toBeNull();
});

test('what Intl writes in the three languages is read back', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.constantFrom('en', 'tr', 'ar', 'ar-u-nu-arab', 'ar-LB', 'ar-MA', 'ar-DZ', 'ar-IQ'),
      fc.constantFrom('long' as const, '2-digit' as const),
      (year, month, language, form) => {
        const day = dateOfDay(toDay(`${year}-${String(month).padStart(2, '0')}-01`));
        const written = new Intl.DateTimeFormat(language, {
          calendar: 'gregory',
          year: 'numeric',
          month: form,
          timeZone: 'UTC',
        }).format(day);
        expect(parseMoment(written)).toEqual({ year, month });
      },
    ),
  );
});

test('it never throws, and a month is from 1 to 12', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const month = parseMoment(text)?.month ?? 1;
      expect(month >= 1 && month <= 12).toBe(true);
    }),
  );
});
