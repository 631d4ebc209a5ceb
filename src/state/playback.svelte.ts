import { nextStop, previousStop } from '../core/time/stops.ts';

/** What a playback drives: times in decimal years. It must keep a playhead as it was set, unrounded. */
export interface Playable {
  playhead: number;
  readonly start: number;
  readonly end: number;
  /** Where something happens, ascending. */
  readonly stops: readonly number[];
}

/** Where frames come from: `requestAnimationFrame` and `cancelAnimationFrame`, or a test. */
export interface FrameSource {
  request(callback: (nowMs: number) => void): number;
  cancel(frame: number): void;
}

/** How many times faster than 1×. */
export const SPEEDS = [0.25, 0.5, 1, 2, 4, 8] as const;
export type Speed = (typeof SPEEDS)[number];

/** How long the whole range takes at 1×. */
export const SECONDS_OF_RANGE = 40;

/** How long the end is shown, whole and with what has no date, before a loop begins again; in seconds. */
const REST_AT_END = 1;

/**
 * A clock without a face: moves the playhead by the time that has passed between frames, so that a slow machine drops
 * frames and keeps the speed. Each step starts from where the playhead is, so that a hand on the slider while it plays
 * simply moves it, and it goes on from there.
 */
export class Playback {
  readonly #playable: Playable;
  readonly #frames: FrameSource;
  #playing = $state(false);
  #frame: number | null = null;
  #lastFrameMs: number | null = null;
  #suspended = false;
  #rested = 0;
  /** What is played of the range, and how fast (in years per second); null: all of it, at the reader's speed. */
  #span: { readonly to: number; readonly pace: number } | null = null;

  speed = $state<Speed>(1);
  /** Whether it begins again at the end instead of pausing there. */
  loop = $state(false);

  constructor(playable: Playable, frames: FrameSource) {
    this.#playable = playable;
    this.#frames = frames;
  }

  /** Stays true while suspended. */
  get playing(): boolean {
    return this.#playing;
  }

  /** At the end it starts again from the start. */
  play(): void {
    if (this.#playing) return;
    const { playhead, start, end } = this.#playable;
    if (playhead >= end) this.#playable.playhead = start;
    this.#playing = true;
    this.#run();
  }

  /** From one time to another in so many seconds, and pauses there. A pause on the way keeps the goal. */
  playSpan(from: number, to: number, seconds: number): void {
    this.pause();
    this.jump(from);
    this.#span = { to, pace: (to - from) / seconds };
    this.play();
  }

  pause(): void {
    this.#playing = false;
    this.#halt();
  }

  toggle(): void {
    if (this.#playing) this.pause();
    else this.play();
  }

  /** To the next or the previous stop; beyond the last of them to the end of the range, before the first to its start. */
  step(direction: 1 | -1): void {
    const { playhead, start, end, stops } = this.#playable;
    this.#span = null;
    this.#playable.playhead =
      direction === 1
        ? (nextStop(stops, playhead) ?? end)
        : (previousStop(stops, playhead) ?? start);
  }

  /** To a time, or as near as the range allows. */
  jump(time: number): void {
    const { start, end } = this.#playable;
    this.#span = null;
    this.#playable.playhead = Math.min(Math.max(time, start), end);
  }

  /** The page is hidden: stand still, and remember whether it was playing. */
  suspend(): void {
    this.#suspended = true;
    this.#halt();
  }

  /** The page is back: go on where it was; the time between does not count. */
  resume(): void {
    this.#suspended = false;
    if (this.#playing) this.#run();
  }

  #run(): void {
    if (this.#suspended || this.#frame !== null) return;
    this.#frame = this.#frames.request(this.#tick);
  }

  #halt(): void {
    if (this.#frame !== null) this.#frames.cancel(this.#frame);
    this.#frame = null;
    this.#lastFrameMs = null;
  }

  /** The first frame only tells the time: nothing has passed yet. */
  #tick = (nowMs: number): void => {
    const passedMs = Math.max(0, nowMs - (this.#lastFrameMs ?? nowMs));
    this.#lastFrameMs = nowMs;
    this.#frame = null;
    this.#advance(passedMs / 1000);
    if (this.#playing) this.#run();
  };

  #advance(seconds: number): void {
    const { playhead, start, end } = this.#playable;
    // A hand that has moved the clock beyond the goal has left the span.
    if (this.#span && playhead >= this.#span.to) this.#span = null;
    if (this.#span) return this.#advanceTo(this.#span.to, playhead + seconds * this.#span.pace);
    const range = end - start;
    const next = playhead + ((seconds * this.speed) / SECONDS_OF_RANGE) * range;
    if (next < end) {
      this.#playable.playhead = next;
    } else if (this.loop && playhead >= end) {
      this.#rested += seconds;
      if (this.#rested < REST_AT_END) return;
      this.#rested = 0;
      this.#playable.playhead = start;
    } else if (this.loop) {
      this.#playable.playhead = end;
    } else {
      this.#playable.playhead = end;
      this.pause();
    }
  }

  #advanceTo(goal: number, next: number): void {
    this.#playable.playhead = Math.min(next, goal);
    if (next < goal) return;
    this.#span = null;
    this.pause();
  }
}
