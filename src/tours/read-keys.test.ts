import { expect, test } from 'vitest';
import { SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import { readTour } from './read-tour.ts';
import { faultsOfTour, SAMPLE_DATASET } from './sample-tour.ts';

const withKeys = (...lines: string[]): string =>
  ['title: {en: T}', 'scenes: [{caption: {en: C}}]', 'keys:', ...lines.map((l) => `  ${l}`)].join(
    '\n',
  );

test('keys of a talk’s own are named as they are written on them, or as a browser calls them', () => {
  const text = withKeys('x: next', '5: black', 'AudioVolumeUp: pointer');
  const read = readTour({ id: 'a', file: 'a.yaml', text }, SAMPLE_SCOPE, SAMPLE_DATASET);
  expect('tour' in read && read.tour.keys).toEqual({
    KeyX: 'next',
    Digit5: 'black',
    AudioVolumeUp: 'pointer',
  });
});

test('what is no key, does nothing, or stands twice is a fault with its line and cure', () => {
  expect(
    faultsOfTour(withKeys('Escape: next', 'x: nxt', 'F9: [a]', 'y: play', 'Y: black')),
  ).toEqual([
    'test.yaml:4 keys: found "Escape"; expected a key such as X, 5, F9 or AudioVolumeUp, not Escape or Tab; name the key as a browser does',
    expect.stringMatching(
      /^test.yaml:5 keys x: found "nxt"; expected one of next, previous, .*next/,
    ),
    expect.stringMatching(/^test.yaml:6 keys F9: found a list; expected one of next/),
    'test.yaml:8 keys: found "Y" a second time; expected it once; remove one of them',
  ]);
  expect(faultsOfTour(withKeys('').replace('keys:', 'keys: x'))).toHaveLength(1);
});
