import { expect, test } from 'vitest';
import { SAMPLE_ABOUT } from '../core/record/sample-agreement.ts';
import type { PlaceCode } from '../core/types.ts';
import { editionLine } from './edition-line.ts';
import { isolated } from './isolated.ts';

const scope = { hub: 'TUR' as PlaceCode, firstYear: 1991, lastYear: 2024 };
const data = (title: object, remark: object) => ({
  about: {
    ...SAMPLE_ABOUT,
    title: { en: 'Pacts', ...title },
    remark: { en: 'So says the remark.', ...remark },
  },
  version: '7.1',
  scope,
});

test('data that are called something in the reader’s language say whose they are in it', () => {
  expect(editionLine(data({ tr: 'Paktlar' }, { tr: 'Not.' }), 'tr')).toEqual({
    text: 'Ankara Arcs: Paktlar, 1991-2024. Sürüm 7.1. CC BY 4.0. Not.',
    language: 'tr',
  });
  expect(editionLine(data({ ar: 'اتفاقيات' }, { ar: 'ملاحظة.' }), 'ar').text).toBe(
    `Ankara Arcs: اتفاقيات، 1991-2024. الإصدار ${isolated('7.1')}. الترخيص ${isolated('CC BY 4.0')}. ملاحظة.`,
  );
});

test('others are cited in English', () => {
  expect(editionLine(data({ tr: 'Paktlar' }, {}), 'ar')).toMatchObject({ language: 'en' });
  expect(editionLine(data({}, {}), 'en').text).toMatch(/Version 7\.1\. .*So says the remark\.$/);
});
