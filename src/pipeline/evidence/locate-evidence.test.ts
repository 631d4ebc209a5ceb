import fc from 'fast-check';
import { expect, it } from 'vitest';
import { locateEvidence } from './locate-evidence.ts';

const article = [
  'Title',
  'First sentence. They paid 1.5 million, he said, for the “ships”. Third sentence!',
  'وقعت “قطر” 😀 اتفاقية في عام ٢٠١٩، وفق الوزارة. وأضاف الوزير أن التعاون مستمر.',
].join('\n');

function quotationOf(quote: string) {
  const located = locateEvidence(article, quote);
  if (located.kind !== 'found') throw new Error(located.kind);
  return located.quotation;
}

it('gives offsets in UTF-16 units of the article as stored', () => {
  const { start, end } = quotationOf('اتفاقية في عام ٢٠١٩');
  expect(article.slice(start, end)).toBe('اتفاقية في عام ٢٠١٩');
});

it('gives the rest of the sentence before and after, and no other', () => {
  expect(quotationOf('1.5 million, he said')).toMatchObject({
    before: 'They paid ',
    after: ', for the “ships”.',
  });
  expect(quotationOf('First sentence.')).toMatchObject({ before: '', after: '' });
  expect(quotationOf('sentence. They')).toMatchObject({
    before: 'First ',
    after: ' paid 1.5 million, he said, for the “ships”.',
  });
  expect(quotationOf('Title')).toMatchObject({ before: '', after: '' });
});

it('cuts long context at a word', () => {
  const long = `${'word '.repeat(60)}QUOTE${' word'.repeat(60)}`;
  const located = locateEvidence(long, 'QUOTE');
  expect(located).toMatchObject({
    kind: 'found',
    quotation: { before: 'word '.repeat(31), after: ' word'.repeat(31) },
  });
});

it('finds any words that occur once, and its context is one piece with them', () => {
  const position = fc.nat(article.length - 1);
  fc.assert(
    fc.property(position, position, (a, b) => {
      const quote = article.slice(Math.min(a, b), Math.max(a, b) + 1);
      const located = locateEvidence(article, quote);
      if (located.kind === 'repeated') {
        expect(located.times).toBeGreaterThan(1);
        return;
      }
      if (located.kind === 'absent') throw new Error('it was taken from the article');
      const { text, start, end, before, after } = located.quotation;
      expect([text, article.slice(start, end)]).toEqual([quote, quote]);
      expect(article.slice(start - before.length, end + after.length)).toBe(before + text + after);
    }),
  );
});

it('counts words that occur several times', () => {
  expect(locateEvidence(article, 'sentence')).toEqual({ kind: 'repeated', times: 2 });
  expect(locateEvidence('aaa', 'aa')).toEqual({ kind: 'repeated', times: 2 });
});

it('shows the closest passage for words that are not in the article', () => {
  expect(locateEvidence(article, 'وقعت قطر اتفاقيه في عام 2019')).toEqual({
    kind: 'absent',
    closest: 'وقعت “قطر” 😀 اتفاقية في عام ٢٠١٩',
  });
  expect(locateEvidence(article, 'nothing of the sort')).toEqual({ kind: 'absent', closest: null });
});
