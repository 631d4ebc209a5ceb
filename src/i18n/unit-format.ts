/** "45 seconds" up to a minute and a half, then "4 minutes"; `locale` as localeOf gives it. */
export function durationText(seconds: number, locale: string): string {
  const isShort = seconds < 90;
  return unitText(isShort ? seconds : seconds / 60, isShort ? 'second' : 'minute', 'long', locale);
}

/** "320 kB", "4 MB" */
export function bytesText(bytes: number, locale: string): string {
  // Arabic has no abbreviation that a newspaper prints.
  const length = locale.startsWith('ar') ? 'long' : 'short';
  return bytes < 1e6
    ? unitText(bytes / 1e3, 'kilobyte', length, locale)
    : unitText(bytes / 1e6, 'megabyte', length, locale);
}

function unitText(
  value: number,
  unit: string,
  unitDisplay: 'long' | 'short',
  locale: string,
): string {
  const rounded = Math.max(1, Math.round(value));
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(rounded);
}
