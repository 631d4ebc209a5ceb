import type { TimelineFormatOption } from 'vis-timeline/esnext';
import { instantOfDecimalYear } from '../core/time/day.ts';
import { endOfScope, startOfScope } from '../core/time/scope.ts';
import type { Language, Scope } from '../core/types.ts';

/**
 * The axis labels by Intl, in the Gregorian calendar, Western digits and UTC, so that the lane says a month as the rest of
 * the page does and no other library's locales are needed. The minor label is the unit, the major one what it is part of.
 * Beyond the scope, where nothing can lie, nothing is labelled.
 */
export function axisFormat(scope: Scope, language: Language): TimelineFormatOption {
  const writer = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...parts, timeZone: 'UTC' });
  const year = writer({ year: 'numeric' });
  const month = writer({ month: 'short' });
  const monthOfYear = writer({ year: 'numeric', month: 'long' });
  const day = writer({ day: 'numeric' });
  const [start, end] = [startOfScope(scope), endOfScope(scope)].map(instantOfDecimalYear);
  const within = (label: (time: Date, scale: string) => string) => (time: Date, scale: string) =>
    time >= start! && time < end! ? label(time, scale) : '';
  return {
    minorLabels: within((time, scale) => {
      if (scale === 'year') return year.format(time);
      return scale === 'month' ? month.format(time) : day.format(time);
    }),
    majorLabels: within((time, scale) => {
      if (scale === 'year') return '';
      return scale === 'month' ? year.format(time) : monthOfYear.format(time);
    }),
  };
}
