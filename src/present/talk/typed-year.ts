import type { Scope } from '../../core/types.ts';

/** The year that typed digits mean, where it lies in the scope; else null. */
export function typedYear(typed: string, { firstYear, lastYear }: Scope): number | null {
  const year = /^\d{4}$/.test(typed) ? Number(typed) : null;
  return year !== null && year >= firstYear && year <= lastYear ? year : null;
}
