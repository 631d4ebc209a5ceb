import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlap, type Box } from '../core/places/name-block.ts';
import { THEMES } from '../core/types.ts';
import { captionBoxes, coveredBy } from './caption-boxes.ts';
import { mirrored, type CaptionItem, type Measure, type Size } from './caption-items.ts';
import { boxOfText } from './caption-plate.ts';
import { layCaption, type Caption } from './film-caption.ts';

/** Letters of half their size, so that widths can be reckoned by hand. */
const measure: Measure = (text, size) => (text.length * size) / 2;
const SIZE = { width: 1280, height: 720 };
const SIZES = [
  SIZE,
  { width: 1080, height: 1080 },
  { width: 1080, height: 1920 },
  { width: 360, height: 640 },
];

const caption: Caption = {
  title: 'Ankara’s defence agreements',
  year: '2019',
  month: 'June',
  counts: '1991 – 2019 · 161 agreements and contracts with 70 partners',
  text: null,
  themes: THEMES.map((theme) => ({ theme, name: theme })),
  changes: [
    { change: 'made', name: 'New between the two' },
    { change: 'ended', name: 'Ended between them' },
    { change: 'kept', name: 'Made before' },
  ],
  credit: 'Ankara Arcs · Natural Earth',
  direction: 'ltr',
};

const said = fc.record({
  text: fc.constantFrom(null, 'A scene says this', 'a scene says much more '.repeat(9).trim()),
  month: fc.constantFrom(null, 'June'),
  year: fc.constantFrom('2019', '٢٠١٩', 'Undated', 'بلا تاريخ'),
  sources: fc.constantFrom(null, '569 records, 569 looked up a second time'),
  direction: fc.constantFrom('ltr', 'rtl'),
});

/** Of what is written: where its letters are, and the marks of its legend. */
function written(items: readonly CaptionItem[], { direction }: Caption, { width }: Size): Box[] {
  const asLaid = direction === 'ltr' ? items : items.map((item) => mirrored(item, width));
  return asLaid.flatMap((item): Box[] => {
    const box: Box | null =
      item.kind === 'text'
        ? boxOfText(item, measure)
        : item.kind === 'dot'
          ? [item.x - item.r, item.y - item.r, item.x + item.r, item.y + item.r]
          : item.kind === 'line'
            ? [item.x, item.y, item.x + item.width, item.y]
            : null;
    if (!box) return [];
    const [left, top, right, bottom] = box;
    return [direction === 'ltr' ? box : [width - right, top, width - left, bottom]];
  });
}

test('whatever is said, in whichever format, every word and mark stands on a veil or a plate, which names keep clear of', () => {
  fc.assert(
    fc.property(said, fc.constantFrom(...SIZES), (its, size) => {
      const whole = { ...caption, ...its };
      const items = layCaption(whole, size, measure);
      const boxes = captionBoxes(items, size, 1);
      for (const [left, top, right, bottom] of written(items, whole, size)) {
        // A veil reaches the edge where a text hangs beyond it.
        const isOn = ([l, t, r, b]: Box): boolean =>
          l <= left + 0.01 &&
          t <= top + 0.01 &&
          r >= right - 0.01 &&
          b >= Math.min(bottom, size.height) - 0.01;
        expect(boxes.some(isOn)).toBe(true);
      }
    }),
  );
});

test('no plate stands over another, and all are in the picture', () => {
  fc.assert(
    fc.property(said, fc.constantFrom(...SIZES), (its, size) => {
      const items = layCaption({ ...caption, ...its, text: null }, size, measure);
      const plates = items.flatMap((item) => (item.kind === 'plate' ? [item] : []));
      const [year, credits, ...others] = captionBoxes(plates, size, 1) as [Box, Box];
      expect(others).toEqual([]);
      expect(overlap(year, credits)).toBe(false);
      expect(Math.max(year[3], credits[3])).toBeLessThan(size.height);
      expect(Math.min(year[0], credits[0])).toBeGreaterThan(0);
      expect(credits[2]).toBeLessThan(size.width);
    }),
  );
});

test('beside a year that leaves it room the credit has the year’s line, else the line below', () => {
  const linesIn = (size: Size): number => {
    const items = layCaption(caption, size, measure);
    const at = (text: string) =>
      items.find((item) => item.kind === 'text' && item.text === text) as { y: number };
    return at(caption.credit).y - at('2019').y;
  };
  expect(linesIn(SIZE)).toBeLessThan(3);
  expect(linesIn({ width: 360, height: 640 })).toBeGreaterThan(20);
});

test('boxes are in the map’s pixels, whatever the ratio', () => {
  const double = { width: 2 * SIZE.width, height: 2 * SIZE.height };
  const boxes = captionBoxes(layCaption(caption, double, measure), double, 2);
  expect(boxes).toEqual(captionBoxes(layCaption(caption, SIZE, measure), SIZE, 1));
});

test('what a map is about lies below the title’s veil and above the year', () => {
  const boxes: Box[] = [
    [0, 0, 1280, 150],
    [22, 570, 300, 709],
    [620, 680, 1258, 709],
  ];
  expect(coveredBy(boxes, 720)).toEqual({ top: 150, bottom: 150, left: 0, right: 0 });
  expect(coveredBy([], 720)).toEqual({ top: 0, bottom: 0, left: 0, right: 0 });
});
