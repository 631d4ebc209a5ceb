import { describe, expect, it } from 'vitest';
import { KINDS, NATURES, STATUSES } from '../core/types.ts';
import { messagesIn } from './language.ts';
import { natureAndStatus, sortText } from './record-line.ts';

const ar = messagesIn('ar');
/** The natures whose Arabic noun is a woman's, by grammar. */
const FEMININE = new Set(['agreement', 'milestone', 'talks']);

describe('the status of a record', () => {
  it('agrees in Arabic with the noun of its nature, for every nature and status', () => {
    for (const status of STATUSES) {
      const [hers, his] = [ar.statusOf(status, 'agreement'), ar.statusOf(status, 'contract')];
      for (const nature of NATURES)
        expect(ar.statusOf(status, nature), nature).toBe(FEMININE.has(nature) ? hers : his);
      // A noun or an impersonal verb agrees with everything; all others end as their noun asks.
      if (hers !== his)
        expect([hers, his].map((word) => /(ة|اة|ها)$/.test(word))).toEqual([true, false]);
    }
  });

  it('is «موقَّع» of a contract and «موقَّعة» of an agreement', () => {
    expect(natureAndStatus({ nature: 'contract', status: 'signed' }, ar)).toBe('عقد، موقَّع');
    expect(natureAndStatus({ nature: 'agreement', status: 'signed' }, ar)).toBe('اتفاقية، موقَّعة');
    expect(natureAndStatus({ nature: 'restriction', status: 'lifted' }, ar)).toBe('قيد، مرفوع');
  });
});

describe('the line of what a record is', () => {
  it('does not say the kind where that repeats the nature', () => {
    for (const language of ['en', 'ar', 'tr'] as const)
      for (const nature of NATURES)
        for (const kind of KINDS) {
          const parts = sortText({ nature, kind, status: 'signed' }, messagesIn(language)).split(
            ' · ',
          );
          expect(new Set(parts).size).toBe(parts.length);
        }
    expect(sortText({ nature: 'restriction', kind: 'restriction', status: 'in-force' }, ar)).toBe(
      'قيد · سارٍ',
    );
  });
});
