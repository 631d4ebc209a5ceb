import { expect, test } from 'vitest';
import { SAMPLE_SCOPE } from '../../core/record/sample-agreement.ts';
import type { PlaceCode } from '../../core/types.ts';
import { defaultView } from '../../core/address/view-url.ts';
import { readTour } from '../../tours/read-tour.ts';
import { SAMPLE_DATASET } from '../../tours/sample-tour.ts';
import { NO_TEXTS, type TourDraft } from './tour-draft.ts';
import { TourRecorder } from './tour-recorder.svelte.ts';
import { tourYaml } from '../../tours/tour-yaml.ts';

function memory(): { read(): TourDraft | null; write(draft: TourDraft): void } {
  let kept: TourDraft | null = null;
  return { read: () => kept, write: (draft) => (kept = draft) };
}

const view = (month: number) => ({ ...defaultView(SAMPLE_SCOPE), month });

/** A recorder with scenes of these months, whose captions are their numbers. */
function recorded(...months: number[]): TourRecorder {
  const recorder = new TourRecorder(memory());
  recorder.setTitle('en', 'A tour');
  for (const month of months) recorder.add(view(month), SAMPLE_SCOPE, { en: String(month) });
  return recorder;
}

const captions = (recorder: TourRecorder): string =>
  recorder.scenes.map(({ caption }) => caption.en).join(' ');

const keys = (recorder: TourRecorder): Set<number> =>
  new Set(recorder.scenes.map(({ key }) => key));

test('a scene keeps what the view shows, and not how the page stands around it', () => {
  const recorder = new TourRecorder(memory());
  const page = {
    listOpen: true,
    laneOpen: true,
    language: 'ar',
    scheme: 'dark',
    presenting: true,
  } as const;
  const shown = {
    selection: { kind: 'partner', code: 'KAZ' as PlaceCode },
    projection: 'globe',
  } as const;
  recorder.add({ ...view(341), ...page, ...shown }, SAMPLE_SCOPE, {});
  expect(recorder.scenes[0]!.query).toBe('time=2019-06&focus=KAZ&projection=globe');
});

test('scenes are moved, and not beyond the ends', () => {
  const recorder = recorded(1, 2, 3);
  recorder.move(0, 2);
  expect(captions(recorder)).toBe('2 3 1');
  recorder.move(2, 1);
  expect(captions(recorder)).toBe('2 1 3');
  recorder.move(0, -1);
  recorder.move(2, 3);
  expect(captions(recorder)).toBe('2 1 3');
});

test('what was removed, cleared or replaced by a file comes back, until something else is done', () => {
  const recorder = recorded(1, 2, 3);
  recorder.remove(1);
  expect(captions(recorder)).toBe('1 3');
  recorder.undo();
  expect(captions(recorder)).toBe('1 2 3');
  expect(recorder.canUndo).toBe(false);
  recorder.clear();
  expect(recorder.scenes).toEqual([]);
  recorder.undo();
  recorder.open({ id: 'x', title: { en: 'X' }, scenes: [] });
  recorder.undo();
  expect(captions(recorder)).toBe('1 2 3');
  recorder.remove(0);
  recorder.setTitle('en', 'Another');
  expect(recorder.canUndo).toBe(false);
});

test('a scene that plays ends at the last of its months, and stands still where another view is earlier', () => {
  const recorder = recorded(341);
  recorder.setPlay(0, { from: 0, to: 179 }, SAMPLE_DATASET);
  expect(recorder.scenes[0]).toMatchObject({ query: 'time=2005-12', play: { from: 0, to: 179 } });
  recorder.replace(0, view(200), SAMPLE_SCOPE);
  expect(recorder.scenes[0]!.play).toEqual({ from: 0, to: 200 });
  recorder.replace(0, view(0), SAMPLE_SCOPE);
  expect(recorder.scenes[0]).toMatchObject({ query: 'time=1991-01', play: null });
});

test('it says what it lacks, and is a tour when it lacks nothing', () => {
  const recorder = new TourRecorder(memory());
  expect(recorder.lacks).toEqual([{ kind: 'scenes' }, { kind: 'title' }]);
  recorder.setTitle('en', ' T ');
  recorder.add(view(0), SAMPLE_SCOPE, { ar: 'م' });
  expect(recorder.lacks).toEqual([{ kind: 'caption', scene: 0 }]);
  expect(recorder.tourAs('a')).toBeNull();
  recorder.setCaption(0, 'en', 'C');
  recorder.setNotes(0, 'tr', 'N');
  expect(recorder.tourAs('a')).toEqual({
    id: 'a',
    title: { en: 'T' },
    scenes: [
      {
        query: 'time=1991-01',
        play: null,
        caption: { en: 'C', ar: 'م' },
        notes: { en: 'N', tr: 'N' },
      },
    ],
  });
});

test('it is unsaved from the first scene until it is in a file, and again with the next change', () => {
  const recorder = new TourRecorder(memory());
  expect(recorder.unsaved).toBe(false);
  recorder.add(view(0), SAMPLE_SCOPE, { en: 'C' });
  expect(recorder.unsaved).toBe(true);
  recorder.markSaved();
  expect(recorder.unsaved).toBe(false);
  recorder.setCaption(0, 'en', 'D');
  expect(recorder.unsaved).toBe(true);
});

test('a draft outlives the page, and a new scene is not taken for an old one', () => {
  const store = memory();
  const first = new TourRecorder(store);
  first.add(view(0), SAMPLE_SCOPE, { en: 'one' });
  const second = new TourRecorder(store);
  second.add(view(1), SAMPLE_SCOPE, { en: 'two' });
  expect(captions(second)).toBe('one two');
  expect(keys(second).size).toBe(2);
});

test('after a file was opened and that was undone, a new scene is not taken for an old one', () => {
  const recorder = recorded(1, 2, 3);
  recorder.open({ id: 'x', title: { en: 'X' }, scenes: [] });
  recorder.undo();
  recorder.add(view(4), SAMPLE_SCOPE, { en: '4' });
  expect(captions(recorder)).toBe('1 2 3 4');
  expect(keys(recorder).size).toBe(4);
});

test('a kept draft in which two scenes have one key is read with a key for each', () => {
  const { scenes } = recorded(1, 2);
  const store = memory();
  store.write({ title: NO_TEXTS, scenes: scenes.map((scene) => ({ ...scene, key: 1 })) });
  const recorder = new TourRecorder(store);
  recorder.add(view(3), SAMPLE_SCOPE, { en: '3' });
  expect(captions(recorder)).toBe('1 2 3');
  expect(keys(recorder).size).toBe(3);
});

test('what was recorded, written as YAML and opened again is the same', () => {
  const recorder = recorded(10, 407);
  recorder.setPlay(0, { from: 3, to: 10 }, SAMPLE_DATASET);
  recorder.setCaption(1, 'tr', 'İki: "2"');
  const tour = recorder.tourAs('test')!;
  const text = tourYaml(tour, SAMPLE_SCOPE);
  const read = readTour({ id: 'test', file: 'test.yaml', text }, SAMPLE_SCOPE, SAMPLE_DATASET);
  expect(read).toEqual({ tour });
  recorder.open((read as { tour: typeof tour }).tour);
  expect(recorder.tourAs('test')).toEqual(tour);
});
