/** How long a scene without a hold of its own stays in a talk that runs by itself, and the longest one, in seconds. */
export const USUAL_HOLD = 8;
export const LONGEST_HOLD = 600;

/** Seconds that a text such as `8s` or `8` asks for; null where it is no whole number of them from 1 to the longest. */
export function parseHold(text: string): number | null {
  const seconds = Number(/^\s*(\d{1,3})\s*s?\s*$/i.exec(text)?.[1] ?? 0);
  return seconds >= 1 && seconds <= LONGEST_HOLD ? seconds : null;
}
