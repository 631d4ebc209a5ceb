/** How long the talk has lasted: what ran before, and since when it runs again (null: it stands). Milliseconds. */
export interface TalkClock {
  readonly ranMs: number;
  readonly sinceMs: number | null;
}

export const FRESH_CLOCK: TalkClock = { ranMs: 0, sinceMs: null };

export const isFresh = ({ ranMs, sinceMs }: TalkClock): boolean => ranMs === 0 && sinceMs === null;

export const elapsedMs = ({ ranMs, sinceMs }: TalkClock, nowMs: number): number =>
  ranMs + (sinceMs === null ? 0 : Math.max(0, nowMs - sinceMs));

export const started = (clock: TalkClock, nowMs: number): TalkClock =>
  clock.sinceMs === null ? { ranMs: clock.ranMs, sinceMs: nowMs } : clock;

export const paused = (clock: TalkClock, nowMs: number): TalkClock => ({
  ranMs: elapsedMs(clock, nowMs),
  sinceMs: null,
});
