import { expect, test } from 'vitest';
import { SAMPLE_SCOPE } from '../core/record/sample-agreement.ts';
import { formatProblem } from '../core/problem.ts';
import type { Tour } from '../core/tour/tour.ts';
import { LARGEST_TOUR, readTour, sizeProblem } from './read-tour.ts';
import { faultsOfTour, SAMPLE_DATASET } from './sample-tour.ts';

function tourOf(text: string): Tour {
  const read = readTour({ id: 'a', file: 'a.yaml', text }, SAMPLE_SCOPE, SAMPLE_DATASET);
  if ('problems' in read) throw new Error(read.problems.map(formatProblem).join('\n'));
  return read.tour;
}

/** The faults of a tour with one scene of these lines; the first of them is line 4. */
const faultsOfScene = (...lines: string[]): string[] =>
  faultsOfTour(
    ['title: {en: T}', 'scenes:', '- caption: {en: C}', ...lines.map((l) => `  ${l}`)].join('\n'),
  );

test('a scene is a link: its words mean what the address means by them', () => {
  const { title, scenes } = tourOf(`
title: {tr: Tur, en: A tour}
scenes:
  - time: 2019
    map: 3.2/45/60
    mode: window
    years: 5
    country: [KAZ, AZE]
    theme: arms~halted
    projection: globe
    focus: kaz-2022
    caption: {en: One, ar: واحد}
    notes:
      en: |
        Say this.
        And this.
  - play: 1991-01..2005-12
    caption: {en: Two}
`);
  expect(title).toEqual({ en: 'A tour', tr: 'Tur' });
  expect(scenes).toEqual([
    {
      query:
        'time=2019-12&mode=window&years=5&focus=kaz-2022&theme=arms~halted&country=KAZ~AZE&projection=globe&map=3.20/45.00/60.00',
      play: null,
      caption: { en: 'One', ar: 'واحد' },
      notes: { en: 'Say this.\nAnd this.' },
    },
    { query: 'time=2005-12', play: { from: 0, to: 179 }, caption: { en: 'Two' }, notes: null },
  ]);
});

test('a focus without a time has the time of its record, as in an address', () => {
  const [scene] = tourOf('title: {en: T}\nscenes: [{focus: kaz-2022, caption: {en: C}}]').scenes;
  expect(scene!.query).toBe('time=2022-05&focus=kaz-2022');
});

test('what is not YAML is told with its line, and tabs by their name', () => {
  expect(faultsOfTour('title: {en: T}\nscenes:\n\t- time: 2019-06\n')).toEqual([
    'test.yaml:3: found a tab; expected spaces to indent; put spaces in its place',
  ]);
  expect(faultsOfTour('title: {en: T}\nscenes: [a')).toEqual([
    'test.yaml:2: found a fault of form (Flow sequence in block collection must be sufficiently indented and end with a ]); expected YAML; put texts with a colon or a quotation mark in quotation marks',
  ]);
  expect(faultsOfTour('title: {en: The end: 2024}\nscenes: !!x []')).toEqual([
    'test.yaml:1: found a fault of form (Block collections are not allowed within flow collections); expected YAML; put texts with a colon or a quotation mark in quotation marks',
    'test.yaml:2: found a fault of form (Unresolved tag: tag:yaml.org,2002:x); expected YAML; put texts with a colon or a quotation mark in quotation marks',
  ]);
});

test('what is no tour is told as what it is', () => {
  const wanted =
    'expected title, scenes, keys …, each with its value; write it as data/README.md shows';
  expect(faultsOfTour('')).toEqual([`test.yaml:1: found nothing; ${wanted}`]);
  expect(faultsOfTour('hello')).toEqual([`test.yaml:1: found "hello"; ${wanted}`]);
  expect(faultsOfTour('- a')).toEqual([`test.yaml:1: found a list; ${wanted}`]);
  expect(faultsOfTour('{}')).toEqual([
    'test.yaml:1 title: found none; expected it in English at least; add it',
    'test.yaml:1 scenes: found none; expected a list of scenes; add it',
  ]);
  expect(faultsOfTour('title: {en: T}\nscenes: []')).toEqual([
    'test.yaml:2 scenes: found an empty list; expected a list of scenes; add a scene',
  ]);
  expect(faultsOfTour('title: {en: T}\nscenes: one')).toEqual([
    'test.yaml:2 scenes: found "one"; expected a list of scenes; begin each scene with a hyphen',
  ]);
  expect(faultsOfTour('title: {en: T}\nscenes:\n- hello')).toEqual([
    'test.yaml:3 scene 1: found "hello"; expected play, hold, caption …, each with its value; write it as data/README.md shows',
  ]);
});

