import { asOf } from '../record/as-of.ts';
import type { Arc } from './arcs.ts';

/** Arcs whose agreements are as they stood at a moment (see core/record/as-of.ts), each in its place. */
export const arcsAsOf = (arcs: readonly Arc[], at: number): Arc[] =>
  arcs.map((arc) => ({ ...arc, agreement: asOf(arc.agreement, at) }));
