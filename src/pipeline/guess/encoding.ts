import type { Encoding } from './choices.ts';

/** The text of a file without byte order marks, in the encoding `wanted` or, without one, in the one that reads best. */
export function readText(
  bytes: Uint8Array,
  wanted?: Encoding,
): { text: string; encoding: Encoding } {
  const encoding = wanted ?? encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes).replace(/^\uFEFF+/, '');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = [0, 0];
  sample.forEach((byte, i) => byte === 0 && nuls[i % 2]!++);
  // Commas, digits and line ends have a NUL beside them in UTF-16, before or after.
  if (nuls[1]! > sample.length / 20 && nuls[1]! > 4 * nuls[0]!) return 'utf-16le';
  if (nuls[0]! > sample.length / 20 && nuls[0]! > 4 * nuls[1]!) return 'utf-16be';
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const old = ['windows-1252', 'windows-1254', 'windows-1256'] as const;
    const scored = old.map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }));
    return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
  }
}

/** In bytes. */
const SAMPLE = 4096;
/** In characters, which is enough of a large file to tell. */
const READ = 200_000;

const LETTER_PAIRS = {
  /** Latin letters, as a word of several has them. */
  good: /\p{Script=Arabic}{2}|[a-zçğıöşüéèáàâêëîïôûñãõäåæøœ][çğıöşüéèáàâêëîïôûñãõäåæøœß]|[çğıöşüéèáàâêëîïôûñãõäåæøœßÇĞİÖŞÜÉÄÅØ][a-z]/giu,
  /** Two scripts in one word, or letters that only Icelandic has, or signs within a word. */
  bad: /\p{Script=Arabic}[a-z]|[a-z]\p{Script=Arabic}|[ðþÐÞýÝ]|[a-z][×÷¤¦¬¯°±²³´¸¹¼½¾¿]|[\u0080-\u009F]|[À-ÿ]{3}/giu,
};

/** How much it reads like words in one of our scripts. */
function scoreOf(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, READ));
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  return count(LETTER_PAIRS.good) - 3 * count(LETTER_PAIRS.bad);
}
