import { readFileSync } from 'node:fs';
import { range } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcPath } from '../../src/core/arcs/arc-path.ts';
import { arcsOf } from '../../src/core/arcs/arcs.ts';
import { ropeLook, swingOf } from '../../src/core/arcs/rope-opening.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { spokenAtEnd, spokenNow } from '../../src/i18n/spoken-now.ts';
import { Explorer } from '../../src/state/explorer.svelte.ts';
import { stillProjection } from '../../src/still/still-projection.ts';
import { NOTHING_COVERED } from '../../src/core/globe/covered.ts';
import { pictureOf } from '../../src/core/view/picture.ts';
import { partnersChosen } from '../../src/core/view/standing-partners.ts';
import { stillCamera } from '../../src/still/still-of-view.ts';
import { passes } from '../../src/core/view/filter.ts';
import { playheadOfMonth, yearAndMonth } from '../../src/core/time/scope.ts';
import { lifeOf } from '../../src/core/time/time-window.ts';
import type { Scene, Tour } from '../../src/core/tour/tour.ts';
import { LANGUAGES, type AgreementRecord, type LngLat } from '../../src/core/types.ts';
import { readView } from '../../src/core/address/view-url.ts';
import type { View } from '../../src/core/view/view.ts';
import { readTour } from '../../src/tours/read-tour.ts';
import { buildAll } from '../../src/pipeline/build-all.ts';
import { readInputFiles } from '../files/read-input-files.ts';

/** What the tours say, held against the records that they show. */

const built = buildAll(readInputFiles('data'));
if (built.kind === 'faulty') throw new Error('the data have faults - run npm run data to see them');
const { dataset, outputs } = built;
const { tours } = JSON.parse(String(outputs.get('tours.json'))) as { tours: Tour[] };
const scenes = tours.flatMap((tour) =>
  tour.scenes.map((scene, i) => ({ name: `${tour.id} ${i + 1}`, scene })),
);

const viewOf = ({ query }: Scene): View => readView(new URLSearchParams(query), dataset).view;

function focused(scene: Scene): AgreementRecord[] {
  const { selection } = viewOf(scene);
  const ids =
    selection.kind === 'several'
      ? selection.ids
      : selection.kind === 'agreement'
        ? [selection.id]
        : [];
  return ids.map((id) => dataset.agreements.find((agreement) => agreement.id === id)!);
}

/** The map of a talk in a hall, above its band. */
const HALL = { width: 1280, height: 540 };
/** The map of a talk from a phone's, upright or on its side, to a hall's, where evidence may cover a side. In pixels. */
const TALKS = fc
  .record({
    width: fc.integer({ min: 320, max: 1920 }),
    height: fc.integer({ min: 200, max: 900 }),
    evidence: fc.constantFrom(0, 320),
  })
  .filter(
    ({ width, height, evidence }) => height <= 1.6 * width && (evidence === 0 || width >= 720),
  );
/** Room for a circle and a name beside it, in pixels. */
const EDGE = 24;
const arcs = arcsOf(dataset);

/** Points of the focused records' arcs that a hall does not see, by record. */
function outOfSight(scene: Scene): string[] {
  const view = viewOf(scene);
  const { copies, scale } = stillProjection(view.projection, view.camera!, HALL);
  const ids = new Set(focused(scene).map(({ id }) => id));
  const hub = dataset.places.find(({ code }) => code === dataset.scope.hub)!.at;
  return arcs
    .filter(({ agreement }) => ids.has(agreement.id))
    .filter((arc) => {
      const path = arcPath(hub, arc.partnerAt, swingOf(arc, ropeLook(arc.rope, scale, 1)), 48);
      return !path.every((at) =>
        copies.some(({ place }) => {
          const [x, y] = place(at)?.at ?? [-1, -1];
          return x > EDGE && x < HALL.width - EDGE && y > EDGE / 2 && y < HALL.height - EDGE;
        }),
      );
    })
    .map(({ agreement }) => agreement.id);
}

/** Years, days, amounts and counts in a text, without what groups their digits. */
const numbersIn = (text: string): string[] =>
  (text.match(/(?<![\p{L}\d])\d[\d.,]*/gu) ?? []).map((number) => number.replace(/,|[.,]$/g, ''));

/** All numbers that a record carries: its texts, days, stages and value. */
function numbersOf({ texts, note, date, end, stages, value }: AgreementRecord): Set<string> {
  const days = [
    date.interval,
    end?.interval ?? null,
    ...stages.map(({ interval }) => interval),
  ].flatMap((interval) => (interval ? [interval.from, interval.to] : []));
  const parts = days.flatMap((day) => day.split('-').map((part) => String(Number(part))));
  const words = [
    texts.en.title,
    texts.en.summary,
    note ?? '',
    ...stages.map((stage) => stage.note ?? ''),
  ];
  return new Set([...parts, ...words.flatMap(numbersIn), String(value?.min), String(value?.max)]);
}

/** The years in which something happens to a record: its date, its stages, its end. */
function yearsOf({ date, end, stages }: AgreementRecord): number[] {
  const intervals = [date.interval, end?.interval, ...stages.map(({ interval }) => interval)];
  return intervals.flatMap((interval) => {
    if (!interval) return [];
    const [from, to] = [interval.from, interval.to].map((day) => Number(day.slice(0, 4)));
    return range(from!, to! + 1);
  });
}

