import type { TimelineFormatOption } from 'vis-timeline/esnext';
import type { Language } from '../core/types.ts';

/**
 * The axis labels by Intl, in the Gregorian calendar, Western digits and UTC, so that the lane says a month as the rest of
 * the page does and no other library's locales are needed. The minor label is the unit, the major one what it is part of.
 */
export function axisFormat(language: Language): TimelineFormatOption {
  const writer = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { ...parts, timeZone: 'UTC' });
  const year = writer({ year: 'numeric' });
  const month = writer({ month: 'short' });
  const monthOfYear = writer({ year: 'numeric', month: 'long' });
  const day = writer({ day: 'numeric' });
  return {
    minorLabels: (time, scale) => {
      if (scale === 'year') return year.format(time);
      return scale === 'month' ? month.format(time) : day.format(time);
    },
    majorLabels: (time, scale) => {
      if (scale === 'year') return '';
      return scale === 'month' ? year.format(time) : monthOfYear.format(time);
    },
  };
}
