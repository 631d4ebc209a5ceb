/**
 * A text that runs its own way between Unicode's first-strong isolate and its end: `2019-06`, a Latin name or an address keeps its
 * order inside a sentence that runs right to left. In markup `<bdi>` does the same.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;

/** Numbers tied by a dash, a stroke or a point: `2019-06`, `29-30`, `209/1400`; decimals read the same both ways. */
const RANGE = /(?<![\w\u2068])\d+(?:[-\u2013/]\d+)+(?![\w\u2069])/g;

/** A sentence that runs right to left, with each range of numbers in it isolated: else `2019-06` reads `06-2019`. */
export const withIsolatedRanges = (text: string): string => text.replace(RANGE, isolated);
