import { expect, test } from 'vitest';
import { formatProblem } from '../../core/problem.ts';
import { buildAll } from '../build-all.ts';
import { faultsOf, sampleFiles, type Content } from '../sample-files.ts';

const TOUR = 'title: {en: A tour}\nscenes: [{time: 2019-06, country: KAZ, caption: {en: Here}}]\n';

test('tours come out in the order of their ids, and are among the inputs', () => {
  const files = { 'tours/b.yaml': TOUR, 'tours/a.yaml': TOUR, 'tours/a-b.yaml': TOUR };
  const built = buildAll(sampleFiles(files));
  if (built.kind === 'faulty') throw new Error(built.problems.map(formatProblem).join('\n'));
  const { tours } = JSON.parse(String(built.outputs.get('tours.json'))) as { tours: object[] };
  const scene = {
    query: 'time=2019-06&country=KAZ',
    play: null,
    caption: { en: 'Here' },
    notes: null,
  };
  expect(tours).toEqual(
    ['a', 'a-b', 'b'].map((id) => ({ id, title: { en: 'A tour' }, scenes: [scene] })),
  );
  const { inputs } = JSON.parse(String(built.outputs.get('meta.json'))) as { inputs: object };
  expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(files)));
});

test('data without tours have an empty list of them', () => {
  const built = buildAll(sampleFiles());
  expect(built.kind === 'built' && built.outputs.get('tours.json')).toBe('{\n"tours": []\n}\n');
});

test('a file whose name no address could hold is told, whatever is in it', () => {
  const named = (name: string): string[] => faultsOf({ [`tours/${name}`]: TOUR });
  const wanted =
    'expected small letters, digits and hyphens, not "recorded", such as my-tour.yaml; rename the file';
  for (const name of ['My Tour.yaml', 'a.yml', 'a--b.yaml', 'recorded.yaml'])
    expect(named(name)).toEqual([`tours/${name}: found the file name "${name}"; ${wanted}`]);
});

test('files that are too large, not UTF-8 or empty are told', () => {
  const holding = (content: Content): string[] => faultsOf({ 'tours/a.yaml': content });
  expect(holding(30_000_000)).toEqual([
    'tours/a.yaml: found 30.0 MB; expected at most 1 MB; check that it is a tour',
  ]);
  expect(holding(Uint8Array.of(0x61, 0xff))).toEqual([
    'tours/a.yaml:1: found byte 2 (0xFF), which is not UTF-8; expected UTF-8 text; save the file again with the encoding UTF-8',
  ]);
  expect(holding('')).toEqual([
    'tours/a.yaml: found an empty file; expected text in it; restore its content',
  ]);
});

test('faults of tables and tours are told together, the tours’ after the tables’, file by file', () => {
  const files = {
    'agreements.csv': '',
    'tours/b.yaml': 'title: {en: T}\nscenes: []',
    'tours/a.yaml': 'title: {en: T}\nscenes:\n- time: 1889-01\n  country: XYZ\n  caption: {en: C}',
  };
  const faults = faultsOf(files);
  expect(faults[0]).toMatch(/^agreements\.csv: found an empty file/);
  expect(faults.slice(-2)).toEqual([
    'tours/a.yaml:3 scene 1 time: found "1889-01"; expected a month from 1991-01 to 2024-12, such as 2019-06; choose a month of the timeline',
    'tours/b.yaml:2 scenes: found an empty list; expected a list of scenes; add a scene',
  ]);
});
