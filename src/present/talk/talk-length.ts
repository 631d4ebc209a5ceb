import { elapsedMs, type TalkClock } from './talk-clock.ts';

/** Longer than a day no talk is. */
const MOST_MINUTES = 600;

/** The whole minutes that a text says, from 1 on; null where it says none. */
export function minutesOf(text: string): number | null {
  const minutes = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : null;
}

/** How long a talk may still last, in milliseconds; less than nothing once it lasts too long. */
export const leftMs = (clock: TalkClock, minutes: number, nowMs: number): number =>
  minutes * 60_000 - elapsedMs(clock, nowMs);
