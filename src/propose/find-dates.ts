import { precisionOf } from '../core/time/day.ts';
import type { Day, DayInterval, Language } from '../core/types.ts';
import { addDays, interval, months, unitBefore, weekdayUpTo, yearOf } from './date-arithmetic.ts';
import { datePatterns } from './date-patterns.ts';
import { DECADES, MONTHS, NUMBERS, SEASONS, WEEKDAYS } from './date-words.ts';
import type { ProposedDate, Span } from './tie.ts';
import type { FoldedText } from './word-patterns.ts';

/** A date in a text. `role` says of what it is: the last day of a plan and the first of a custom date no act. */
export interface FoundDate extends Span, ProposedDate {
  readonly role: 'act' | 'deadline' | 'since';
}

/** What relative dates hang on. */
export interface Anchors {
  /** The day of the dateline or of publication, if the article gives it. */
  readonly published: Day | null;
  /** The dateline that gives it. */
  readonly dateline?: string | undefined;
  /** The date told last before this text. */
  readonly told: DayInterval | null;
}

type Unit = 'day' | 'week' | 'month' | 'year';
type Groups = Readonly<Record<string, string | undefined>>;

const patterns = new Map<Language, RegExp[]>();

/** The dates that a text names, in its order; of two readings of the same words the longer counts. */
export function findDates(text: FoldedText, language: Language, anchors: Anchors): FoundDate[] {
  const ways = patterns.get(language) ?? datePatterns(language);
  patterns.set(language, ways);
  const matches = ways
    .flatMap((way) =>
      [...text.folded.matchAll(way)].map(({ 0: words, index, groups }) => ({
        index,
        end: index + words.length,
        groups: plainGroups(groups ?? {}),
      })),
    )
    // A year says more than any length of words; else the longest reading counts.
    .sort(
      (a, b) =>
        Number('year' in b.groups) - Number('year' in a.groups) ||
        b.end - b.index - (a.end - a.index) ||
        a.index - b.index,
    );
  const taken: typeof matches = [];
  for (const match of matches) {
    if (taken.every(({ index, end }) => match.end <= index || end <= match.index))
      taken.push(match);
  }
  const dates: FoundDate[] = [];
  let told = anchors.told;
  for (const { index, end, groups } of taken.sort((a, b) => a.index - b.index)) {
    const read = readDate(groups, language, { ...anchors, told });
    if (!read) continue;
    const { basis, interval, isOfDay } = read;
    const span = text.spanOf(index, end);
    const role = groups['deadline'] ? 'deadline' : groups['since'] ? 'since' : 'act';
    if (role === 'act' && interval) told = interval;
    dates.push({
      ...span,
      basis,
      interval,
      precision: interval && precisionOf(interval),
      words: text.original.slice(span.start, span.end),
      role,
      ...(isOfDay && interval && anchors.dateline ? { witness: anchors.dateline } : {}),
    });
  }
  return dates;
}

/** Groups without the numbers that repeated names carry. */
function plainGroups(groups: Groups): Groups {
  const plain: Record<string, string | undefined> = {};
  for (const [name, value] of Object.entries(groups)) {
    if (value !== undefined) plain[name.replace(/\d$/, '')] = value;
  }
  return plain;
}

type Read = {
  readonly basis: 'stated' | 'relative';
  readonly interval: DayInterval | null;
  /** Whether it is counted from the day on which it was written. */
  readonly isOfDay?: true;
};
const stated = (interval: DayInterval | null): Read | null =>
  interval && { basis: 'stated', interval };
const relative = (interval: DayInterval | null): Read => ({ basis: 'relative', interval });
const ofDay = (interval: DayInterval | null): Read => ({ ...relative(interval), isOfDay: true });

function readDate(groups: Groups, language: Language, { published, told }: Anchors): Read | null {
  const year = groups['year'] === undefined ? undefined : Number(groups['year']);
  const date = groups['date'] === undefined ? undefined : Number(groups['date']);
  const month =
    groups['monthNumber'] === undefined
      ? nameIndex(MONTHS[language], groups['month'], 1)
      : Number(groups['monthNumber']);
  if (year !== undefined) return stated(withYear(year, month, date, groups, language));
  if (month !== undefined) return ofDay(published && lastSuch(published, month, date));
  const decade = decadeOf(groups, language);
  if (decade !== null) return stated(decade);
  const unit = unitOf(groups['unit'] ?? groups['two']);
  const count = countOf(groups, language);
  if (groups['later']) return relative(told && shift(told, unit, count));
  if (groups['back']) return relative(told && shift(told, unit, -count));
  if (groups['next']) return relative(told && shift(told, unit, 1));
  if (groups['same']) return relative(told && shift(told, unit, 0));
  return ofDay(published && fromPublished(published, groups, unit, count, language));
}

