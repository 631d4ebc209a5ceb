import { LONGEST_HOLD, parseHold } from '../core/tour/hold.ts';
import { SCENE_KEYS, sceneQuery, type SceneKey } from '../core/tour/scene-query.ts';
import type { Scene } from '../core/tour/tour.ts';
import type { Overview, Scope } from '../core/types.ts';
import { readView } from '../core/address/view-url.ts';
import { readSpoken } from './read-spoken.ts';
import type { YamlEntry, YamlValue } from './read-yaml.ts';
import { sceneWord } from './scene-words.ts';
import { entriesOf, foundOf, type TourFaults } from './tour-faults.ts';

interface Context {
  readonly scope: Scope;
  /** Null where partners, systems and records can't be looked up. */
  readonly dataset: Overview | null;
  readonly faults: TourFaults;
}

/** A scene of a tour; null where it is at fault. What its words mean is what the address means by them. */
export function readScene(value: YamlValue, place: string, context: Context): Scene | null {
  const { scope, faults } = context;
  const entries = entriesOf(
    value,
    place,
    ['play', 'hold', 'caption', 'notes', ...SCENE_KEYS],
    faults,
  );
  if (!entries) return null;
  const before = faults.problems.length;
  const query = new URLSearchParams();
  for (const key of SCENE_KEYS) {
    const text = readWord(entries.get(key), key, place, context);
    if (text !== null) query.set(key, text);
  }
  if (query.has('years') && query.get('mode') !== 'window') {
    const { line } = entries.get('years')!;
    faults.add(line, `${place} years`, 'found no mode: window', 'expected it beside', 'add it');
  }
  if (query.has('compare') && query.has('mode')) {
    const { line } = entries.get('compare')!;
    faults.add(
      line,
      `${place} compare`,
      'found mode beside it',
      'expected one of them',
      'remove mode',
    );
  }
  const play = readPlay(entries, place, context);
  if (play) query.set('time', play.text.split('..')[1]!);
  const hold = readHold(entries.get('hold'), place, faults);
  const caption = readSpoken(entries.get('caption'), `${place} caption`, faults, value.line);
  const note = entries.get('notes');
  const notes = note ? readSpoken(note, `${place} notes`, faults, note.line) : null;
  if (faults.problems.length > before || !caption) return null;
  const { view } = readView(query, known(context));
  const months = play && { from: play.from, to: play.to };
  const held = hold === null ? {} : { hold };
  return { query: sceneQuery(view, scope), play: months, ...held, caption, notes };
}

/** A value as the address has it, its items joined by `~`; null where there is none, or it is at fault. */
function readWord(
  entry: YamlEntry | undefined,
  key: SceneKey,
  place: string,
  context: Context,
): string | null {
  if (!entry) return null;
  const { faults, dataset } = context;
  const { value, line } = entry;
  const word = sceneWord(key, known(context));
  const at = `${place} ${key}`;
  const items = value.kind === 'list' && word.many ? value.items : [value];
  const texts: string[] = [];
  for (const item of items) {
    if (item.kind !== 'text' || item.text.trim() === '') {
      faults.add(item.line, at, foundOf(item), word.expected, word.cure(''));
      return null;
    }
    texts.push(...(word.many ? item.text.split('~') : [item.text]).map((text) => text.trim()));
  }
  if (word.looksUp && !dataset) return null;
  const wrong = texts.filter((text) => !isRead(key, text, context));
  for (const text of new Set(wrong)) {
    const own = items.find((item) => item.kind === 'text' && item.text.includes(text))?.line;
    faults.add(own ?? line, at, `found "${text}"`, word.expected, word.cure(text));
  }
  const joined = texts.join('~');
  if (wrong.length === 0 && texts.length > 0 && isRead(key, joined, context)) return joined;
  if (texts.length === 0) faults.add(line, at, 'found an empty list', word.expected, 'remove it');
  else if (wrong.length === 0) {
    faults.add(line, at, `found "${joined}"`, word.together, 'take one of them alone');
  }
  return null;
}

/** Whether the address understands a value. */
function isRead(key: SceneKey, text: string, context: Context): boolean {
  const query = new URLSearchParams({ [key]: text });
  // A window's length is read where there is a window.
  if (key === 'years') query.set('mode', 'window');
  return readView(query, known(context)).faults.length === 0;
}

/** `8s` or `8`, in seconds; null where there is none, or it is at fault. */
function readHold(entry: YamlEntry | undefined, place: string, faults: TourFaults): number | null {
  if (!entry) return null;
  const seconds = parseHold(entry.value.kind === 'text' ? entry.value.text : '');
  if (seconds === null) {
    const expected = `expected seconds from 1 to ${LONGEST_HOLD}, such as 8s`;
    faults.add(entry.line, `${place} hold`, foundOf(entry.value), expected, 'write such a time');
  }
  return seconds;
}

function readPlay(
  entries: ReadonlyMap<string, YamlEntry>,
  place: string,
  context: Context,
): { from: number; to: number; text: string } | null {
  const entry = entries.get('play');
  if (!entry) return null;
  const { faults, scope } = context;
  const { line, value } = entry;
  const at = `${place} play`;
  if (entries.has('time')) {
    const cure = 'remove time: a scene that plays ends at its second month';
    faults.add(line, at, 'found time beside it', 'expected one of them', cure);
  }
  const text = value.kind === 'text' ? value.text.trim() : '';
  const months = /^(\d{4}-\d{2})\.\.(\d{4}-\d{2})$/.exec(text)?.slice(1) ?? [];
  if (months.length === 0 || !months.every((month) => isRead('time', month, context))) {
    const { expected } = sceneWord('time', known(context));
    const both = expected.replace('a month', 'two months').replace(/such as .*/, '');
    const example = `such as ${scope.firstYear}-01..${scope.lastYear}-12`;
    faults.add(line, at, foundOf(value), both + example, 'write two months of the timeline');
    return null;
  }
  const [from, to] = months.map(
    (month) => readView(new URLSearchParams({ time: month }), known(context)).view.month,
  ) as [number, number];
  if (from < to) return { from, to, text };
  const found = `found ${months[0]} before ${months[1]}`;
  faults.add(line, at, found, 'expected the earlier month first', 'swap them');
  return null;
}

const NO_TEXT = { en: '', ar: '', tr: '' };
const NOTHING = {
  version: '',
  about: {
    name: '',
    dataTitle: '',
    title: NO_TEXT,
    description: NO_TEXT,
    hub: NO_TEXT,
    author: '',
    license: null,
    remark: { en: '' },
  },
  agreements: [],
  sources: [],
  places: [],
};

const known = ({ dataset, scope }: Context): Overview => dataset ?? { ...NOTHING, scope };
