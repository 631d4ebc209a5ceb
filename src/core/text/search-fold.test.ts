import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldWithOffsets } from './search-fold.ts';

describe('fold', () => {
  it('makes the spellings of one name alike', () => {
    const alike: [string, string][] = [
      ['İRAN', 'iran'],
      ['Işık', 'isik'],
      ['TÜRKİYE', 'Turkiye'],
      ['الآذرى', 'الاذري'],
      ['أستانا', 'استانا'],
      ['القطريّة', 'القطريه'],
      ['مؤسسة', 'موسسه'],
      ['طائرات', 'طايرات'],
      ['العسکری', 'العسكري'],
      ['تـركيا', 'تركيا'],
      ['٢٠١٩', '2019'],
      ['۱۹۹۱', '1991'],
      ['U.S.', 'US'],
      ["Sana'a", 'Sanaa'],
      ['Côte d’Ivoire', "Cote d'Ivoire"],
      ['Guinea-Bissau', 'guinea bissau'],
      ['S-400', 's400'],
      ['Korea,  (Republic of)', 'korea republic of'],
    ];
    for (const [one, other] of alike) expect(fold(one)).toBe(fold(other));
  });

  it('leaves letters, digits and single spaces', () => {
    expect(fold(' “SAMP / T” - الأذري. ')).toBe('samp t الاذري');
    expect(fold('الزراعي.السبت 20')).toBe('الزراعي السبت 20');
    expect(fold('4.5')).toBe('4 5');
    expect(fold('')).toBe('');
    expect(fold(' - ')).toBe('');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe('foldWithOffsets', () => {
  it('folds as the short way for plain text does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        expect(fold(text)).toBe(foldWithOffsets(text).text);
      }),
    );
  });

  it('leads back to the word in the original, marks included', () => {
    const original = '“القطريّة”، İran';
    const { text, starts, ends } = foldWithOffsets(original);
    expect(text).toBe('القطريه iran');
    expect(original.slice(starts[0], ends[6])).toBe('القطريّة');
    expect(original.slice(starts[8], ends[11])).toBe('İran');
  });

  it('keeps one span per folded unit, in order and within the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (original) => {
        const { text, starts, ends } = foldWithOffsets(original);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        starts.forEach((start, i) => {
          expect(start).toBeLessThan(ends[i]!);
          expect(ends[i]).toBeLessThanOrEqual(original.length);
          if (i > 0) expect(start).toBeGreaterThanOrEqual(starts[i - 1]!);
        });
      }),
    );
  });
});
