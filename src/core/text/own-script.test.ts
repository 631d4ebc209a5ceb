import { expect, test } from 'vitest';
import { isInOwnScript } from './own-script.ts';

test('a text in the letters of another language is told from one with a name in them', () => {
  expect(isInOwnScript('مسيّرة «TB2» إلى الخارج', 'ar')).toBe(true);
  expect(isInOwnScript('TB2', 'ar')).toBe(true);
  expect(isInOwnScript('The TB2 goes abroad', 'ar')).toBe(false);
  expect(isInOwnScript('2018 و2019: مسيّرة «بيرقدار تي بي 2»', 'tr')).toBe(false);
  expect(isInOwnScript('“Sözleşme” Arapçada عقد demektir', 'tr')).toBe(true);
  expect(isInOwnScript('2019', 'en')).toBe(true);
});