test('unknown and repeated words are told, with the nearest known one', () => {
  expect(
    faultsOfTour('titel: {en: T}\ntitle: {en: T}\ntitle: {en: U}\nscenes: [{caption: {en: C}}]'),
  ).toEqual([
    'test.yaml:1: found "titel", an unknown word; expected one of title, scenes, keys; remove it',
    'test.yaml:3: found "title" a second time; expected it once; remove one of them',
  ]);
  expect(faultsOfScene('contry: KAZ', 'lang: ar')).toEqual([
    'test.yaml:4 scene 1: found "contry", an unknown word; expected one of play, hold, caption, notes, time, mode, years, compare, focus, theme, nature, status, country, system, confidence, count, shelf, projection, map; did you mean "country"?',
    'test.yaml:5 scene 1: found "lang", an unknown word; expected one of play, hold, caption, notes, time, mode, years, compare, focus, theme, nature, status, country, system, confidence, count, shelf, projection, map; remove it',
  ]);
});

test('texts are asked for in English at least, in our languages, and not empty', () => {
  expect(
    faultsOfTour(
      'title: T\nscenes:\n- time: 2019-06\n- caption: {ar: م, fr: C}\n- caption: {en: }',
    ),
  ).toEqual([
    'test.yaml:1 title: found "T"; expected a text for each language; write it under en:',
    'test.yaml:3 scene 1 caption: found none; expected it in English at least; add it',
    'test.yaml:4 scene 2 caption: found "fr", an unknown word; expected one of en, ar, tr; did you mean "tr"?',
    'test.yaml:4 scene 2 caption: found no English; expected it in English at least; add en:',
    'test.yaml:5 scene 3 caption en: found nothing; expected a text; write it',
  ]);
  expect(faultsOfScene('notes: {en: N, tr: [a, b]}')).toEqual([
    'test.yaml:4 scene 1 notes tr: found a list; expected a text; write it, or remove the line',
  ]);
});

test('a time is a month of the timeline', () => {
  const wanted =
    'expected a month from 1991-01 to 2024-12, such as 2019-06; choose a month of the timeline';
  expect(faultsOfScene('time: 2025-01')).toEqual([
    `test.yaml:4 scene 1 time: found "2025-01"; ${wanted}`,
  ]);
  expect(faultsOfScene('time: June')).toEqual([
    `test.yaml:4 scene 1 time: found "June"; ${wanted}`,
  ]);
  expect(faultsOfScene('time:')).toEqual([`test.yaml:4 scene 1 time: found nothing; ${wanted}`]);
  expect(faultsOfScene('time: [2019-06]')).toEqual([
    `test.yaml:4 scene 1 time: found a list; ${wanted}`,
  ]);
});

test('a play goes from one month of the timeline to a later one, and has no other time', () => {
  const wanted =
    'expected two months from 1991-01 to 2024-12, such as 1991-01..2024-12; write two months of the timeline';
  expect(faultsOfScene('play: 1991..2005')).toEqual([
    `test.yaml:4 scene 1 play: found "1991..2005"; ${wanted}`,
  ]);
  expect(faultsOfScene('play: 1990-01..2005-12')).toEqual([
    `test.yaml:4 scene 1 play: found "1990-01..2005-12"; ${wanted}`,
  ]);
  expect(faultsOfScene('play: {from: 1991-01}')).toEqual([
    `test.yaml:4 scene 1 play: found a mapping; ${wanted}`,
  ]);
  expect(faultsOfScene('play: 2005-12..1991-01')).toEqual([
    'test.yaml:4 scene 1 play: found 2005-12 before 1991-01; expected the earlier month first; swap them',
  ]);
  expect(faultsOfScene('time: 2005-12', 'play: 1991-01..2005-12')).toEqual([
    'test.yaml:5 scene 1 play: found time beside it; expected one of them; remove time: a scene that plays ends at its second month',
  ]);
});

test('a hold is told in seconds', () => {
  const [scene] = tourOf(
    'title: {en: T}\nscenes: [{time: 2019, hold: 12s, caption: {en: C}}]',
  ).scenes;
  expect(scene!.hold).toBe(12);
  for (const wrong of ['0', '-3', '601', 'long', '2m'])
    expect(faultsOfScene(`hold: ${wrong}`)).toEqual([
      `test.yaml:4 scene 1 hold: found "${wrong}"; expected seconds from 1 to 600, such as 8s; write such a time`,
    ]);
});

