import type { Change } from '../core/time/time-window.ts';
import type { Theme } from '../core/types.ts';
import type { CaptionItem, Measure } from './caption-items.ts';

/** What the arcs of a picture mean, each with its name. */
export interface Legend {
  readonly themes: readonly { readonly theme: Theme; readonly name: string }[];
  /** What lines tell between two moments that are compared; else none. */
  readonly changes: readonly { readonly change: Change; readonly name: string }[];
}

/** What has changed has the colour of its theme: so many of them stand for all. */
const COLOURS = 3;

/** The themes with their colours and, from a row of their own on, the changes with their lines, in as many rows as they need. */
export function layLegend(
  { themes, changes }: Legend,
  { left, right, y: top }: { readonly left: number; readonly right: number; readonly y: number },
  scale: number,
  measure: Measure,
): CaptionItem[] {
  const size = 17 * scale;
  const row = 26 * scale;
  let [x, y] = [left, top];
  const place = (name: string, mark: number): { at: number; text: CaptionItem } => {
    const width = mark + measure(name, size, 400);
    if (x > left && x + width > right) [x, y] = [left, y + row];
    const at = x;
    x += width + 24 * scale;
    const plain = { kind: 'text', size, weight: 400, strength: 1, align: 'start' } as const;
    return { at, text: { ...plain, text: name, x: at + mark, y } };
  };
  const dots = themes.flatMap(({ theme, name }): CaptionItem[] => {
    const { at, text } = place(name, 20 * scale);
    return [{ kind: 'dot', theme, x: at + 6 * scale, y: y - 6 * scale, r: 6 * scale }, text];
  });
  if (dots.length > 0) [x, y] = [left, y + row];
  const few = themes.slice(0, COLOURS).map(({ theme }) => theme);
  const lines = changes.flatMap(({ change, name }): CaptionItem[] => {
    const { at, text } = place(name, 35 * scale);
    const line = { kind: 'line', change, themes: few, width: 27 * scale, scale } as const;
    return [{ ...line, x: at, y: y - 6 * scale }, text];
  });
  return [...dots, ...lines];
}
