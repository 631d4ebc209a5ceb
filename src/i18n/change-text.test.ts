import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, sampleEnd } from '../core/record/sample-agreement.ts';
import type { Language } from '../core/types.ts';
import { changeText } from './change-text.ts';
import { formatIn } from './format.ts';

const record = sampleAgreement({
  date: sampleDate('2001-04-02'),
  end: sampleEnd('2014-05-04'),
});
const told = (language: Language, made: boolean, ended: boolean) =>
  changeText(
    record,
    { made: made ? [record] : [], ended: ended ? [record] : [] },
    language,
    formatIn(language, 'latn'),
  );

test('"ended" is told with the date of the end, not with that of the beginning', () => {
  expect(told('en', false, true)).toBe('ended: 4 May 2014');
  expect(told('tr', false, true)).toBe('sona erdi: 4 Mayıs 2014');
  expect(told('ar', false, true)).toContain('انتهى: 4 مايو 2014');
});

test('what was made and ended between two moments says both, what is only made no date', () => {
  expect(told('en', true, true)).toContain('made and ended: ');
  expect(told('en', true, false)).toBe('made');
  expect(told('en', false, false)).toBeNull();
});
