import type { Browser } from '@playwright/test';
import type * as Bunny from 'mediabunny';
import { pngPixels, type Pixels } from './png-pixels.ts';

interface DecodedFilm {
  readonly width: number;
  readonly height: number;
  /** How many frames the film has. */
  readonly count: number;
  /** Those that were asked for. */
  readonly pixels: readonly Pixels[];
}

const BUNNY = 'node_modules/mediabunny/dist/bundles/mediabunny.min.cjs';

/** A film's frames, decoded by the browser on a page that is not ours. */
export async function decodedFrames(
  browser: Browser,
  film: Buffer,
  indices: readonly number[],
  framesPerSecond: number,
): Promise<DecodedFilm> {
  const context = await browser.newContext();
  const page = await context.newPage();
  // Decoders are for pages of a known origin only.
  await page.route('**/decoder', (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto('http://localhost/decoder');
  await page.addScriptTag({ path: BUNNY });
  const decoded = await page.evaluate(
    async ({ base64, times }) => {
      const { Input, BufferSource, ALL_FORMATS, VideoSampleSink } = (
        window as unknown as { Mediabunny: typeof Bunny }
      ).Mediabunny;
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const input = new Input({ source: new BufferSource(bytes), formats: ALL_FORMATS });
      const track = (await input.getPrimaryVideoTrack())!;
      const { packetCount } = await track.computePacketStats();
      const canvas = document.createElement('canvas');
      const sink = new VideoSampleSink(track);
      const pngs: string[] = [];
      for (const time of times) {
        const sample = (await sink.getSample(time))!;
        canvas.width = sample.displayWidth;
        canvas.height = sample.displayHeight;
        sample.draw(canvas.getContext('2d')!, 0, 0);
        sample.close();
        pngs.push(canvas.toDataURL('image/png').split(',')[1]!);
      }
      return { width: canvas.width, height: canvas.height, count: packetCount, pngs };
    },
    {
      base64: film.toString('base64'),
      // In the middle of each frame, where no rounding can be of the frame before.
      times: indices.map((index) => (index + 0.5) / framesPerSecond),
    },
  );
  await context.close();
  const { pngs, ...facts } = decoded;
  return { ...facts, pixels: pngs.map((png) => pngPixels(Buffer.from(png, 'base64'))) };
}
