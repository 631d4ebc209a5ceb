/** What the page tells the bench, and in which order the cells of the table stand. */

export const ENGINES = ['basemap', 'ours', 'set-filter', 'feature-state', 'deck'] as const;
/** A way for time to reach the pixels; `basemap` draws no arcs at all. */
export type EngineName = (typeof ENGINES)[number];

/** One step of the playhead; times in milliseconds. */
export interface StepFigures {
  /** Spent in script: the call itself and every frame until its picture is there. */
  readonly script: number;
  /** From the call to the finished pixels of the first frame that shows it. */
  readonly pixels: number;
  /** Which display frame after the call that was: 1 is the first. */
  readonly frames: number;
}

export interface LoadFigures {
  /** Milliseconds from the map's construction, arcs in hand, to the finished first picture. */
  readonly load: number;
  /** What draws, as the browser names it. */
  readonly renderer: string;
}

/** The page's verbs, called by the bench. */
interface BenchPage {
  load(): Promise<LoadFigures>;
  step(playhead: number): Promise<StepFigures>;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}
