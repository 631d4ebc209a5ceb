import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, sampleEnd } from '../core/record/sample-agreement.ts';
import type { Language } from '../core/types.ts';
import { datesTold } from './dates-told.ts';
import { formatIn } from './format.ts';

const record = sampleAgreement({
  date: sampleDate('2001-04-02'),
  end: sampleEnd('2014-05-04'),
});
const told = (language: Language, made: boolean, ended: boolean) =>
  datesTold(
    record,
    { made: made ? [record] : [], ended: ended ? [record] : [] },
    language,
    formatIn(language, 'latn'),
  );

test('beside the date of an end that of the beginning has its word too', () => {
  expect(told('en', false, true)).toEqual(['dated: 2 April 2001', 'ended: 4 May 2014']);
  expect(told('tr', false, true)).toEqual(['tarihi: 2 Nisan 2001', 'sona erdi: 4 Mayıs 2014']);
  expect(told('ar', false, true)).toEqual(['تاريخه: 2 أبريل 2001', 'انتهى: 4 مايو 2014']);
});

test('what was made and ended between two moments says both with their dates', () => {
  expect(told('en', true, true)).toEqual(['made: 2 April 2001', 'ended: 4 May 2014']);
  expect(told('en', true, false)).toEqual(['made: 2 April 2001']);
});

test('a date that is the only one, and that nothing changed at, stands by itself', () => {
  expect(told('en', false, false)).toEqual(['2 April 2001']);
  expect(datesTold(record, null, 'en', formatIn('en', 'latn'))).toEqual(['2 April 2001']);
});
