import { lifeOf, presenceAt, type Mode } from '../time/time-window.ts';
import type { Agreement, Scope } from '../types.ts';
import { passes, type Filters } from './filter.ts';

/** What keeps an agreement off the map: its theme, another filter, the mode, or that it is not yet made. */
export type Hindrance = 'theme' | 'filter' | 'mode' | 'time';

interface Shown {
  readonly filters: Filters;
  readonly playhead: number;
  readonly mode: Mode;
}

/** Why an agreement is not on the map; null where it is, or where it stands on the shelf, which says so itself. */
export function whyHidden(
  agreement: Agreement,
  { filters, playhead, mode }: Shown,
  scope: Scope,
): Hindrance | null {
  if (filters.hiddenThemes.has(agreement.theme)) return 'theme';
  if (!passes(agreement, filters)) return 'filter';
  const life = lifeOf(agreement, scope);
  if (life === null || presenceAt(life, playhead, mode) > 0) return null;
  return playhead <= life.from ? 'time' : 'mode';
}
