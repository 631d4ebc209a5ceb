import { curveStepAfter, line, max, scaleLinear } from 'd3';
import type { Scope } from '../types.ts';
import type { PartnersCompared } from './partners-compared.ts';

/** A small chart of partners that are compared, in its own units: the same in the panel and on a written page. */
export interface ComparedLines {
  readonly width: number;
  readonly height: number;
  /** The most records that one of them has, which is the chart's upper edge; 2 at least. */
  readonly highest: number;
  /** Where its thin lines lie, from the top. */
  readonly ticks: readonly number[];
  /** SVG paths of records by the end of each year, in the order of the partners. */
  readonly paths: readonly string[];
  /** Where a moment (decimal year) lies, from the left. */
  x(moment: number): number;
}

const [WIDTH, HEIGHT] = [300, 120];

/** Steps of as many records as each partner has by the end of each year. Time runs the way of the language. */
export function comparedLines(
  { lines }: PartnersCompared,
  { firstYear, lastYear }: Scope,
  direction: 'ltr' | 'rtl',
): ComparedLines {
  const highest = Math.max(2, max(lines, ({ soFar }) => soFar.at(-1) ?? 0) ?? 0);
  const x = scaleLinear([firstYear, lastYear + 1], direction === 'rtl' ? [WIDTH, 0] : [0, WIDTH]);
  const y = scaleLinear([0, highest], [HEIGHT - 2, 4]);
  const path = line<number>(
    (_, i) => x(firstYear + i),
    (count) => y(count),
  )
    .curve(curveStepAfter)
    .digits(1);
  return {
    width: WIDTH,
    height: HEIGHT,
    highest,
    ticks: y.ticks(3).map((tick) => y(tick)),
    paths: lines.map(({ soFar }) => path([...soFar, soFar.at(-1) ?? 0]) ?? ''),
    x,
  };
}
