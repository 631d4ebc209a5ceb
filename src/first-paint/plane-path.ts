/** Path data of a line in whole units of a plane, as terse as it gets: relative steps, none of length 0. */
export function linePath(points: readonly (readonly number[])[]): string {
  return pathOf(points, '');
}

/** The same of a ring, whose last point is its first. One of less than three corners is nothing. */
export function ringPath(points: readonly (readonly number[])[]): string {
  return pathOf(points.slice(0, -1), 'z');
}

function pathOf(points: readonly (readonly number[])[], end: '' | 'z'): string {
  const [first, ...rest] = points.map(([x, y]) => [Math.round(x!), Math.round(y!)] as const);
  let [atX, atY] = first!;
  const steps: number[] = [];
  for (const [x, y] of rest) {
    if (x === atX && y === atY) continue;
    steps.push(x - atX, y - atY);
    [atX, atY] = [x, y];
  }
  if (steps.length < (end === 'z' ? 4 : 2)) return '';
  return `M${joined(first!)}l${joined(steps)}${end}`;
}

/** A minus parts two numbers as well as a space. */
function joined(numbers: readonly number[]): string {
  return numbers.map((n, i) => (i === 0 || n < 0 ? String(n) : ` ${n}`)).join('');
}
