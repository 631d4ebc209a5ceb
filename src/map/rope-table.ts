import type { RopeLook } from '../core/arcs/rope-opening.ts';
import type { Rope } from '../core/arcs/rope.ts';

/** Texels in a row of the layer's texture of ropes. */
export const ROPES_PER_ROW = 64;

/** Four floats per rope, in whole rows: radians and pixels from strand to strand, and the shares of strands and of bands. */
export function ropeTable(
  ropes: Iterable<Rope>,
  count: number,
  lookOf: (rope: Rope) => RopeLook,
): Float32Array<ArrayBuffer> {
  const rows = Math.max(1, Math.ceil(count / ROPES_PER_ROW));
  const table = new Float32Array(rows * ROPES_PER_ROW * 4);
  let at = 0;
  for (const rope of ropes) {
    const { radians, spacing, strands } = lookOf(rope);
    table.set([radians, spacing, strands, 1 - strands], at);
    at += 4;
  }
  return table;
}