function withYear(
  year: number,
  month: number | undefined,
  date: number | undefined,
  groups: Groups,
  language: Language,
): DayInterval | null {
  if (month !== undefined) return interval(year, month, date);
  const season = nameIndex(SEASONS[language], groups['season'], 0);
  if (season !== undefined) return months(year, season * 3 + 3, season * 3 + 5);
  if (groups['half']) {
    return /first|اول|ilk/.test(groups['half']) ? months(year, 1, 6) : months(year, 7, 12);
  }
  if (groups['quarter']) {
    const ordinals = [
      /first|الاول|ilk|birinci/,
      /second|الثاني|ikinci/,
      /third|الثالث|ucuncu/,
      /./,
    ];
    const quarter = ordinals.findIndex((one) => one.test(groups['quarter']!));
    return months(year, quarter * 3 + 1, quarter * 3 + 3);
  }
  const until = groups['until'] === undefined ? year : Number(groups['until']);
  const last = interval(until);
  return last && until >= year ? { from: interval(year)!.from, to: last.to } : null;
}

/** "Late nineties" is read as the last three years, "early" as the first three, "mid" as the middle ones. */
function decadeOf(groups: Groups, language: Language): DayInterval | null {
  const index = nameIndex(DECADES[language], groups['decade'], 0);
  const first = groups['century'] ? Number(`${groups['century']}0`) : 1950 + (index ?? 0) * 10;
  if (groups['century'] === undefined && index === undefined) return null;
  const part = groups['part'] ?? '';
  const [from, to] = /late|اواخر|نهاي|son/.test(part)
    ? [7, 9]
    : /early|اوائل|مطلع|بداي|bas/.test(part)
      ? [0, 2]
      : /mid|منتصف|orta/.test(part)
        ? [4, 6]
        : [0, 9];
  return { from: interval(first + from)!.from, to: interval(first + to)!.to };
}

function fromPublished(
  published: Day,
  groups: Groups,
  unit: Unit,
  count: number,
  language: Language,
): DayInterval | null {
  const on = (day: Day): DayInterval => ({ from: day, to: day });
  if (groups['today']) return on(published);
  if (groups['yesterday']) return on(addDays(published, -1));
  const weekday = nameIndex(WEEKDAYS[language], groups['weekday'], 0);
  if (weekday !== undefined) return on(weekdayUpTo(published, weekday));
  if (unit === 'day') return on(addDays(published, -count));
  if (groups['ago']) return unitBefore(published, unit, 1);
  if (groups['now']) return unitBefore(published, unit, 0);
  if (groups['before']) return unitBefore(published, unit, count);
  return null;
}

/** The last such month or day up to the day of publication. */
function lastSuch(published: Day, month: number, date: number | undefined): DayInterval | null {
  const year = yearOf({ from: published, to: published });
  const same = interval(year, month, date);
  return same && same.from <= published ? same : interval(year - 1, month, date);
}

function shift(from: DayInterval, unit: Unit, count: number): DayInterval {
  if (unit === 'year') return interval(yearOf(from) + count)!;
  if (unit === 'month') return unitBefore(from.from, 'month', -count);
  const days = unit === 'week' ? 7 * count : count;
  return { from: addDays(from.from, days), to: addDays(from.to, days) };
}

function unitOf(word = ''): Unit {
  if (/^(?:week|hafta|اسبوع|اسابيع)/.test(word)) return 'week';
  if (/^(?:month|ay|شهر|اشهر)/.test(word)) return 'month';
  if (/^(?:day|gun|يوم|ايام)/.test(word)) return 'day';
  return 'year';
}

function countOf(groups: Groups, language: Language): number {
  if (groups['two']) return 2;
  const count = groups['count'];
  if (count === undefined) return 1;
  return /^\d+$/.test(count) ? Number(count) : (nameIndex(NUMBERS[language], count, 1) ?? 1);
}

/** Place of a name in a list of alternatives, counted from `first`. */
function nameIndex(
  names: readonly string[],
  name: string | undefined,
  first: number,
): number | undefined {
  if (name === undefined) return undefined;
  const index = names.findIndex((one) => new RegExp(`^(?:${one})$`).test(name));
  return index < 0 ? undefined : index + first;
}
