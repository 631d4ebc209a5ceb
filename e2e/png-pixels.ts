import { inflateSync } from 'node:zlib';

export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and, with four `channels`, opacity: 0 to 255, row by row. */
  readonly bytes: Uint8Array;
  readonly channels: 3 | 4;
}

/** The pixels of a PNG as Chromium writes them: 8 bits, RGB or RGBA, not interlaced. Throws on any other. */
export function pngPixels(png: Buffer): Pixels {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [depth, type, interlace] = [png[24], png[25], png[28]];
  if (depth !== 8 || (type !== 2 && type !== 6) || interlace !== 0)
    throw new Error(`cannot read a PNG of depth ${depth}, type ${type}, interlace ${interlace}`);
  const channels = type === 2 ? 3 : 4;
  const packed = inflateSync(Buffer.concat(dataOf(png)));
  const row = width * channels;
  const bytes = new Uint8Array(row * height);
  for (let y = 0; y < height; y++) {
    const filter = packed[y * (row + 1)]!;
    for (let x = 0; x < row; x++) {
      const i = y * row + x;
      const left = x < channels ? 0 : bytes[i - channels]!;
      const above = y === 0 ? 0 : bytes[i - row]!;
      const corner = x < channels || y === 0 ? 0 : bytes[i - row - channels]!;
      bytes[i] = packed[y * (row + 1) + 1 + x]! + predicted(filter, left, above, corner);
    }
  }
  return { width, height, bytes, channels };
}

function dataOf(png: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const start = at + 8;
    if (png.toString('latin1', at + 4, start) === 'IDAT')
      parts.push(png.subarray(start, start + length));
    at = start + length + 4;
  }
  return parts;
}

/** What a row's filter (PNG, section 9) adds to a byte: left, above, their mean, or the nearest of Paeth's three. */
function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  if (filter !== 4) return 0;
  const [byLeft, byAbove] = [Math.abs(above - corner), Math.abs(left - corner)];
  const byCorner = Math.abs(left + above - 2 * corner);
  if (byLeft <= byAbove && byLeft <= byCorner) return left;
  return byAbove <= byCorner ? above : corner;
}
