/** A year of a played scene lasts about so long; no scene less than a few seconds, none so long that a hall waits. */
const SECONDS_OF_YEAR = 1.2;
const SHORTEST = 3;
const LONGEST = 20;

/** How many seconds a scene's clock takes from one decimal year to another. */
export const secondsOfPlay = (from: number, to: number): number =>
  Math.min(Math.max((to - from) * SECONDS_OF_YEAR, SHORTEST), LONGEST);
