import type { Point } from './still-projection.ts';

/** How far a curve may leave its samples, in pixels. */
const TOLERANCE = 0.2;

/**
 * Path data of a smooth line through samples evenly spaced in its parameter: as few cubic Béziers as keep within
 * `tolerance` of all of them. `digits` after the point; positions do not drift, since rounded ones are subtracted.
 */
export function curvePath(samples: readonly Point[], digits = 1, tolerance = TOLERANCE): string {
  const unit = 10 ** digits;
  const rounded = ([x, y]: Point): Point => [Math.round(x * unit), Math.round(y * unit)];
  let [fromX, fromY] = rounded(samples[0]!);
  let data = `M${numbers([fromX, fromY], unit)}c`;
  let isFirst = true;
  for (const piece of pieces(samples, 0, samples.length - 1, tolerance)) {
    const [, b, c, d] = piece.map(rounded) as [Point, Point, Point, Point];
    const relative = [b, c, d].flatMap(([x, y]) => [x - fromX, y - fromY]);
    const text = numbers(relative, unit);
    data += isFirst || text.startsWith('-') ? text : ` ${text}`;
    [fromX, fromY] = d;
    isFirst = false;
  }
  return data;
}

type Bezier = readonly [Point, Point, Point, Point];

function pieces(samples: readonly Point[], from: number, to: number, tolerance: number): Bezier[] {
  const curve = bezierThrough(samples, from, to);
  const middle = (from + to) >> 1;
  if (middle === from || fits(curve, samples, from, to, tolerance)) return [curve];
  return [...pieces(samples, from, middle, tolerance), ...pieces(samples, middle, to, tolerance)];
}

/** The cubic with the line's place and speed at both ends. */
function bezierThrough(samples: readonly Point[], from: number, to: number): Bezier {
  const third = (to - from) / 3;
  const [a, d] = [samples[from]!, samples[to]!];
  const [leaving, arriving] = [speedAt(samples, from), speedAt(samples, to)];
  return [
    a,
    [a[0] + leaving[0] * third, a[1] + leaving[1] * third],
    [d[0] - arriving[0] * third, d[1] - arriving[1] * third],
    d,
  ];
}

/** Pixels per sample: of the parabola through the neighbours. */
function speedAt(samples: readonly Point[], i: number): Point {
  const last = samples.length - 1;
  if (last < 2) return [0, 1].map((k) => samples[last]![k]! - samples[0]![k]!) as unknown as Point;
  const along = (k: 0 | 1): number => {
    const at = (j: number): number => samples[j]![k];
    if (i === 0) return (-3 * at(0) + 4 * at(1) - at(2)) / 2;
    if (i === last) return (3 * at(last) - 4 * at(last - 1) + at(last - 2)) / 2;
    return (at(i + 1) - at(i - 1)) / 2;
  };
  return [along(0), along(1)];
}

function fits(
  [a, b, c, d]: Bezier,
  samples: readonly Point[],
  from: number,
  to: number,
  tolerance: number,
): boolean {
  for (let i = from + 1; i < to; i++) {
    const t = (i - from) / (to - from);
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    const [x, y] = samples[i]!;
    const dx = p * a[0] + q * b[0] + r * c[0] + s * d[0] - x;
    const dy = p * a[1] + q * b[1] + r * c[1] + s * d[1] - y;
    if (Math.hypot(dx, dy) > tolerance) return false;
  }
  return true;
}

/** Numbers as path data: no more spaces and zeros than it needs. */
function numbers(ticks: readonly number[], unit: number): string {
  let text = '';
  for (const tick of ticks) {
    const number = String(tick / unit).replace(/^(-?)0\./, '$1.');
    text += text === '' || number.startsWith('-') ? number : ` ${number}`;
  }
  return text;
}
