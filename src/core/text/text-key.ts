/**
 * At most eleven letters and digits that stand for a text, so that a file of translations need not have the English once more. No
 * secret and no checksum: FNV-1a (Fowler, Noll, Vo), twice over, of which 52 bits are kept. Of 4,000 texts two are alike once
 * in five hundred million tables.
 */
export function textKey(text: string): string {
  let [low, high] = [0x811c9dc5, 0x9747b28c];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ (unit + at), 0x01000193);
  }
  const bits = (high & 0xfffff) * 2 ** 32 + (low >>> 0);
  return bits.toString(36);
}
