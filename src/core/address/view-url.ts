import { says, saysFirm } from '../record/about.ts';
import { themesOf } from '../record/categories.ts';
import { NO_FILTERS, type Filters } from '../view/filter.ts';
import { monthOfPlayhead, monthsOfScope, playheadOfMonth, yearAndMonth } from '../time/scope.ts';
import type { Mode } from '../time/time-window.ts';
import {
  CONFIDENCES,
  LANGUAGES,
  NATURES,
  STATUSES,
  THEMES,
  type Overview,
  type Scope,
  type Theme,
} from '../types.ts';
import { DIGITS, GROUPINGS, PROJECTIONS, SCHEMES, type View } from '../view/view.ts';
import { cameraText, parseCamera } from './camera-text.ts';
import { monthOfSelection, parseSelection, selectionText, shelfNeeded } from './selection-text.ts';

/**
 * A view as a query string and back. Defaults are left out, keys that are not ours are kept, and a value that cannot be
 * read falls back to its default and is reported.
 *
 * `time=2019-06` · `mode=window&years=5`, `mode=in-force` or `compare=2002-12` · `focus=AGREEMENT`, `focus=ID~ID`, `focus=KAZ` or `focus=KAZ~QAT` ·
 * `focus=KAZ.industry` · `focus=SOURCE` · `theme=arms~halted` (those shown; `none` hides all) · `nature=`, `status=`, `country=`, `system=`, `confidence=`
 * (values joined by `~`) · `list=open`, or `list=now`, `new`, `changed` · `count=all` · `shelf=open` · `lane=open` · `rows=partner` · `lang=ar` · `scheme=dark` · `digits=arab` ·
 * `projection=globe` · `map=ZOOM/LAT/LNG` · `present=1` · `autoplay=1` · `tour=TOUR&scene=2` (scenes counted from 1)
 */

/** A value of an address that could not be read. */
export interface ViewFault {
  readonly key: string;
  readonly value: string;
}

/** The window's lengths on offer, in years; a drag on the bars may ask for any other up to the scope's. */
export const WINDOW_YEARS = [1, 2, 5, 10] as const;
export const DEFAULT_WINDOW = 5;
const NONE = 'none';
/** An open list holds all, or follows the clock. */
const LIST_WORDS = ['open', 'closed', 'now', 'new', 'changed'] as const;

/** The view that says nothing special: everything, at the end of the scope. */
export function defaultView(scope: Scope): View {
  return {
    month: monthsOfScope(scope) - 1,
    mode: { kind: 'so-far' },
    selection: { kind: 'none' },
    filters: NO_FILTERS,
    listOpen: false,
    listing: 'all',
    withReported: false,
    shelfOpen: false,
    laneOpen: null,
    grouping: 'theme',
    language: null,
    scheme: null,
    digits: 'latn',
    projection: 'mercator',
    camera: null,
    presenting: false,
    autoplay: false,
    tour: null,
  };
}

/** The view that a query string asks for, and what of it could not be read. A focus without a time moves the clock to it. */
export function readView(
  query: URLSearchParams,
  dataset: Overview,
): { view: View; faults: ViewFault[] } {
  const { scope } = dataset;
  const standard = defaultView(scope);
  const faults: ViewFault[] = [];
  const read = <T>(key: string, parse: (value: string) => T | null, fallback: T): T => {
    const value = query.get(key);
    if (value === null) return fallback;
    // A sentence's full stop or bracket comes along when its link is copied.
    const parsed = parse(value) ?? parse(value.replace(/[.,;:!?)\]}»”"'…]+$/u, ''));
    if (parsed === null) faults.push({ key, value });
    return parsed ?? fallback;
  };
  const selection = read('focus', (value) => parseSelection(value, dataset), standard.selection);
  const listing = read('list', oneOf(LIST_WORDS), 'closed');
  const view: View = {
    month: read(
      'time',
      (value) => parseMonth(value, scope),
      monthOfSelection(selection, dataset) ?? standard.month,
    ),
    mode: readMode(read, dataset),
    selection,
    filters: readFilters(read, dataset),
    listOpen: listing !== 'closed',
    listing: listing === 'open' || listing === 'closed' ? 'all' : listing,
    withReported: read(
      'count',
      (value) => (value === 'all' && saysFirm(dataset.about) ? true : null),
      false,
    ),
    shelfOpen: read(
      'shelf',
      (value) => (value === 'open' ? true : null),
      shelfNeeded(selection, dataset),
    ),
    laneOpen: read('lane', parseOpen, null),
    grouping: read('rows', oneOf(GROUPINGS), standard.grouping),
    language: read('lang', oneOf(LANGUAGES), null),
    scheme: read('scheme', oneOf(SCHEMES), null),
    digits: read('digits', oneOf(DIGITS), standard.digits),
    projection: read('projection', oneOf(PROJECTIONS), standard.projection),
    camera: read('map', parseCamera, null),
    presenting: read('present', (value) => (value === '1' ? true : null), false),
    autoplay: read('autoplay', (value) => (value === '1' ? true : null), false),
    tour: readTour(read),
  };
  return { view, faults };
}

