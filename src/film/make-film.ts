import {
  BufferTarget,
  CanvasSource,
  Mp4OutputFormat,
  Output,
  Quality,
  WebMOutputFormat,
} from 'mediabunny';
import type { Camera } from '../core/globe/camera.ts';
import { cameraBetween } from '../core/globe/camera-between.ts';
import type { Overview } from '../core/types.ts';
import { loadBasemap } from '../map/basemap.ts';
import { fetchJson } from '../state/fetch-json.ts';
import { stageSizeOf, type FilmFormat, type FilmSize, type FrameRate } from './film-formats.ts';
import type { FilmFrame, FilmPlan } from './film-plan.ts';
import { FilmStage, type Look } from './film-stage.ts';
import { loadLetters } from './load-letters.ts';

export interface FilmOrder {
  readonly dataset: Overview;
  readonly plan: FilmPlan;
  readonly look: Look;
  readonly title: string;
  readonly size: FilmSize;
  readonly frameRate: FrameRate;
  readonly format: FilmFormat;
}

export interface FilmWatch {
  readonly signal: AbortSignal;
  /** So many frames are in the film now. */
  readonly onFrame: (done: number) => void;
}

/**
 * Makes a film frame by frame: each is drawn at its own playhead, encoded and forgotten, so a slow machine makes the same
 * film later. Nothing is left of it where it fails or is aborted.
 */
export async function makeFilm(order: FilmOrder, { signal, onFrame }: FilmWatch): Promise<Blob> {
  const { shots, frames } = order.plan;
  const [basemap] = await Promise.all([loadBasemap(fetchJson), loadLetters()]);
  signal.throwIfAborted();
  const stage = new FilmStage(order.dataset, basemap, order.look, stageSizeOf(order.size));
  const { container, codec } = order.format;
  const target = new BufferTarget();
  const format = container === 'mp4' ? new Mp4OutputFormat() : new WebMOutputFormat();
  const output = new Output({ format, target });
  try {
    const cameras = shots.map(({ view, caption }) => stage.cameraOf(view, caption));
    const source = new CanvasSource(stage.canvas, {
      codec,
      quality: new Quality('high'),
    });
    output.addVideoTrack(source, { frameRate: order.frameRate });
    output.setMetadataTags({ title: order.title });
    await output.start();
    for (const [index, frame] of frames.entries()) {
      // While it stands, the picture is there already.
      if (!isSame(frame, frames[index - 1])) await drawFrame(stage, order.plan, cameras, frame);
      signal.throwIfAborted();
      await source.add(index / order.frameRate, 1 / order.frameRate);
      onFrame(index + 1);
      await pageHasItsTurn();
    }
    await output.finalize();
    return new Blob([target.buffer!], { type: format.mimeType });
  } catch (cause) {
    await output.cancel();
    throw cause;
  } finally {
    stage.close();
  }
}

function isSame(frame: FilmFrame, before: FilmFrame | undefined): boolean {
  return (
    frame.shot === before?.shot &&
    frame.playhead === before.playhead &&
    frame.glide === before.glide
  );
}

function drawFrame(
  stage: FilmStage,
  { shots }: FilmPlan,
  cameras: readonly Camera[],
  { shot, playhead, glide }: FilmFrame,
): Promise<void> {
  const { view, caption: text } = shots[shot]!;
  const own = cameras[shot]!;
  const camera = cameraBetween(cameras[shot - 1] ?? own, own, glide);
  return stage.draw({ view, playhead, camera, standsStill: false, text, withMonth: false });
}

/** Lets clicks and progress through between two frames. Not a timer: a hidden page has only one a second. */
function pageHasItsTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
