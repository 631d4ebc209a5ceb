import { analyse } from 'chardet';
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

/** UTF-16 as its mark tells it, or as the NULs beside its commas, digits and line ends do; null where it is none. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, SAMPLE);
  const nuls = [0, 0];
  sample.forEach((byte, i) => byte === 0 && nuls[i % 2]!++);
  if (nuls[1]! > sample.length / 20 && nuls[1]! > 4 * nuls[0]!) return 'utf-16le';
  if (nuls[0]! > sample.length / 20 && nuls[0]! > 4 * nuls[1]!) return 'utf-16be';
  return null;
}

function encodingOf(bytes: Uint8Array): Encoding {
  const wide = utf16Of(bytes);
  if (wide !== null) return wide;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    const far = farEncodingOf(bytes);
    if (far !== null) return far;
    const old = ['windows-1252', 'windows-1254', 'windows-1256'] as const;
    const scored = old.map((encoding) => ({ encoding, score: scoreOf(bytes, encoding) }));
    return scored.reduce((best, one) => (one.score > best.score ? one : best)).encoding;
  }
}

/**
 * The encoding of a script that none of our three languages has, or of the east of Europe. Those of ours are told apart by
 * their letters below: the detector takes short Turkish for English.
 */
function farEncodingOf(bytes: Uint8Array): Encoding | null {
  const [best] = analyse(bytes.subarray(0, READ));
  if (best === undefined || best.confidence < SURE) return null;
  return FAR.get(best.name) ?? null;
}

const FAR: ReadonlyMap<string, Encoding> = new Map([
  ['windows-1250', 'windows-1250'],
  ['ISO-8859-2', 'iso-8859-2'],
  ['windows-1251', 'windows-1251'],
  ['windows-1253', 'windows-1253'],
  ['ISO-8859-7', 'windows-1253'],
  ['windows-1255', 'windows-1255'],
  ['ISO-8859-8', 'windows-1255'],
  ['GB18030', 'gb18030'],
  ['Big5', 'big5'],
  ['Shift_JIS', 'shift_jis'],
  ['EUC-KR', 'euc-kr'],
]);

/** In percent. */
const SURE = 35;

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
