import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StepFigures } from './figures.ts';

/** A frame in which the map drew. */
interface Frame {
  readonly number: number;
  /** When its pixels were finished. */
  readonly finished: number;
  /** Script until then. */
  readonly script: number;
  readonly picture: Uint32Array;
}

/** Frames without drawing after which a picture counts as the last one, once the map is idle. */
const QUIET = 2;

const nextFrame = window.requestAnimationFrame.bind(window);
let script = 0;

/** Has every frame callback clocked from now on: to be called before the map is made. */
export function clockFrames(): void {
  window.requestAnimationFrame = (callback) =>
    nextFrame((time) => {
      const start = performance.now();
      callback(time);
      script += performance.now() - start;
    });
}

/**
 * Clocks one change of the map's picture. It is shown in the first frame that equals the last one, pixel by pixel; no
 * engine is asked whether it is done.
 */
export async function timeStep(map: MapLibreMap, change: () => void): Promise<StepFigures> {
  const frames: Frame[] = [];
  let drew = false;
  let idle = false;
  const onRender = (): void => {
    drew = true;
    idle = false;
  };
  const onIdle = (): void => {
    idle = true;
  };
  map.on('render', onRender);
  map.on('idle', onIdle);
  script = 0;
  const start = performance.now();
  change();
  script += performance.now() - start;

  for (let [number, quiet] = [1, 0]; quiet < QUIET || frames.length === 0; number++) {
    await new Promise(nextFrame);
    if (drew) {
      finish(map);
      frames.push({ number, finished: performance.now(), script, picture: pictureOf(map) });
    }
    quiet = idle && !drew ? quiet + 1 : 0;
    drew = false;
  }
  map.off('render', onRender);
  map.off('idle', onIdle);
  const last = frames.at(-1)!;
  const shown = frames.find(({ picture }) => same(picture, last.picture))!;
  return { script: shown.script, pixels: shown.finished - start, frames: shown.number };
}

/** Waits until the graphics card has done all it was asked: reading a pixel does what `finish` does not everywhere. */
export function finish(map: MapLibreMap): void {
  const gl = contextOf(map);
  gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

/** The name of what draws. */
export function rendererOf(map: MapLibreMap): string {
  const gl = contextOf(map);
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

function pictureOf(map: MapLibreMap): Uint32Array {
  const gl = contextOf(map);
  const [width, height] = [gl.drawingBufferWidth, gl.drawingBufferHeight];
  const picture = new Uint32Array(width * height);
  const bytes = new Uint8Array(picture.buffer);
  gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, bytes);
  return picture;
}

function contextOf(map: MapLibreMap): WebGL2RenderingContext {
  const gl = map.getCanvas().getContext('webgl2')!;
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  return gl;
}

const same = (a: Uint32Array, b: Uint32Array): boolean => a.every((pixel, i) => pixel === b[i]);
