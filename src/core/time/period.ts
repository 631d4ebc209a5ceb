import { monthOfPlayhead, yearAndMonth } from './scope.ts';
import type { Mode } from './time-window.ts';
import type { Scope } from '../types.ts';

/** The first and the last month that a mode takes in, as slider months; what is in force is so in one month. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** The months whose agreements are counted at a slider month. */
export function periodOf(mode: Mode, month: number, scope: Scope): Period {
  switch (mode.kind) {
    case 'so-far':
      return { from: 0, to: month };
    case 'window':
      return { from: Math.max(0, month + 1 - 12 * mode.years), to: month };
    case 'in-force':
      return { from: month, to: month };
    case 'compare': {
      const other = monthOfPlayhead(mode.since, scope);
      return { from: Math.min(month, other), to: Math.max(month, other) };
    }
  }
}

/** Whether a period begins with a January and ends with a December: then years say it. */
export function isOfWholeYears({ from, to }: Period, scope: Scope): boolean {
  return yearAndMonth(from, scope).month === 1 && yearAndMonth(to, scope).month === 12;
}
