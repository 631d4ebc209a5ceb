import { expect, test } from 'vitest';
import { sampleAgreement, sampleDate, SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import type { Mode } from '../time/time-window.ts';
import { NO_FILTERS, withValues, type Filters } from './filter.ts';
import { whyHidden } from './why-hidden.ts';

const AGREEMENT = sampleAgreement({ date: sampleDate('2010-05-01', '2010-05-31') });
const why = (filters: Filters, playhead = 2020, mode: Mode = { kind: 'so-far' }) =>
  whyHidden(AGREEMENT, { filters, playhead, mode }, SAMPLE_SCOPE);

test('what is on the map has no hindrance', () => expect(why(NO_FILTERS)).toBeNull());

test('a theme that is switched off comes before a filter', () => {
  const hiddenThemes = new Set([AGREEMENT.theme]);
  expect(why({ ...NO_FILTERS, hiddenThemes })).toBe('theme');
  expect(why(withValues(NO_FILTERS, 'systems', ['none of its own']))).toBe('filter');
});

test('a month before it, and a window after it', () => {
  expect(why(NO_FILTERS, 2005)).toBe('time');
  expect(why(NO_FILTERS, 2020, { kind: 'window', years: 5 })).toBe('mode');
});
