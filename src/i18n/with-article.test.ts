import { expect, test } from 'vitest';
import { PRESENT_MESSAGES } from './present-messages.ts';
import { withArticle } from './with-article.ts';

test('a talk about the United States says "the", and one about Japan does not', () => {
  const { opening } = PRESENT_MESSAGES.en.step;
  expect(opening('United States', '1994', '2023', '52 agreements')).toBe(
    'From 1994 to 2023, the United States made 52 agreements.',
  );
  expect(opening('Japan', '1994', '2023', '52 agreements')).toBe(
    'From 1994 to 2023, Japan made 52 agreements.',
  );
});

test.each([
  ['Marshall Islands', 'the Marshall Islands'],
  ['Dominican Republic', 'the Dominican Republic'],
  ['Soviet Union', 'the Soviet Union'],
  ['Iceland', 'Iceland'],
  ['Türkiye', 'Türkiye'],
])('%s is %s in a sentence', (name, said) => {
  expect(withArticle(name)).toBe(said);
});
