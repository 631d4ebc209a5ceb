import type { Agreement, Confidence, Nature, PlaceCode, Theme } from '../types.ts';

/** What the reader has left out or asked for. An empty set asks for nothing, so it lets everything through. */
export interface Filters {
  readonly hiddenThemes: ReadonlySet<Theme>;
  readonly natures: ReadonlySet<Nature>;
  readonly partners: ReadonlySet<PlaceCode>;
  readonly systems: ReadonlySet<string>;
  readonly confidences: ReadonlySet<Confidence>;
}

/** The filters of which any one value must fit, beside the themes, which are left out one by one. */
export const ASKED = ['natures', 'partners', 'systems', 'confidences'] as const;
export type Asked = (typeof ASKED)[number];

export const NO_FILTERS: Filters = {
  hiddenThemes: new Set(),
  natures: new Set(),
  partners: new Set(),
  systems: new Set(),
  confidences: new Set(),
};

/** Whether an agreement passes every filter. */
export function passes(agreement: Agreement, filters: Filters): boolean {
  return (
    !filters.hiddenThemes.has(agreement.theme) &&
    fits(filters.natures, [agreement.nature]) &&
    fits(filters.partners, agreement.partners) &&
    fits(filters.systems, agreement.systems) &&
    fits(filters.confidences, [agreement.confidence])
  );
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return filters.hiddenThemes.size > 0 || ASKED.some((name) => filters[name].size > 0);
}

/** The filters without one value of one of them. */
export function without(filters: Filters, name: Asked, value: string): Filters {
  return { ...filters, [name]: new Set([...filters[name]].filter((kept) => kept !== value)) };
}

/** The filters with one value more. */
export function withValue(filters: Filters, name: Asked, value: string): Filters {
  return { ...filters, [name]: new Set([...filters[name], value]) };
}

function fits<T>(asked: ReadonlySet<T>, has: readonly T[]): boolean {
  return asked.size === 0 || has.some((value) => asked.has(value));
}
