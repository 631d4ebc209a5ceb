import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** SHA-256 as 64 hexadecimal digits; of a text, that of its UTF-8. At once, in Node, a page and a worker alike. */
export function hashOf(content: string | Uint8Array): string {
  return bytesToHex(
    sha256(typeof content === 'string' ? new TextEncoder().encode(content) : content),
  );
}
