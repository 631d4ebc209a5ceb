import { expect, test } from 'vitest';
import { speakerAddress, talkOfAddress, talkOfWindow } from './talk-id.ts';

test('a window keeps its talk over a reload, and two windows give two talks', () => {
  const [one, two] = [{ name: '' }, { name: '' }];
  expect(talkOfWindow(one)).toBe(talkOfWindow(one));
  expect(talkOfWindow(one)).not.toBe(talkOfWindow(two));
});

test('a name that somebody else gave stays', () => {
  const framed = { name: 'article' };
  expect(talkOfWindow(framed)).toMatch(/^[a-z0-9]+$/);
  expect(framed.name).toBe('article');
});

test('the speaker’s address names the talk and the language, and nothing of the view', () => {
  const address = speakerAddress('abc', 'https://host/map/?time=2019&present=1#x', 'ar');
  expect(address).toBe('https://host/map/?speaker=1&talk=abc&lang=ar');
  expect(talkOfAddress(new URL(address).searchParams)).toBe('abc');
});