/** The query string of a view, without the `?`. Keys of `kept` that are not ours are carried over. */
export function writeView(view: View, scope: Scope, kept = new URLSearchParams()): string {
  const standard = defaultView(scope);
  const query = new URLSearchParams(kept);
  const write = (key: string, value: string | null): void => {
    // Taken out first, so that the order does not tell in which order things were chosen.
    query.delete(key);
    if (value !== null) query.set(key, value);
  };
  const focused = view.selection.kind !== 'none';
  // A focus moves the clock when it is opened without a time, so a view with a focus always says its time.
  write('time', view.month === standard.month && !focused ? null : monthText(view.month, scope));
  const { mode } = view;
  write('mode', mode.kind === 'so-far' || mode.kind === 'compare' ? null : mode.kind);
  const compared = mode.kind === 'compare' ? monthOfPlayhead(mode.since, scope) : null;
  write('compare', compared === null ? null : monthText(compared, scope));
  write('years', mode.kind === 'window' ? String(mode.years) : null);
  write('focus', selectionText(view.selection));
  write('theme', shownThemesText(view.filters.hiddenThemes));
  for (const [key, name] of ASKED_KEYS) write(key, [...view.filters[name]].join('~') || null);
  const { listing } = view;
  write('list', view.listOpen ? (listing === 'all' ? 'open' : listing) : null);
  write('count', view.withReported ? 'all' : null);
  write('shelf', view.shelfOpen ? 'open' : null);
  write('lane', view.laneOpen === null ? null : view.laneOpen ? 'open' : 'closed');
  write('rows', view.grouping === standard.grouping ? null : view.grouping);
  write('lang', view.language);
  write('scheme', view.scheme);
  write('digits', view.digits === standard.digits ? null : view.digits);
  write('projection', view.projection === standard.projection ? null : view.projection);
  write('map', view.camera && cameraText(view.camera));
  write('present', view.presenting ? '1' : null);
  write('autoplay', view.autoplay ? '1' : null);
  write('tour', view.tour && view.tour.id);
  write('scene', view.tour && view.tour.scene > 0 ? String(view.tour.scene + 1) : null);
  // What stands in our values is safe in a query; `~`, `/` and `,` stay readable.
  return query.toString().replaceAll('%7E', '~').replaceAll('%2F', '/').replaceAll('%2C', ',');
}

type Read = <T>(key: string, parse: (value: string) => T | null, fallback: T) => T;

/** The ways to read the playhead that the data bear: without an end everything would be in force for ever. */
export const modesOf = (about: Overview['about']): readonly Mode['kind'][] =>
  says(about, 'end') ? MODES : MODES.filter((kind) => kind !== 'in-force');
const MODES: readonly Mode['kind'][] = ['so-far', 'window', 'in-force', 'compare'];

function readMode(read: Read, { about, scope }: Overview): Mode {
  const compared = read('compare', (value) => parseMonth(value, scope), null);
  if (compared !== null) return { kind: 'compare', since: playheadOfMonth(compared, scope) };
  const offered = modesOf(about).filter((kind) => kind !== 'compare');
  const kind = read('mode', oneOf(offered), 'so-far');
  if (kind !== 'window') return { kind };
  const longest = scope.lastYear - scope.firstYear + 1;
  const parseYears = (value: string): number | null =>
    /^[1-9]\d?$/.test(value) && Number(value) <= longest ? Number(value) : null;
  return { kind, years: read('years', parseYears, DEFAULT_WINDOW) };
}

