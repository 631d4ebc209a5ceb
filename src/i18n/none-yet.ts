import type { Arc } from '../core/arcs/arcs.ts';
import { playheadOfMonth } from '../core/time/scope.ts';
import { untilOf, type Mode } from '../core/time/time-window.ts';
import type { Language, Scope } from '../core/types.ts';
import type { Format } from './format.ts';

/** What is said of chosen partners before the first of their records. */
const WORDS: Record<Language, (years: string) => string> = {
  en: (years) => `no record yet; the first is of ${years}`,
  ar: (years) => `لا سجل بعد؛ أول سجل يعود إلى ${years}`,
  tr: (years) => `henüz kayıt yok; ilki ${years} tarihli`,
};

/** "no record yet; the first is of 2007", where some arcs have a date and none of them is drawn yet; else null. */
export function noneYetText(
  own: readonly Pick<Arc, 'agreement' | 'life'>[],
  {
    month,
    mode,
    scope,
    shelfDrawn,
    language,
  }: {
    readonly month: number;
    readonly mode: Mode;
    readonly scope: Scope;
    readonly shelfDrawn: boolean;
    readonly language: Language;
  },
  format: Format,
): string | null {
  if (shelfDrawn && own.some(({ life }) => life === null)) return null;
  const until = untilOf(playheadOfMonth(month, scope), mode);
  const lives = own.flatMap(({ agreement, life }) => (life ? [{ ...life, agreement }] : []));
  const [first] = lives.toSorted((a, b) => a.from - b.from);
  const interval = first?.agreement.date.interval;
  if (!first || !interval || first.from <= until) return null;
  const [from, to] = [interval.from, interval.to].map((day) =>
    format.year(Number(day.slice(0, 4))),
  );
  return WORDS[language](from === to ? from! : `${from} – ${to}`);
}
