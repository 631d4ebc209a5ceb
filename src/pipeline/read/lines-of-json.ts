import { isNode, LineCounter, parseDocument } from 'yaml';

export interface LinesOfJson {
  /** The line, counted from 1, of the value at a path such as `resources.0.name`; of the nearest that holds it, if there is none. */
  at(path: string | null): number;
  /** Where the text stops being JSON; null where that is not seen. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

/** Where a JSON text says what: JSON's own parser gives no lines, and every JSON is YAML, whose parser does. */
export function linesOfJson(text: string): LinesOfJson {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineOf = (offset: number): number => Math.max(1, counter.linePos(offset).line);
  const [error] = document.errors;
  return {
    fault: error ? { line: lineOf(error.pos[0]), message: error.message } : null,
    at(path) {
      const steps = path === null ? [] : path.split('.');
      for (let depth = steps.length; depth > 0; depth--) {
        const keys = steps
          .slice(0, depth)
          .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
        const node = document.hasIn(keys) ? document.getIn(keys, true) : null;
        if (isNode(node) && node.range) return lineOf(node.range[0]);
      }
      return 1;
    },
  };
}
