import type { StageSize } from './film-stage.ts';

export const FILM_SIZES = ['1280x720', '1920x1080', '1080x1080', '1080x1920'] as const;
export type FilmSize = (typeof FILM_SIZES)[number];

export const FRAME_RATES = [25, 30, 60] as const;
export type FrameRate = (typeof FRAME_RATES)[number];

export const CONTAINERS = ['mp4', 'webm'] as const;
export type Container = (typeof CONTAINERS)[number];

/** What each kind of file may hold here, best first: only what nearly every player can play. */
export const CODECS = { mp4: ['avc'], webm: ['vp9', 'vp8'] } as const;

export interface FilmFormat {
  readonly container: Container;
  readonly codec: (typeof CODECS)[Container][number];
}

/** The shorter side of the map that a film shows, in its own pixels: larger films show the same with more pixels. */
const SHORTER_SIDE = 720;

export function stageSizeOf(size: FilmSize): StageSize {
  const [width, height] = size.split('x').map(Number) as [number, number];
  return { width, height, ratio: Math.min(width, height) / SHORTER_SIDE };
}
