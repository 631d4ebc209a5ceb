import { SAMPLE_ABOUT } from '../core/record/sample-agreement.ts';
import { expect, test } from 'vitest';
import { ANKARA, arcTo, lifeFrom, PLAIN_VIEW } from '../core/arcs/arc-fixture.ts';
import { PALETTES } from '../core/view/palette.ts';
import type { Overview, LngLat, PlaceCode } from '../core/types.ts';
import { CHANGE_LOOKS, KEPT_OF_CHOSEN } from '../core/arcs/arc-look.ts';
import { looksAt, USUAL_SCALE } from '../core/arcs/rope-opening.ts';
import { drawnLines, lookOfArc } from './still-arcs.ts';
import { stillNames } from './still-names.ts';
import { stillLayers } from './still-of-view.ts';
import { stillProjection } from './still-projection.ts';
import { stillShapes } from './still-shapes.ts';

const SIZE = { width: 800, height: 400 };
const CAMERA = { lng: 33, lat: 40, zoom: 2 };

const place = (code: string, at: LngLat, name: string) => ({
  code: code as PlaceCode,
  seat: name,
  at,
  names: { en: name, ar: name, tr: name },
});
const dataset = {
  version: '1',
  about: SAMPLE_ABOUT,
  scope: { hub: 'TUR' as PlaceCode, firstYear: 1991, lastYear: 2024 },
  agreements: [],
  places: [place('TUR', ANKARA, 'Türkiye'), place('FJI', [55, 25], 'Fiji & <sons>')],
} satisfies Overview;
const shapes = stillShapes({
  type: 'Topology',
  arcs: [],
  objects: { countries: { type: 'GeometryCollection', geometries: [] } },
});
const drawn = (records: number | null, projection = stillProjection('mercator', CAMERA, SIZE)) =>
  stillLayers(
    {
      arcs: [arcTo([55, 25])],
      arcView: PLAIN_VIEW,
      records: new Map(records === null ? [] : [['FJI' as PlaceCode, records]]),
    },
    dataset,
    shapes,
    projection,
    { ...SIZE, language: 'en', scheme: 'dark' },
  );

test('the middle of the picture is where the camera looks, and a turn of the world is its width', () => {
  const { copies } = stillProjection('mercator', CAMERA, SIZE);
  expect(copies).toHaveLength(1);
  const middle = copies[0]!.place([33, 40])!.at;
  expect(middle[0]).toBe(400);
  expect(middle[1]).toBeCloseTo(200);
  const [x] = copies[0]!.place([33 + 36, 40])!.at;
  expect(x - 400).toBeCloseTo((512 * 4) / 10);
});

test('a world narrower than the picture is drawn several times', () => {
  const { copies } = stillProjection('mercator', { ...CAMERA, zoom: 0.5 }, SIZE);
  expect(copies.length).toBeGreaterThan(1);
  const [first, second] = copies.map((copy) => copy.place([33, 40])!.at[0]);
  expect(second! - first!).toBeCloseTo(512 * Math.SQRT2);
});

test('the globe shows the near side, farther places smaller', () => {
  const { copies, rim } = stillProjection('globe', CAMERA, SIZE);
  expect(copies[0]!.place([33, 40])).toEqual({ at: [400, 200], scale: 1 });
  expect(copies[0]!.place([-147, -40])).toBeNull();
  expect(copies[0]!.place([70, 40])!.scale).toBeLessThan(1);
  expect(rim!.radius).toBeGreaterThan(100);
});

test('a partner has its circle and its name, escaped, while it has records, an empty ring where it has none; the hub always', () => {
  const { places } = drawn(2);
  expect(places).toContain('data-partner="FJI"');
  expect(places).toContain('Fiji &amp; &lt;sons&gt;');
  expect(places).toContain('>Ankara</text>');
  expect(places).not.toContain('opacity="0.65"');
  const [ring] = /<circle[^>]*data-partner="FJI"\/>/.exec(drawn(0).places)!;
  expect(ring).toContain('fill="none" opacity="0.65"');
  expect(drawn(null).places).not.toContain('FJI');
});

test('land that was drawn once is the same text again, and the globe has ground around it', () => {
  const projection = stillProjection('globe', CAMERA, SIZE);
  expect(drawn(1, projection).ground).toBe(drawn(2, projection).ground);
  expect(drawn(1, projection).ground).toContain(PALETTES.dark.ground);
});

test('an arc is drawn in its theme’s colour, and not before it has begun', () => {
  expect(drawn(1).arcs).toContain(`stroke="${PALETTES.dark.themes.framework}"`);
  const early = { ...PLAIN_VIEW, playhead: 1998 };
  const { arcs } = stillLayers(
    { arcs: [arcTo([55, 25])], arcView: early, records: new Map() },
    dataset,
    shapes,
    stillProjection('mercator', CAMERA, SIZE),
    { ...SIZE, language: 'en', scheme: 'dark' },
  );
  expect(arcs).not.toContain('<path');
});

test('new is thick and bright, old calm, halted dashed, undated dotted, chosen haloed, the rest dimmed', () => {
  const calm = { calm: 0.6 };
  const look = (arc: ReturnType<typeof arcTo>, view: Partial<typeof PLAIN_VIEW> = {}) =>
    lookOfArc(arc, { ...PLAIN_VIEW, ...view }, calm);
  expect(look(arcTo([55, 25], { life: lifeFrom(2009) }))).toMatchObject({ width: 2.6, opacity: 1 });
  expect(look(arcTo([55, 25]))).toMatchObject({ width: 1.3, opacity: 0.6, halo: 0, dash: null });
  expect(look(arcTo([55, 25], { theme: 'halted' })).dash).toEqual({
    array: '6 5.95',
    offset: '-2.97',
  });
  expect(look(arcTo([55, 25], { life: null }))).toMatchObject({ width: 2, dash: { array: '0 7' } });
  const selected = new Set(['a']);
  expect(look(arcTo([55, 25]), { selected })).toMatchObject({ width: 4, opacity: 1, halo: 7 });
  expect(look(arcTo([55, 25], { id: 'b' }), { selected }).opacity).toBeCloseTo(0.18);
});

test('of a chosen partner whose two moments are compared the old is grey but not dimmed, what ended a pale trace', () => {
  const compared = {
    ...PLAIN_VIEW,
    playhead: 2020,
    mode: { kind: 'compare', since: 2015 },
    selected: new Set(['a']),
    litPartners: [arcTo([55, 25]).partner],
  } as const;
  const drawnAs = (life: ReturnType<typeof lifeFrom>) =>
    drawnLines([arcTo([55, 25], { life })], compared, looksAt(USUAL_SCALE, new Set()), {
      calm: 0.6,
    })[0];
  expect(drawnAs(lifeFrom(2010))).toMatchObject({
    isKept: true,
    look: { ...KEPT_OF_CHOSEN, halo: 0 },
  });
  expect(drawnAs({ ...lifeFrom(2010), end: 2018 })).toMatchObject({
    isKept: false,
    look: CHANGE_LOOKS.ended,
  });
  expect(drawnAs(lifeFrom(2017))).toMatchObject({ isKept: false, look: { width: 4, halo: 7 } });
});

test('a name that finds no room is left out, the first in order stays', () => {
  const named = (name: string, x: number) =>
    ({ name, at: [x, 100], anchor: 'left', scale: 1 }) as const;
  const blocks = stillNames([], [named('First', 100), named('Second', 110), named('Third', 300)]);
  expect(blocks.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual([
    'First',
    'Third',
  ]);
});
