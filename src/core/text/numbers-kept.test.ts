import { expect, test } from 'vitest';
import { numbersKept } from './numbers-kept.ts';

test('a number and its noun are never in two lines, in whichever script and digits', () => {
  expect(numbersKept('1991 – 2024 · 280 agreements with 95 partners')).toBe(
    '1991 – 2024 · 280\u00a0agreements with 95\u00a0partners',
  );
  expect(numbersKept('3 ortakla 4 kayıt; sözleşme: 14')).toBe(
    '3\u00a0ortakla 4\u00a0kayıt; sözleşme:\u00a014',
  );
  expect(numbersKept('١٤ سجلًا، الجديد: ٢')).toBe('١٤\u00a0سجلًا، الجديد:\u00a0٢');
});

test('elsewhere a line breaks as ever', () => {
  expect(numbersKept('From Ankara: by 1991 – 2024, +3')).toBe('From Ankara: by 1991 – 2024, +3');
});
