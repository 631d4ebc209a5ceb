import fc from 'fast-check';
import { expect, test } from 'vitest';
import { THEMES } from '../core/types.ts';
import type { CaptionItem, Measure, Text } from './caption-items.ts';
import { layCaption, type Caption } from './film-caption.ts';

/** Letters of half their size, so that widths can be reckoned by hand. */
const measure: Measure = (text, size) => (text.length * size) / 2;
const SIZE = { width: 1280, height: 720 };

const caption: Caption = {
  title: 'Ankara’s defence agreements',
  year: '2019',
  month: null,
  counts: '1991 – 2019 · 161 agreements and contracts with 70 partners',
  text: null,
  themes: THEMES.map((theme) => ({ theme, name: theme })),
  changes: [],
  credit: 'Ankara Arcs · Natural Earth',
  direction: 'ltr',
};

function textsOf(items: readonly CaptionItem[]): Text[] {
  return items.filter((item) => item.kind === 'text');
}

function textOf(items: readonly CaptionItem[], text: string): Text {
  return textsOf(items).find((item) => item.text === text)!;
}

/** Left and right edge. */
function extent({ text, x, size, align }: Text): [number, number] {
  const width = measure(text, size, 400);
  return align === 'start' ? [x, x + width] : [x - width, x];
}

test('title, counts and legend stand above, year and credit below', () => {
  const items = layCaption(caption, SIZE, measure);
  expect(textOf(items, caption.title)).toMatchObject({ x: 36, weight: 600, align: 'start' });
  expect(textOf(items, '2019').y).toBeGreaterThan(600);
  expect(textOf(items, caption.credit)).toMatchObject({ x: 1280 - 36, align: 'end' });
  const dots = items.filter((item) => item.kind === 'dot');
  expect(dots.map(({ theme }) => theme)).toEqual(THEMES);
  expect(Math.max(...dots.map(({ y }) => y))).toBeLessThan(200);
});

test('of two compared moments a row of its own tells what the lines mean, in the colours of the themes above it', () => {
  const changes = [
    { change: 'made', name: 'New' },
    { change: 'ended', name: 'Ended' },
    { change: 'kept', name: 'Before' },
  ] as const;
  const items = layCaption({ ...caption, changes }, SIZE, measure);
  const lines = items.filter((item) => item.kind === 'line');
  expect(lines.map(({ change }) => change)).toEqual(['made', 'ended', 'kept']);
  expect(lines.map(({ themes }) => themes)).toEqual(new Array(3).fill(THEMES.slice(0, 3)));
  const dots = items.filter((item) => item.kind === 'dot');
  expect(lines[0]!.y).toBeGreaterThan(Math.max(...dots.map(({ y }) => y)));
  expect(new Set(lines.map(({ y }) => y)).size).toBe(1);
  for (const [i, { name }] of changes.entries()) {
    expect(textOf(items, name).x).toBeGreaterThan(lines[i]!.x + lines[i]!.width);
  }
  const rtl = layCaption({ ...caption, changes, direction: 'rtl' }, SIZE, measure);
  const mirrored = rtl.filter((item) => item.kind === 'line').map(({ x, width }) => x + width);
  expect(mirrored).toEqual(lines.map(({ x }) => SIZE.width - x));
});

test('a month is written over its year, and not at all where there is none', () => {
  const items = layCaption({ ...caption, month: 'June' }, SIZE, measure);
  expect(textOf(items, 'June').y).toBeLessThan(textOf(items, '2019').y - 80);
  expect(textsOf(layCaption(caption, SIZE, measure)).map(({ text }) => text)).not.toContain('June');
});

test('a scene’s words stand beside the year on a wide picture and above it on an upright one', () => {
  const withText = { ...caption, text: 'Two ship agreements with Kazakhstan' };
  const wide = layCaption(withText, SIZE, measure);
  expect(textOf(wide, withText.text).x).toBeGreaterThan(extent(textOf(wide, '2019'))[1]);
  const upright = layCaption(withText, { width: 720, height: 1280 }, measure);
  const year = textOf(upright, '2019');
  expect(textOf(upright, withText.text)).toMatchObject({ x: 36 });
  expect(textOf(upright, withText.text).y).toBeLessThan(year.y - year.size);
});

test('from right to left every place is mirrored', () => {
  const withText = { ...caption, text: 'a scene', month: 'June' };
  const ltr = textsOf(layCaption(withText, SIZE, measure));
  const rtl = textsOf(layCaption({ ...withText, direction: 'rtl' }, SIZE, measure));
  expect(rtl.map(({ x }) => x)).toEqual(ltr.map(({ x }) => 1280 - x));
  expect(rtl.map(({ y }) => y)).toEqual(ltr.map(({ y }) => y));
});

test('twice the pixels give twice everything', () => {
  const double = layCaption(caption, { width: 2560, height: 1440 }, measure);
  const single = layCaption(caption, SIZE, measure);
  for (const [index, item] of textsOf(double).entries()) {
    const { x, y, size } = textsOf(single)[index]!;
    expect([item.x, item.y, item.size]).toEqual([2 * x, 2 * y, 2 * size]);
  }
});

test('whatever is said and however large the picture, no line leaves it', () => {
  const words = fc.array(
    fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abğى') }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  const sizes = fc.constantFrom(
    SIZE,
    { width: 1080, height: 1080 },
    { width: 1080, height: 1920 },
    { width: 390, height: 700 },
  );
  fc.assert(
    fc.property(words, words, sizes, (title, text, size) => {
      const said = { ...caption, title: title.join(' '), text: text.join(' ') };
      for (const item of textsOf(layCaption(said, size, measure))) {
        const [left, right] = extent(item);
        expect(left).toBeGreaterThanOrEqual(0);
        expect(right).toBeLessThanOrEqual(size.width);
      }
    }),
  );
});
