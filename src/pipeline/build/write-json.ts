/**
 * JSON that is small and yet reads well in a comparison: one line for each property of the whole and for each item of
 * its lists. Keys stand as they were written.
 */
export function writeJson(whole: object): string {
  const lines = Object.entries(whole).map(([key, value]: [string, unknown]) => {
    const text = Array.isArray(value) && value.length > 0 ? listOf(value) : JSON.stringify(value);
    return `${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

const listOf = (items: readonly unknown[]): string =>
  `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
