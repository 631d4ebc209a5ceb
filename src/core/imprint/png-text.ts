const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes of a chunk around its data: length, type, and the check sum. */
const AROUND = 12;
const HEADER = SIGNATURE.length + AROUND + 13;

/** Whether bytes begin as a PNG does. */
export const isPng = (bytes: Uint8Array): boolean =>
  bytes.length > HEADER && SIGNATURE.every((byte, i) => bytes[i] === byte);

/** A PNG that says a text more, in UTF-8, behind its header: an iTXt chunk (PNG, third edition, 11.3.3.4). Throws where it is no PNG. */
export function withPngText(
  png: Uint8Array,
  keyword: string,
  text: string,
): Uint8Array<ArrayBuffer> {
  if (!isPng(png)) throw new Error('no PNG: its first bytes are others');
  const utf8 = new TextEncoder();
  // Keyword, its end, not compressed by no method, neither a language nor a translated keyword.
  const said = [...utf8.encode(keyword), 0, 0, 0, 0, 0];
  const content = new Uint8Array([...utf8.encode('iTXt'), ...said, ...utf8.encode(text)]);
  const chunk = new Uint8Array(content.length + 8);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length - 4);
  chunk.set(content, 4);
  view.setUint32(content.length + 4, checkSum(content));
  const whole = new Uint8Array(png.length + chunk.length);
  whole.set(png.subarray(0, HEADER));
  whole.set(chunk, HEADER);
  whole.set(png.subarray(HEADER), HEADER + chunk.length);
  return whole;
}

/** The text that a PNG says under a keyword; null where it says none, or is broken off. */
export function pngText(png: Uint8Array, keyword: string): string | null {
  if (!isPng(png)) return null;
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const latin = new TextDecoder('latin1');
  for (let at = SIGNATURE.length; at + AROUND <= png.length;) {
    const length = view.getUint32(at);
    const [from, to] = [at + 8, at + 8 + length];
    if (to + 4 > png.length) return null;
    const begins = `${keyword}\0\0\0\0\0`;
    const isOurs =
      latin.decode(png.subarray(at + 4, from)) === 'iTXt' &&
      latin.decode(png.subarray(from, from + begins.length)) === begins;
    if (isOurs) return new TextDecoder().decode(png.subarray(from + begins.length, to));
    at = to + 4;
  }
  return null;
}

/** CRC-32 as PNG has it (annex D), bit by bit: a few kilobytes need no table. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
