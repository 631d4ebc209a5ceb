/** Hours where there are any, minutes and seconds: "1:05:09", "05:09", in the digits of a locale. */
export function elapsedText(elapsedMs: number, locale: string): string {
  const seconds = Math.floor(elapsedMs / 1000);
  const two = new Intl.NumberFormat(locale, { minimumIntegerDigits: 2 });
  const hours = Math.floor(seconds / 3600);
  const rest = [Math.floor(seconds / 60) % 60, seconds % 60].map((part) => two.format(part));
  return [...(hours > 0 ? [new Intl.NumberFormat(locale).format(hours)] : []), ...rest].join(':');
}

/** The time of day on the reader's own clock. */
export const timeOfDay = (nowMs: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit' }).format(nowMs);
