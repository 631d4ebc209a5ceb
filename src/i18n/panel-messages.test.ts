import { expect, test } from 'vitest';
import { PANEL_MESSAGES } from './panel-messages.ts';

test('what is counted without a date is told in each language, one and several', () => {
  const { en, ar, tr } = PANEL_MESSAGES;
  expect(en.undated(1, '1')).toBe('one of them undated');
  expect(en.undated(3, '3')).toBe('3 of them undated');
  expect(ar.undated(1, '1')).toBe('أحدها بلا تاريخ');
  expect(ar.undated(2, '2')).toBe('اثنان منها بلا تاريخ');
  expect(ar.undated(3, '3')).toBe('3 منها بلا تاريخ');
  expect(tr.undated(1, '1')).toBe('biri tarihsiz');
  expect(tr.undated(3, '3')).toBe('3 tanesi tarihsiz');
});
