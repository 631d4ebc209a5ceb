import { startOfDay } from './day.ts';
import type { AgreementDate, Scope } from '../types.ts';

/** Decimal year at which the timeline begins. */
export const startOfScope = (scope: Scope): number => scope.firstYear;

/** Decimal year at which the timeline ends: the end of the last year's December. */
export const endOfScope = (scope: Scope): number => scope.lastYear + 1;

/** How many months the slider has. */
export const monthsOfScope = (scope: Scope): number => (scope.lastYear - scope.firstYear + 1) * 12;

/** Where an agreement stands: on the timeline, or on the shelf because it has no date or one outside the scope. */
export function standing(date: AgreementDate, scope: Scope): 'timeline' | 'undated' | 'outside' {
  if (date.interval === null) return 'undated';
  const from = startOfDay(date.interval.from);
  return from >= startOfScope(scope) && from < endOfScope(scope) ? 'timeline' : 'outside';
}

/**
 * The slider's months are counted from 0. A month stands for its end: at `2024-12` all of December has happened,
 * so the last month is the end of the scope.
 */
export const playheadOfMonth = (month: number, scope: Scope): number =>
  scope.firstYear + (month + 1) / 12;

/** The month a playhead is in; at the boundary, the month that has just ended. */
export function monthOfPlayhead(playhead: number, scope: Scope): number {
  const month = Math.ceil((playhead - scope.firstYear) * 12 - 1e-6) - 1;
  return Math.min(Math.max(month, 0), monthsOfScope(scope) - 1);
}

/** Year and month (1-12) of a slider month. */
export const yearAndMonth = (month: number, scope: Scope): { year: number; month: number } => ({
  year: scope.firstYear + Math.floor(month / 12),
  month: (month % 12) + 1,
});
