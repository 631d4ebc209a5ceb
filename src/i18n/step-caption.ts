import type { Counts } from '../core/counts/counts.ts';
import { endOfScope, monthOfPlayhead, yearAndMonth } from '../core/time/scope.ts';
import { byPartners, type NewsOf, type StepNews } from '../core/counts/step-news.ts';
import type { StepTurns } from '../core/counts/step-turns.ts';
import type { Mode } from '../core/time/time-window.ts';
import type { Drawn } from '../core/view/drawn-now.ts';
import type { Agreement, Language, PlaceCode, Scope } from '../core/types.ts';
import { countsOfMonth } from './counts-text.ts';
import type { Format } from './format.ts';
import type { CommonMessages } from './messages.ts';
import { withOthers } from './partners-told.ts';
import type { PresentMessages } from './present-messages.ts';
import { TURNS_WORDS } from './turns-words.ts';

/** What a caption is said with. */
export interface Tongue {
  readonly language: Language;
  readonly words: CommonMessages;
  readonly present: PresentMessages;
  readonly format: Format;
  /** The partners that the headline is of; none where it is everybody's. */
  readonly about: readonly PlaceCode[];
  nameOf(code: PlaceCode): string;
  titleOf(agreement: Agreement): string;
  /** Its author's own word for it, where the data have no word of ours; empty where there is none. */
  categoryOf(agreement: Agreement): string;
}

/** A caption is read from the back row: with more agreements than this it gives numbers instead of words. */
const TOLD_IN_WORDS = 8;
/** As many partners as are named. */
const NAMED = 5;
const NAMED_BY_NUMBER = 4;

/** The playheads between which a step lies, and the headline at the second. */
export interface Step {
  readonly after: number;
  readonly by: number;
  readonly counts: Counts;
  readonly withReported: boolean;
  readonly drawn: Drawn | null;
  readonly mode: Mode;
  readonly scope: Scope;
  /** What the step has halted or ended, where that changes the headline. */
  readonly turns?: StepTurns;
  /** Whether what has no date was drawn all along. */
  readonly shelfOpen?: boolean;
}

/**
 * What a step has changed: "November 2019: +2, Libya (security, framework); 212 with 64 partners". Where the mode does
 * not count all that came before, the period of the headline stands before it.
 */
export function stepCaption(
  news: StepNews,
  { after, by, counts, withReported, drawn, mode, scope, turns, shelfOpen = false }: Step,
  tongue: Tongue,
): string {
  const { present, words, format, language } = tongue;
  const told: string[] = [];
  if (news.counted > 0) {
    const partners = partnersText(news.ofCounted, tongue);
    told.push(present.step.join([present.step.plus(format.number(news.counted)), ...partners]));
  }
  if (news.others > TOLD_IN_WORDS) {
    told.push(
      present.step.uncounted(words.counts.records(news.others, format.number(news.others))),
    );
  } else if (news.others > 0) {
    const partners = present.step.join(partnersText(news.ofOthers, tongue));
    told.push(news.counted > 0 ? present.step.also(partners) : partners);
  }
  for (const [agreements, sign] of [
    [turns?.gained ?? [], TURNS_WORDS[language].halted],
    [turns?.lost ?? [], TURNS_WORDS[language].lost],
  ] as const) {
    if (agreements.length === 0) continue;
    const partners = partnersText(byPartners(agreements), tongue);
    told.push(present.step.join([sign(format.number(agreements.length)), ...partners]));
  }
  const end = endOfScope(scope);
  if (news.undated > 0 && !shelfOpen && after < end && by >= end)
    told.push(
      present.step.undated(words.counts.records(news.undated, format.number(news.undated))),
    );
  const headline = countsOfMonth(
    { counts, withReported, drawn, mode, month: monthOfPlayhead(by, scope), scope },
    words,
    format,
  );
  return present.step.caption(labelOf(news, after, by, scope, format), told, headline);
}

/** The month in which all of it lies, else the year, else the years; from within a year on the months, since those before it were told. */
function labelOf(
  { first }: StepNews,
  after: number,
  by: number,
  scope: Scope,
  format: Format,
): string {
  const index = monthOfPlayhead(by, scope);
  const at = yearAndMonth(index, scope);
  if (first === null || first >= scope.firstYear + index / 12)
    return format.month(at.year, at.month);
  const from = Math.floor(after + 1e-6);
  const month = Math.round((after - from) * 12);
  if (first >= at.year && (from < at.year || month === 0)) return format.year(at.year);
  if (month > 0) return `${format.month(from, month + 1)} – ${format.month(at.year, at.month)}`;
  return `${format.year(from)} – ${format.year(at.year)}`;
}

function partnersText(shares: readonly NewsOf[], tongue: Tongue): string[] {
  const { present, format } = tongue;
  const total = shares.reduce((sum, { agreements }) => sum + agreements.length, 0);
  const inWords = total <= TOLD_IN_WORDS;
  const count = inWords ? NAMED : NAMED_BY_NUMBER;
  const named = shares.slice(0, count);
  const namedPartners = partnersOf(named);
  // What is told by its title is no partner: only partners are left over.
  const left = [...partnersOf(shares.slice(count))].filter(
    (code) => !namedPartners.has(code),
  ).length;
  const texts = named.map(({ partners, agreements }) => {
    if (partners.length === 0) return programmeText(agreements[0]!, tongue);
    const names = format.list(partners.map((code) => tongue.nameOf(code)));
    const sorts = new Set(agreements.map((each) => sortOf(each, tongue)).filter(Boolean));
    const about = inWords ? present.step.join([...sorts]) : format.number(agreements.length);
    return about === '' ? names : `${names} (${about})`;
  });
  return left === 0 ? texts : [...texts, present.step.more(format.number(left))];
}

const partnersOf = (shares: readonly NewsOf[]): Set<PlaceCode> =>
  new Set(shares.flatMap(({ partners }) => partners));

/** Its title; beside a headline of some partners, among whose firm agreements it is not, with how many others it was made. */
function programmeText(agreement: Agreement, tongue: Tongue): string {
  const title = tongue.titleOf(agreement);
  const others = agreement.partners.filter((code) => !tongue.about.includes(code)).length;
  const isAlone = tongue.about.length === 0 || others === 0;
  return isAlone ? title : `${title} (${withOthers(others, tongue)})`;
}

/** In a word: how it ended where it was halted, what it is where it is no agreement, else its kind; where the data say neither, its category. */
function sortOf(agreement: Agreement, { words, language, categoryOf }: Tongue): string {
  const { theme, status, nature, kind } = agreement;
  const isAct = nature === 'agreement' || nature === 'contract';
  const word =
    theme === 'halted' && nature !== 'restriction'
      ? words.statusOf(status, nature)
      : isAct
        ? words.kinds[kind]
        : words.natures[nature];
  return (word || categoryOf(agreement)).toLocaleLowerCase(language);
}
