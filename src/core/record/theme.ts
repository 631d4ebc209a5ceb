import type { Agreement, Kind, Status, Theme } from '../types.ts';

const THEME_OF_KIND: Record<Kind, Theme> = {
  framework: 'framework',
  alliance: 'framework',
  security: 'framework',
  diplomatic: 'framework',
  industry: 'industry',
  coproduction: 'industry',
  sale: 'arms',
  procurement: 'arms',
  training: 'support',
  aid: 'support',
  base: 'support',
  restriction: 'halted',
};

const HALTED: ReadonlySet<Status> = new Set<Status>([
  'sought',
  'talks',
  'refused',
  'blocked',
  'suspended',
  'cancelled',
]);

/** What only something that was concluded comes to. */
const CONCLUDED: ReadonlySet<Status> = new Set<Status>([
  'signed',
  'ratified',
  'in-force',
  'delivered',
]);

/**
 * What colours an agreement's arcs. What was only sought, or was halted, outranks its kind: so talks, offers and plans, whatever
 * became of them short of a signature (announced, approved, ended).
 */
export function themeOf({
  nature,
  kind,
  status,
}: Pick<Agreement, 'nature' | 'kind' | 'status'>): Theme {
  const isSought = nature === 'talks' && !CONCLUDED.has(status);
  return nature === 'restriction' || isSought || HALTED.has(status)
    ? 'halted'
    : THEME_OF_KIND[kind];
}