/** The years that a text names, "2017 to 2019" with those between them. A decade is a word, and in Arabic has no digits. */
function yearsTold(text: string): number[] {
  const years = (text.replace(/1990(s|['’]ların)/, '').match(/\b(?:19|20)\d\d\b/g) ?? []).map(
    Number,
  );
  return years.length === 0 ? [] : range(Math.min(...years), Math.max(...years) + 1);
}

it('three tours are shipped, of six to ten scenes each', () => {
  expect(tours.map(({ id, scenes }) => `${id} ${scenes.length}`)).toEqual([
    'drones 10',
    'from-s400-to-f35 10',
    'kazakhstan 10',
  ]);
});

describe.each(scenes)('scene $name', ({ scene }) => {
  it('speaks all three languages, and the back row can read its caption', () => {
    for (const language of LANGUAGES) {
      const { text } = spokenAtEnd(scene, dataset, language, formatIn(language, 'latn'));
      expect(text.length).toBeLessThanOrEqual(110);
      expect(scene.notes?.[language]).toBeTruthy();
    }
  });

  it('shows what it is about: begun by then, or on the open shelf', () => {
    const view = viewOf(scene);
    for (const agreement of focused(scene)) {
      const life = lifeOf(agreement, dataset.scope);
      if (life === null) expect(view.shelfOpen).toBe(true);
      else expect(life.to).toBeLessThanOrEqual(playheadOfMonth(view.month, dataset.scope));
      expect(passes(agreement, view.filters)).toBe(true);
    }
  });

  it('looks at it: the whole of its arcs is on the map of a hall', () => {
    if (focused(scene).length > 0) expect(outOfSight(scene)).toEqual([]);
  });

  it('shows what it speaks of in any window: hub and partners are in what is free of its map', () => {
    const view = { ...viewOf(scene), presenting: true };
    const picture = pictureOf(view, dataset);
    const ends = [dataset.scope.hub, ...partnersChosen(dataset.agreements, picture.arcView)];
    const places = ends.map((code) => dataset.places.find((place) => place.code === code)!.at);
    fc.assert(
      fc.property(TALKS, ({ width, height, evidence }) => {
        const covered = { ...NOTHING_COVERED, right: evidence };
        const size = { width, height, covered };
        const camera = stillCamera(dataset, size, picture);
        const { copies } = stillProjection(picture.projection, camera, size);
        const isFree = (at: LngLat) =>
          copies.some(({ place }) => {
            const [x, y] = place(at)?.at ?? [-1, -1];
            return x > 0 && x < width - covered.right && y > 0 && y < height;
          });
        expect(ends.filter((_, i) => !isFree(places[i]!))).toEqual([]);
      }),
    );
  });

  it('is of the year that stands beside it in large letters, and of those that its caption names', () => {
    const records = focused(scene);
    const dated = records.filter((record) => yearsOf(record).length > 0);
    // Without a date the talk shows no year: see isChoiceUndated.
    if (dated.length === 0) return;
    const told = yearsTold(scene.caption.en);
    const { year } = yearAndMonth(viewOf(scene).month, dataset.scope);
    expect([...told, ...dated.flatMap(yearsOf)]).toContain(year);
    if (told.length > 0)
      for (const record of dated)
        expect(told).toEqual(expect.arrayContaining([expect.toBeOneOf(yearsOf(record))]));
  });

  it('says of no record with a date that it has none', () => {
    const isDated = focused(scene).every(({ date }) => date.interval !== null);
    if (isDated)
      expect(Object.values(scene.caption).join()).not.toMatch(
        /not known|without a date|بلا تاريخ|غير معروف|bilinmiyor|belirtilmeden/,
      );
  });

  it('names no figure in its caption that its records do not carry, and the same years in each language', () => {
    const records = focused(scene);
    // A decade is a word, and in Arabic has no digits.
    const years = (text: string): string[] =>
      [...new Set(text.replace(/1990(s|['’]ların)/, '').match(/\b(?:19|20)\d\d\b/g))].sort();
    for (const language of LANGUAGES)
      expect(years(scene.caption[language]!)).toEqual(years(scene.caption.en));
    if (records.length === 0) return;
    const carried = new Set(records.flatMap((record) => [...numbersOf(record)]));
    const text = scene.caption.en.replace('Late 1990s', '');
    expect(numbersIn(text).filter((number) => !carried.has(number))).toEqual([]);
  });
});

it('no tour looks from one place only', () => {
  for (const { scenes } of tours)
    expect(
      new Set(scenes.map(({ query }) => new URLSearchParams(query).get('map'))).size,
    ).toBeGreaterThan(scenes.length / 2);
});

describe.each(scenes.filter(({ scene }) => scene.play))('scene $name, which plays', ({ scene }) => {
  it('says at every month what its map counts then, and no total before its time', () => {
    const view = viewOf(scene);
    const { from, to } = scene.play!;
    for (const language of LANGUAGES) {
      const explorer = new Explorer(dataset, view, language);
      for (let month = from; month <= to; month++) {
        explorer.month = month;
        const shown = dataset.agreements.filter((agreement) => {
          const life = lifeOf(agreement, dataset.scope);
          const isNow = life ? life.from < explorer.playhead : explorer.shelfDrawn;
          return isNow && passes(agreement, view.filters);
        });
        const { text } = spokenNow(scene.caption, explorer);
        const { format, messages } = explorer;
        expect(text).toContain(messages.counts.records(shown.length, format.number(shown.length)));
        const { year, month: ofYear } = explorer.yearAndMonth;
        expect(text).toContain(format.month(year, ofYear));
        expect(text).not.toMatch(/[{}]/);
      }
    }
  });
});

it('the codebook’s example is a tour', () => {
  const [, text] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('data/README.md', 'utf8'))!;
  const read = readTour({ id: 'a', file: 'a.yaml', text: text! }, dataset.scope, dataset);
  expect(read).toMatchObject({ tour: { scenes: [{ play: null }] } });
});
