import { expect, test } from 'vitest';
import { LANGUAGES } from '../core/types.ts';
import { countsText, recordsText } from './counts-text.ts';
import { formatIn } from './format.ts';
import { messagesIn } from './language.ts';

test('a headline says whether what is only reported is counted', () => {
  const counts = { agreements: 414, partners: 106 };
  const told = (withReported: boolean): string[] =>
    LANGUAGES.map((language) =>
      countsText({ counts, withReported }, messagesIn(language), formatIn(language, 'latn')),
    );
  expect(told(false).toSorted()).toEqual([
    '106 ortakla 414 anlaşma ve sözleşme',
    '414 agreements and contracts with 106 partners',
    '414 اتفاقية وعقدًا مع 106 شركاء',
  ]);
  expect(told(true).toSorted()).toEqual([
    '106 ortakla 414 kesinleşmiş veya haberlere dayanan anlaşma ve sözleşme',
    '414 firm or reported agreements and contracts with 106 partners',
    '414 اتفاقية وعقدًا (مع ما ورد في تقارير فقط) مع 106 شركاء',
  ]);
});

test('firm agreements stand beside the records that they are of, not beside the partners', () => {
  const told = (records: number, firm: number, partners: number): string[] =>
    LANGUAGES.map((language) =>
      recordsText({ records, firm, partners }, messagesIn(language), formatIn(language, 'latn')),
    );
  expect(told(82, 10, 54).toSorted()).toEqual([
    '54 ortakla 82 kayıt; kesinleşmiş anlaşma veya sözleşme: 10',
    '82 records, 10 of them firm agreements or contracts, with 54 partners',
    '82 سجلًا، منها 10 من الاتفاقيات والعقود المؤكَّدة، مع 54 شريكًا',
  ]);
  expect(told(0, 0, 0)).toContain('0 records with 0 partners');
});
