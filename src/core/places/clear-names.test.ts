import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chosenNames, isClear } from './clear-names.ts';
import { overlap, partnerBlock, type Box } from './name-block.ts';
import { ANCHORS } from './place-look.ts';

const GROUND = { width: 1000, height: 600, over: [] };
const CAMEROON = { name: 'Cameroon', anchor: 'top', scale: 1 } as const;

test('a name is not half beyond the map’s edge, nor half under what stands over the map', () => {
  expect(isClear({ ...CAMEROON, at: [500, 300] }, GROUND)).toBe(true);
  expect(isClear({ ...CAMEROON, at: [10, 300] }, GROUND)).toBe(false);
  expect(isClear({ ...CAMEROON, at: [500, 590] }, GROUND)).toBe(false);
  const over: Box[] = [[480, 310, 700, 340]];
  expect(isClear({ ...CAMEROON, at: [500, 300] }, { ...GROUND, over })).toBe(false);
});

test('a name that is shown touches nothing over the map', () => {
  const length = fc.integer({ min: 0, max: 1000 });
  fc.assert(
    fc.property(
      length,
      length,
      length,
      length,
      fc.constantFrom(...ANCHORS),
      (x, y, a, b, anchor) => {
        const over: Box[] = [[a, b, a + 200, b + 30]];
        const place = { ...CAMEROON, anchor, at: [x, y] as const };
        if (isClear(place, { ...GROUND, over }))
          expect(overlap(partnerBlock(place).box, over[0]!)).toBe(false);
      },
    ),
  );
});

test('the name of what is chosen turns to the nearest side on which it is whole and beside those before it', () => {
  const own = { ...CAMEROON, at: [500, 300] } as const;
  expect(chosenNames([own], GROUND)).toEqual([own]);
  const atFoot = { ...CAMEROON, at: [500, 590] } as const;
  expect(chosenNames([atFoot], GROUND)).toEqual([{ ...atFoot, anchor: 'right' }]);
  const [first, second] = chosenNames([own, { ...own, name: 'Chad' }], GROUND);
  expect(first).toEqual(own);
  expect(second!.anchor).not.toBe('top');
  expect(overlap(partnerBlock(first!).box, partnerBlock(second!).box)).toBe(false);
});

test('the name of what is chosen is left out where no side has room for it', () => {
  const everywhere: Box[] = [[0, 0, 1000, 600]];
  expect(chosenNames([{ ...CAMEROON, at: [500, 300] }], { ...GROUND, over: everywhere })).toEqual(
    [],
  );
});
