import type { Problem } from '../../core/problem.ts';
import { LARGEST_FILE, type InputFile } from './input-file.ts';

/** The text of a file, without its byte order marks, or the problem that there is none to be had. */
export function decodeText(
  name: string,
  file: InputFile | undefined,
): { text: string } | { problem: Problem } {
  const fault = (line: number | null, found: string, expected: string, cure: string) => ({
    problem: { file: name, line, column: null, found, expected, cure },
  });
  if (!file) return fault(null, 'found no such file', 'expected it beside the others', 'add it');
  if (!file.bytes) {
    return fault(
      null,
      `found ${(file.size / 1e6).toFixed(1)} MB`,
      `expected at most ${LARGEST_FILE / 1e6} MB`,
      'check that it is the right file, or split it',
    );
  }
  // More than one byte order mark is left by a program that adds one to what has one.
  const text = decode(file.bytes)?.replace(/^\ufeff+/, '') ?? null;
  if (text === null) {
    const { byte, line } = firstBadByte(file.bytes);
    const value = file.bytes[byte]!.toString(16).toUpperCase().padStart(2, '0');
    return fault(
      line,
      `found byte ${byte + 1} (0x${value}), which is not UTF-8`,
      'expected UTF-8 text',
      'save the file again with the encoding UTF-8',
    );
  }
  if (text.trim() === '')
    return fault(null, 'found an empty file', 'expected text in it', 'restore its content');
  return { text };
}

function decode(bytes: Uint8Array, stream = false): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
  } catch {
    return null;
  }
}

const NEWLINE = 0x0a;

/** Index of the first byte that is not UTF-8, and its line. */
function firstBadByte(bytes: Uint8Array): { byte: number; line: number } {
  let [good, bad] = [0, bytes.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decode(bytes.subarray(0, middle), true) === null) bad = middle;
    else good = middle;
  }
  // The decoder fails at the end of a broken sequence of bytes: step back to its beginning.
  let byte = bad - 1;
  while (decode(bytes.subarray(0, byte)) === null) byte--;
  let line = 1;
  for (let i = 0; i < byte; i++) if (bytes[i] === NEWLINE) line++;
  return { byte, line };
}