/** Which tours there are is not known here: an unknown one is told by whoever gives it. */
function readTour(read: Read): View['tour'] {
  const id = read('tour', (value) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? value : null), null);
  const parseScene = (value: string): number | null =>
    /^[1-9]\d{0,2}$/.test(value) ? Number(value) - 1 : null;
  return id === null ? null : { id, scene: read('scene', parseScene, 0) };
}

function parseOpen(value: string): boolean | null {
  return value === 'open' ? true : value === 'closed' ? false : null;
}

function oneOf<T extends string>(words: readonly T[]): (value: string) => T | null {
  return (value) => words.find((word) => word === value.toLowerCase()) ?? null;
}

/** `2019-06`, or `2019` for its last month; outside the scope it is not a month of ours. */
function parseMonth(value: string, scope: Scope): number | null {
  const parts = /^(\d{4})(?:-(\d{2}))?$/.exec(value);
  if (!parts) return null;
  const month = parts[2] === undefined ? 12 : Number(parts[2]);
  const index = (Number(parts[1]) - scope.firstYear) * 12 + month - 1;
  return month >= 1 && month <= 12 && index >= 0 && index < monthsOfScope(scope) ? index : null;
}

function monthText(index: number, scope: Scope): string {
  const { year, month } = yearAndMonth(index, scope);
  return `${year}-${String(month).padStart(2, '0')}`;
}

const ASKED_KEYS = [
  ['nature', 'natures'],
  ['status', 'statuses'],
  ['country', 'partners'],
  ['system', 'systems'],
  ['confidence', 'confidences'],
] as const;

function readFilters(read: Read, { about, agreements }: Overview): Filters {
  const known = {
    natures: says(about, 'nature') ? NATURES : [],
    statuses: says(about, 'status') ? STATUSES : [],
    partners: [...new Set(agreements.flatMap(({ partners }) => partners))],
    systems: [...new Set(agreements.flatMap(({ systems }) => systems))],
    confidences: says(about, 'confidence') ? CONFIDENCES : [],
  };
  const asked = Object.fromEntries(
    ASKED_KEYS.map(([key, name]) => [name, read(key, allOf(known[name]), new Set<string>())]),
  );
  return {
    ...NO_FILTERS,
    ...asked,
    hiddenThemes: read(
      'theme',
      (value) => parseHiddenThemes(value, about),
      NO_FILTERS.hiddenThemes,
    ),
  };
}

/** Values joined by `~`, all of them known words, in whatever letters. */
function allOf(words: readonly string[]): (value: string) => ReadonlySet<string> | null {
  const bySmall = new Map(words.map((word) => [word.toLowerCase(), word]));
  return (value) => {
    const values = value.split('~').map((word) => bySmall.get(word.toLowerCase()));
    const known = values.filter((word) => word !== undefined);
    return known.length === values.length ? new Set(known) : null;
  };
}

/** The themes that are not among those shown, of all that the data have. */
function parseHiddenThemes(value: string, about: Overview['about']): ReadonlySet<Theme> | null {
  const shown = value === NONE ? [] : value.split('~');
  if (!shown.every((theme) => theme === NO_MORE || THEMES.includes(theme as Theme))) return null;
  const named = new Set(shown);
  // An address of data without categories says nothing of the two colours that they add.
  if (value !== NONE && !named.has(NO_MORE) && !ADDED.some((theme) => named.has(theme)))
    for (const theme of ADDED) named.add(theme);
  return new Set(themesOf(about).filter((theme) => !named.has(theme)));
}

const ADDED: readonly Theme[] = ['further', 'other'];
/** Stands where both of those are hidden. */
const NO_MORE = 'no-more';

function shownThemesText(hidden: ReadonlySet<Theme>): string | null {
  if (hidden.size === 0) return null;
  const shown = THEMES.filter((theme) => !hidden.has(theme));
  const ours = shown.filter((theme) => !ADDED.includes(theme));
  const added = shown.filter((theme) => ADDED.includes(theme));
  if (added.length === ADDED.length) return ours.join('~') || NONE;
  return [...ours, ...(added.length === 0 ? [NO_MORE] : added)].join('~');
}
