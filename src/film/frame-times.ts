/** One stretch of a film: the playhead stands at `from`, goes to `to` at an even pace, and stands there. */
export interface Stretch {
  /** Decimal years. */
  readonly from: number;
  readonly to: number;
  /** How long it stands, goes and stands again. */
  readonly seconds: { readonly before: number; readonly going: number; readonly after: number };
}

/**
 * The playhead of each frame of a stretch: the first is exactly `from`, the last exactly `to`, and none lies before the
 * one before it. Where the two are the same nothing goes, and there is at least one frame.
 */
export function playheadsOf({ from, to, seconds }: Stretch, framesPerSecond: number): number[] {
  const frames = (duration: number): number => Math.round(duration * framesPerSecond);
  const going = from === to ? 1 : Math.max(2, frames(seconds.going));
  return [
    ...new Array<number>(frames(seconds.before)).fill(from),
    ...Array.from({ length: going }, (_, i) =>
      between(from, to, going === 1 ? 1 : i / (going - 1)),
    ),
    ...new Array<number>(frames(seconds.after)).fill(to),
  ];
}

/** What lies between two numbers; at its ends the numbers themselves, whatever the arithmetic. */
export function between(from: number, to: number, part: number): number {
  if (part <= 0) return from;
  if (part >= 1) return to;
  return from + (to - from) * part;
}

/** Slow, fast, slow: 0 to 1 for 0 to 1, by a cubic. */
export function eased(part: number): number {
  return part < 0.5 ? 4 * part ** 3 : 1 - 4 * (1 - part) ** 3;
}

const LEAST_SECONDS = 3;
const SECONDS_TO_BEGIN = 1.5;
const LETTERS_PER_SECOND = 15;

/** How long a caption stands, to be read by an audience. */
export function secondsToRead(text: string): number {
  return Math.max(LEAST_SECONDS, SECONDS_TO_BEGIN + [...text].length / LETTERS_PER_SECOND);
}
