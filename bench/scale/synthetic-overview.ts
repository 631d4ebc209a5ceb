import type { Agreement, Day, Overview } from '../../src/core/types.ts';

/**
 * An overview of `count` agreements: the real ones over and over, each copy some days later or earlier in its own year, so that
 * partners, themes and titles are spread as the real ones are. The same one at every call.
 */
export function syntheticOverview(real: Overview, count: number): Overview {
  const agreements = Array.from({ length: count }, (_, i) => {
    const origin = real.agreements[i % real.agreements.length]!;
    const copy = Math.floor(i / real.agreements.length);
    return copy === 0 ? origin : copyOf(origin, copy);
  });
  const begin = ({ date }: Agreement) => date.interval?.from ?? '9999';
  agreements.sort((a, b) => (begin(a) < begin(b) ? -1 : begin(a) > begin(b) ? 1 : 0));
  return { ...real, agreements };
}

function copyOf(origin: Agreement, copy: number): Agreement {
  const { interval } = origin.date;
  const id = `${origin.id}-${copy}`;
  if (interval === null || interval.from !== interval.to) return { ...origin, id };
  const month = String(((Number(interval.from.slice(5, 7)) - 1 + copy) % 12) + 1).padStart(2, '0');
  const day = String(((Number(interval.from.slice(8)) - 1 + copy) % 28) + 1).padStart(2, '0');
  const moved = `${interval.from.slice(0, 4)}-${month}-${day}` as Day;
  return { ...origin, id, date: { ...origin.date, interval: { from: moved, to: moved } } };
}
