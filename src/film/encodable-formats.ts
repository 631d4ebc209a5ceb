import { getFirstEncodableVideoCodec } from 'mediabunny';
import type { Size } from './caption-items.ts';
import { CODECS, CONTAINERS, type FilmFormat, type FrameRate } from './film-formats.ts';

/** The formats that this browser can encode at that size, one for each kind of file at most. */
export async function encodableFormats(
  { width, height }: Size,
  frameRate: FrameRate,
): Promise<FilmFormat[]> {
  // WebKitGTK falls down when its encoder is the first that asks for media.
  document.createElement('video').canPlayType('video/mp4');
  const found = await Promise.all(
    CONTAINERS.map(async (container) => {
      const options = { width, height, frameRate };
      const codec = await getFirstEncodableVideoCodec([...CODECS[container]], options);
      return codec && ({ container, codec } as FilmFormat);
    }),
  );
  return found.filter((format) => format !== null);
}
