import type { Pixels } from './png-pixels.ts';

/** Steps of colour (0 to 255, in any of red, green, blue) that make an edge, and that still count as its like. */
const STRONG = 48;
const ALIKE = 20;

/**
 * Which part (0 to 1) of one picture's strong edges has its like in the other within `reach` pixels. `ignored` tells
 * pixels that are not compared.
 */
export function edgeAgreement(
  one: Pixels,
  other: Pixels,
  reach = 1,
  ignored: (x: number, y: number) => boolean = () => false,
): number {
  if (one.width !== other.width || one.height !== other.height)
    throw new Error(
      `cannot compare ${one.width} × ${one.height} with ${other.width} × ${other.height} pixels`,
    );
  const { width, height } = one;
  const [edges, likes] = [edgesOf(one), edgesOf(other)];
  let [strong, found] = [0, 0];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (edges[y * width + x]! < STRONG || ignored(x, y)) continue;
      strong++;
      if (hasLike(likes, x, y, reach, width, height)) found++;
    }
  }
  if (strong === 0) throw new Error('no strong edge to compare');
  return found / strong;
}

function hasLike(
  likes: Uint8Array,
  x: number,
  y: number,
  reach: number,
  width: number,
  height: number,
): boolean {
  for (let row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row++)
    for (let column = Math.max(0, x - reach); column <= Math.min(width - 1, x + reach); column++)
      if (likes[row * width + column]! >= ALIKE) return true;
  return false;
}

/** Per pixel, the largest step of colour to its neighbours on the right and below. */
function edgesOf({ width, height, bytes, channels }: Pixels): Uint8Array {
  const edges = new Uint8Array(width * height);
  for (let y = 0; y < height - 1; y++) {
    for (let x = 0; x < width - 1; x++) {
      const at = (y * width + x) * channels;
      let step = 0;
      for (let part = 0; part < 3; part++) {
        const here = bytes[at + part]!;
        step = Math.max(
          step,
          Math.abs(bytes[at + channels + part]! - here),
          Math.abs(bytes[at + width * channels + part]! - here),
        );
      }
      edges[y * width + x] = step;
    }
  }
  return edges;
}
