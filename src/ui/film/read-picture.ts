import { IMPRINT, readImprint, type Imprint } from '../../core/imprint/imprint.ts';
import { isPng, pngText } from '../../core/imprint/png-text.ts';
import { svgMetadata } from '../../core/imprint/svg-metadata.ts';

/** No picture of ours is as large, in bytes. */
const LARGEST = 100e6;

/** What a picture remembers; null where it is none of ours. Throws where the file cannot be read. */
export async function readPicture(file: File): Promise<Imprint | null> {
  if (file.size > LARGEST) return null;
  const bytes = new Uint8Array(await file.arrayBuffer());
  const text = isPng(bytes)
    ? pngText(bytes, IMPRINT)
    : svgMetadata(new TextDecoder().decode(bytes), IMPRINT);
  return readImprint(text);
}