test('partners, systems and records are looked up, each with its own line', () => {
  expect(faultsOfScene('country:', '- KAZ', '- KAX', 'system: Ankaa', 'focus: kaz-2202')).toEqual([
    'test.yaml:6 scene 1 country: found "KAX"; expected the code of a partner, such as KAZ; did you mean "KAZ"?',
    'test.yaml:7 scene 1 system: found "Ankaa"; expected a system as the records spell it; did you mean "Anka"?',
    'test.yaml:8 scene 1 focus: found "kaz-2202"; expected the id of a record or source, or the code of a partner; did you mean "kaz-2022"?',
  ]);
  expect(faultsOfScene('focus: KAZ~kaz-2022')).toEqual([
    'test.yaml:4 scene 1 focus: found "KAZ~kaz-2022"; expected several records, or one of anything else; take one of them alone',
  ]);
  expect(faultsOfScene('focus: KAZ~AZE')).toEqual([]);
  expect(faultsOfScene('country: []')).toEqual([
    'test.yaml:4 scene 1 country: found an empty list; expected the code of a partner, such as KAZ; remove it',
  ]);
});

test('without records they are not looked up, and all else is checked', () => {
  const text =
    'title: {en: T}\nscenes: [{country: XYZ, focus: no-such, mode: all, caption: {en: C}}]';
  expect(faultsOfTour(text, null)).toEqual([
    'test.yaml:2 scene 1 mode: found "all"; expected one of so-far, window, in-force; choose one of them',
  ]);
});

test('words that have a few values are told them', () => {
  expect(
    faultsOfScene(
      'theme: [arms, halt]',
      'nature: deal',
      'confidence: hihg',
      'projection: glob',
      'count: al',
      'shelf: shut',
    ),
  ).toEqual([
    'test.yaml:4 scene 1 theme: found "halt"; expected one of framework, industry, arms, support, halted, none; did you mean "halted"?',
    'test.yaml:5 scene 1 nature: found "deal"; expected one of agreement, contract, delivery, milestone, talks, restriction, mandate; choose one of them',
    'test.yaml:6 scene 1 confidence: found "hihg"; expected one of high, medium, low; did you mean "high"?',
    'test.yaml:7 scene 1 projection: found "glob"; expected one of mercator, globe; did you mean "globe"?',
    'test.yaml:8 scene 1 count: found "al"; expected all; did you mean "all"?',
    'test.yaml:9 scene 1 shelf: found "shut"; expected open; write that, or remove it',
  ]);
  expect(faultsOfScene('theme: none~arms')).toEqual([
    'test.yaml:4 scene 1 theme: found "none~arms"; expected none alone; take one of them alone',
  ]);
});

test('a map is a place that the map has, and a window has a length', () => {
  const wanted =
    'expected zoom/latitude/longitude, such as 3.2/45/60; copy what the address of the view has after map=';
  expect(faultsOfScene('map: 3.2/45')).toEqual([
    `test.yaml:4 scene 1 map: found "3.2/45"; ${wanted}`,
  ]);
  expect(faultsOfScene('map: 3.2/95/60')).toEqual([
    `test.yaml:4 scene 1 map: found "3.2/95/60"; ${wanted}`,
  ]);
  expect(faultsOfScene('mode: window', 'years: 99')).toEqual([
    'test.yaml:5 scene 1 years: found "99"; expected a whole number from 1 to 34; choose such a number',
  ]);
  expect(faultsOfScene('years: 5')).toEqual([
    'test.yaml:4 scene 1 years: found no mode: window; expected it beside; add it',
  ]);
});

test('a reference stands for nothing', () => {
  expect(faultsOfTour('title: &a {en: T}\nscenes: [{caption: *a}]')).toEqual([
    'test.yaml:2 scene 1 caption: found a reference to another value; expected en, ar, tr …, each with its value; write it as data/README.md shows',
  ]);
});

test('a file too large to be a tour is not read', () => {
  expect(sizeProblem('a.yaml', LARGEST_TOUR)).toBeNull();
  expect(formatProblem(sizeProblem('a.yaml', 3_000_000)!)).toBe(
    'a.yaml: found 3.0 MB; expected at most 1 MB; check that it is a tour',
  );
});

test('brackets without end are a fault, not a crash', () => {
  expect(faultsOfTour('['.repeat(100_000)).length).toBeGreaterThan(0);
});
