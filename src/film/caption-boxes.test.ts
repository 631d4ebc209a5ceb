import fc from 'fast-check';
import { expect, test } from 'vitest';
import { THEMES } from '../core/types.ts';
import { captionBoxes } from './caption-boxes.ts';
import { layCaption, type Caption, type Measure } from './film-caption.ts';

/** Letters of half their size, so that widths can be reckoned by hand. */
const measure: Measure = (text, size) => (text.length * size) / 2;
const SIZE = { width: 1280, height: 720 };

const caption: Caption = {
  title: 'Ankara’s defence agreements',
  year: '2019',
  month: 'June',
  counts: '1991 – 2019 · 161 agreements and contracts with 70 partners',
  text: 'A scene says this',
  themes: THEMES.map((theme) => ({ theme, name: theme })),
  credit: 'Ankara Arcs · Natural Earth',
  direction: 'ltr',
};

test('year, headline, credit and all other words are told to the names, and no veil', () => {
  const items = layCaption(caption, SIZE, measure);
  const boxes = captionBoxes(items, 'ltr', 1, measure);
  expect(boxes).toHaveLength(items.filter(({ kind }) => kind !== 'veil').length);
  const year = items.find((item) => item.kind === 'text' && item.text === '2019')!;
  if (year.kind !== 'text') throw new Error('the year is no text');
  const [x, y] = [year.x + 2, year.y - 2];
  expect(boxes.some(([l, t, r, b]) => l < x && x < r && t < y && y < b)).toBe(true);
});

test('from right to left the boxes are those of left to right, mirrored', () => {
  const boxesIn = (direction: 'ltr' | 'rtl') =>
    captionBoxes(layCaption({ ...caption, direction }, SIZE, measure), direction, 1, measure);
  const mirrored = boxesIn('ltr').map(([l, t, r, b]) => [SIZE.width - r, t, SIZE.width - l, b]);
  expect(boxesIn('rtl')).toEqual(mirrored);
});

test('whatever the ratio, the boxes are in the map’s pixels and inside its sides', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(1, 1.5, 2, 3),
      fc.constantFrom('ltr', 'rtl'),
      (ratio, direction) => {
        const size = { width: SIZE.width * ratio, height: SIZE.height * ratio };
        const items = layCaption({ ...caption, direction }, size, measure);
        for (const [l, t, r, b] of captionBoxes(items, direction, ratio, measure)) {
          expect(l).toBeGreaterThanOrEqual(-0.01);
          expect(r).toBeLessThanOrEqual(SIZE.width + 0.01);
          expect(t).toBeLessThan(b);
        }
      },
    ),
  );
});
