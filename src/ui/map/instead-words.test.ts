import { expect, test } from 'vitest';
import { messagesIn } from '../../i18n/language.ts';
import { LANGUAGES } from '../../core/types.ts';
import { firstSentence } from './instead-words.ts';

test.each(LANGUAGES)(
  'in %s an audience is told in one sentence that there is no live map',
  (language) => {
    const { noWebGl } = messagesIn(language).failures;
    const told = firstSentence(noWebGl);
    expect(told).toMatch(/WebGL 2.*\.$/);
    expect(told.length).toBeLessThan(noWebGl.length * 0.7);
  },
);

test('a text of one sentence is told whole', () => {
  expect(firstSentence('There is a picture.')).toBe('There is a picture.');
  expect(firstSentence('There is a picture')).toBe('There is a picture');
});
