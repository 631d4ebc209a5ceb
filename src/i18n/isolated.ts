/**
 * A text that runs its own way between Unicode's first-strong isolate and its end: `2019-06`, a Latin name or an address keeps its
 * order inside a sentence that runs right to left. In markup `<bdi>` does the same.
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
