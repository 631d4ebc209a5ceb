import { expect, test } from 'vitest';
import { unmirrorLetters } from './unmirrored-letters.ts';

type Letters = Parameters<typeof unmirrorLetters>[0];

test('letters are drawn from left to right, whatever the direction of the page', () => {
  const ground = { ctx: { direction: 'inherit' }, draw: () => null };
  const asked: unknown[] = [];
  const letters = {
    createRasterizer: (...options: unknown[]) => {
      asked.push(...options);
      return ground;
    },
  } as unknown as Letters;
  unmirrorLetters(letters);
  const made = letters.createRasterizer({ fontSize: 48 }, 6);
  expect(made).toBe(ground);
  expect(ground.ctx.direction).toBe('ltr');
  expect(asked).toEqual([{ fontSize: 48 }, 6]);
});

test('a map that draws its letters otherwise draws them as it did', () => {
  const ground = { draw: () => null };
  const letters = { createRasterizer: () => ground } as unknown as Letters;
  unmirrorLetters(letters);
  expect(letters.createRasterizer({}, 6)).toBe(ground);
});
