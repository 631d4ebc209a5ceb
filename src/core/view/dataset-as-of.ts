import { allAsOf } from '../record/as-of.ts';
import { playheadOfMonth } from '../time/scope.ts';
import { untilOf } from '../time/time-window.ts';
import type { Overview, Scope } from '../types.ts';
import type { View } from './view.ts';

type Moment = Pick<View, 'month' | 'mode'>;

/** The moment as of which a view is told, in decimal years: of two that are compared the later. */
export function momentOf({ month, mode }: Moment, scope: Scope): number {
  return untilOf(playheadOfMonth(month, scope), mode);
}

/** Data as they stood at a view's moment. */
export function datasetAsOf<Data extends Overview>(dataset: Data, moment: Moment): Data {
  const agreements = allAsOf(dataset.agreements, momentOf(moment, dataset.scope));
  return { ...dataset, agreements };
}
