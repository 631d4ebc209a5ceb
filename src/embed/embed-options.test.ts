import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BACKGROUNDS, CHROMES, readEmbedQuery, writeEmbedQuery } from './embed-options.ts';

const read = (query: string) => readEmbedQuery(new URLSearchParams(query));

test('an address without a word on it has the full chrome and the sea', () => {
  expect(read('time=2019-06')).toEqual({
    options: { chrome: 'full', background: 'sea' },
    faults: [],
    view: new URLSearchParams('time=2019-06'),
  });
});

test('the dress is taken out of what the view reads', () => {
  const { options, view } = read('focus=KAZ&chrome=min&background=transparent&id=7');
  expect(options).toEqual({ chrome: 'min', background: 'transparent' });
  expect(view.toString()).toBe('focus=KAZ&id=7');
});

test('scheme=auto is what no scheme is; light and dark are the view’s', () => {
  expect(read('scheme=auto').view.toString()).toBe('');
  expect(read('scheme=dark').view.toString()).toBe('scheme=dark');
});

test('what is not known falls back and is reported', () => {
  expect(read('chrome=none&background=')).toMatchObject({
    options: { chrome: 'full', background: 'sea' },
    faults: [
      { key: 'chrome', value: 'none' },
      { key: 'background', value: '' },
    ],
  });
});

test('what is written is read again, and the view comes through as it was', () => {
  const option = fc.record({
    chrome: fc.constantFrom(...CHROMES),
    background: fc.constantFrom(...BACKGROUNDS),
  });
  const view = fc.constantFrom('', 'time=2019-06', 'focus=KAZ~AZE&lang=ar');
  fc.assert(
    fc.property(option, view, (options, query) => {
      const back = read(writeEmbedQuery(query, options));
      expect(back.options).toEqual(options);
      expect(back.view.toString()).toBe(new URLSearchParams(query).toString());
    }),
  );
});
