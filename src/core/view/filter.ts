import {
  type Agreement,
  type Confidence,
  type Nature,
  type PlaceCode,
  type Status,
  type Theme,
} from '../types.ts';

/** What the reader has left out or asked for. An empty set asks for nothing, so it lets everything through. */
export interface Filters {
  readonly hiddenThemes: ReadonlySet<Theme>;
  readonly natures: ReadonlySet<Nature>;
  readonly statuses: ReadonlySet<Status>;
  readonly partners: ReadonlySet<PlaceCode>;
  readonly systems: ReadonlySet<string>;
  readonly confidences: ReadonlySet<Confidence>;
}

/** The filters of which any one value must fit, beside the themes, which are left out one by one. */
export const ASKED = ['natures', 'statuses', 'partners', 'systems', 'confidences'] as const;
export type Asked = (typeof ASKED)[number];

export const NO_FILTERS: Filters = {
  hiddenThemes: new Set(),
  natures: new Set(),
  statuses: new Set(),
  partners: new Set(),
  systems: new Set(),
  confidences: new Set(),
};

/** Whether an agreement passes every filter. */
export function passes(agreement: Agreement, filters: Filters): boolean {
  return (
    !filters.hiddenThemes.has(agreement.theme) &&
    fits(filters.natures, [agreement.nature]) &&
    fits(filters.statuses, [agreement.status]) &&
    fits(filters.partners, agreement.partners) &&
    fits(filters.systems, agreement.systems) &&
    fits(filters.confidences, [agreement.confidence])
  );
}

/** Whether a partner is one of those that are asked for, or none is. */
export const asksFor = ({ partners }: Pick<Filters, 'partners'>, partner: PlaceCode): boolean =>
  fits(partners, [partner]);

/** Whether an arc passes every filter: of an agreement with others only those to the partners that are asked for. */
export function passesAsArc(
  { agreement, partner }: { readonly agreement: Agreement; readonly partner: PlaceCode },
  filters: Filters,
): boolean {
  return passes(agreement, filters) && asksFor(filters, partner);
}

/** The arcs that pass every filter; the very same where none is set. */
export function arcsThrough<
  A extends { readonly agreement: Agreement; readonly partner: PlaceCode },
>(filters: Filters, arcs: readonly A[]): readonly A[] {
  return isFiltered(filters) ? arcs.filter((arc) => passesAsArc(arc, filters)) : arcs;
}

/** Whether any filter is set. */
export function isFiltered(filters: Filters): boolean {
  return filters.hiddenThemes.size > 0 || ASKED.some((name) => filters[name].size > 0);
}

/** The filters with a theme left out, or taken in again. */
export function withThemeToggled(filters: Filters, theme: Theme): Filters {
  const hiddenThemes = new Set(filters.hiddenThemes);
  if (!hiddenThemes.delete(theme)) hiddenThemes.add(theme);
  return { ...filters, hiddenThemes };
}

/** The filters without one value of one of them. */
export function without(filters: Filters, name: Asked, value: string): Filters {
  return { ...filters, [name]: new Set([...filters[name]].filter((kept) => kept !== value)) };
}

/** The filters with values more. */
export function withValues(filters: Filters, name: Asked, values: readonly string[]): Filters {
  return { ...filters, [name]: new Set([...filters[name], ...values]) };
}

/** Whether a theme is the only one that is shown, of all that the data have. */
export function isOnly({ hiddenThemes }: Filters, theme: Theme, all: readonly Theme[]): boolean {
  return !hiddenThemes.has(theme) && hiddenThemes.size === all.length - 1;
}

/** The filters with that theme alone; with all of them where it was alone already. */
export function onlyTheme(filters: Filters, theme: Theme, all: readonly Theme[]): Filters {
  const others = isOnly(filters, theme, all) ? [] : all.filter((other) => other !== theme);
  return { ...filters, hiddenThemes: new Set(others) };
}

/** What stands for several statuses where one is asked for: what was only sought, and what was stopped. */
export const STATUS_GROUPS = {
  sought: ['talks', 'sought'],
  stopped: ['refused', 'blocked', 'suspended', 'cancelled'],
} as const satisfies Record<string, readonly Status[]>;

function fits<T>(asked: ReadonlySet<T>, has: readonly T[]): boolean {
  return asked.size === 0 || has.some((value) => asked.has(value));
}
