import { monthsOfScope } from './scope.ts';
import type { Mode } from './time-window.ts';
import type { Scope } from '../types.ts';

/**
 * The window as two edges on the bars. Edges are slider months at whose beginning they stand, so that the edges of
 * all of 1991 are 0 and 12. A window is of whole years; where it reaches back to the first month it is "so far".
 */
export interface WindowEdges {
  readonly from: number;
  readonly to: number;
}

/** What a moved edge asks for: the slider's month, and how it is read. */
export interface Windowed {
  readonly month: number;
  readonly mode: Mode;
}

/** The edges at a slider month, inside the scope; null where the mode has none. */
export function edgesOf(mode: Mode, month: number): WindowEdges | null {
  if (mode.kind === 'so-far') return { from: 0, to: month + 1 };
  if (mode.kind !== 'window') return null;
  return { from: Math.max(0, startOf(mode.years, month)), to: month + 1 };
}

/** The first edge moved to where it is wanted, as near as whole years before the last edge let it. */
export function withStart(month: number, wanted: number, scope: Scope): Windowed {
  const years = clamp(Math.round((month + 1 - wanted) / 12), 1, longest(scope));
  return { month, mode: wanted <= 0 || startOf(years, month) <= 0 ? SO_FAR : windowOf(years) };
}

/** The last edge moved to where it is wanted; the first one stays, and so the window keeps to whole years. */
export function withEnd(mode: Mode, month: number, wanted: number, scope: Scope): Windowed {
  const last = monthsOfScope(scope);
  if (mode.kind !== 'window') return { month: clamp(wanted, 1, last) - 1, mode };
  const start = startOf(mode.years, month);
  // A window that sticks out before the scope ends no earlier than its first year does.
  const fewest = Math.max(1, Math.ceil((1 - start) / 12));
  const most = Math.min(longest(scope), Math.floor((last - start) / 12));
  const years = clamp(Math.round((wanted - start) / 12), fewest, most);
  return { month: start + 12 * years - 1, mode: windowOf(years) };
}

/** The window moved as a whole by some months, as far as the scope lets it; it keeps its length. */
export function movedBy(mode: Mode, month: number, months: number, scope: Scope): Windowed {
  const shortest = mode.kind === 'window' ? Math.min(12 * mode.years - 1, month) : 0;
  return { month: clamp(month + months, shortest, monthsOfScope(scope) - 1), mode };
}

const SO_FAR: Mode = { kind: 'so-far' };

const windowOf = (years: number): Mode => ({ kind: 'window', years });

/** Where a window begins; before the scope where it is longer than what lies behind it. */
const startOf = (years: number, month: number): number => month + 1 - 12 * years;

const longest = (scope: Scope): number => scope.lastYear - scope.firstYear + 1;

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
