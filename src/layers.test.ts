import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import { JOINTS, LAYERS, PURE } from './layers.ts';

const TYPES_ONLY = ['geojson', 'topojson-specification', 'svelte', 'maplibre-gl', 'vite'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly isType: boolean;
}

const files = ['src', 'scripts']
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /(?<!\.test|\.d)\.(ts|svelte)$/.test(file));
const imports = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /^\s*(?:import|export)\s+(type\s)?[^'";]*?from\s+'([^']+)'|(?:^\s*import\s+|\bimport\()'([^']+)'/gm,
  );
  return [...statements].map(([, type, from, bare]) => ({
    file,
    target: (from ?? bare)!,
    isType: type !== undefined,
  }));
}

const roomOf = dirname;

/** The nearest room of the table that holds `room`. */
function layerOf(room: string): string {
  return room in LAYERS ? room : layerOf(dirname(room));
}

/** Whether `room` is one of `rooms`, where `src/core/*` is that house with all its rooms. */
function isAmong(room: string, rooms: readonly string[]): boolean {
  return rooms.some((one) =>
    one.endsWith('/*') ? `${room}/`.startsWith(one.slice(0, -1)) : one === room,
  );
}

/** The room that an import leads to; null for a package. */
function targetRoom({ file, target }: Import): string | null {
  return target.startsWith('.') ? dirname(normalize(join(dirname(file), target))) : null;
}

function packageOf(target: string): string {
  return target.split('/')[0]!;
}

function isAllowed(found: Import): boolean {
  const { file, target, isType } = found;
  const layer = LAYERS[layerOf(roomOf(file))]!;
  const joint = file.includes('/attach-') ? JOINTS : { ours: [], packages: [] };
  const room = targetRoom(found);
  // Styles are not code, the tables are everybody's, and a room's own files are its own.
  if (room !== null)
    return (
      target.endsWith('.css') ||
      room === 'data' ||
      room === roomOf(file) ||
      isAmong(room, [...layer.ours, ...joint.ours])
    );
  if (target.startsWith('node:')) return file.startsWith('scripts/');
  if (isType && TYPES_ONLY.includes(packageOf(target))) return true;
  return [...(layer.packages ?? []), ...joint.packages].includes(packageOf(target));
}

test('every import goes where the table of layers lets it', () => {
  const astray = imports.filter((found) => !isAllowed(found));
  expect(astray.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('every allowance in the table of layers is used', () => {
  const unused = Object.entries(LAYERS).flatMap(([layer, { ours, packages = [] }]) => {
    const own = imports.filter(({ file }) => layerOf(roomOf(file)) === layer);
    const rooms = own.map(targetRoom).filter((room) => room !== null);
    const called = own.map(({ target }) => packageOf(target));
    return [
      ...ours.filter((one) => !rooms.some((room) => isAmong(room, [one]))),
      ...packages.filter((one) => !called.includes(one)),
    ].map((one) => `${layer} never asks for ${one}`);
  });
  expect(unused).toEqual([]);
});

test('rooms do not import each other in a circle', () => {
  const doors = new Map<string, Set<string>>();
  for (const found of imports) {
    const [from, to] = [roomOf(found.file), targetRoom(found)];
    if (to === null || to === from || found.target.endsWith('.css')) continue;
    doors.set(from, (doors.get(from) ?? new Set()).add(to));
  }
  const closed = new Set<string>();
  const circleFrom = (room: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(room)) return [...path.slice(path.indexOf(room)), room];
    if (closed.has(room)) return null;
    for (const next of doors.get(room) ?? []) {
      const circle = circleFrom(next, [...path, room]);
      if (circle) return circle;
    }
    closed.add(room);
    return null;
  };
  const circles = [...doors.keys()].map((room) => circleFrom(room, [])).filter((one) => one);
  expect(circles).toEqual([]);
});

test('what is pure names nothing of Node and nothing of a page', () => {
  const named = files
    .filter((file) =>
      isAmong(
        roomOf(file),
        PURE.map((house) => `${house}/*`),
      ),
    )
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8').replaceAll(/\/\*[^]*?\*\/|\/\/.*|'[^'\n]*'/g, '');
      const globals =
        code.match(/(?<![.\w])(Buffer|process|window|navigator|localStorage)\./g) ?? [];
      return globals.map((name) => `${file} names ${name}`);
    });
  expect(named).toEqual([]);
});

test('a Date is made only in core/day.ts and at the borders of vis-timeline and ZIP', () => {
  const makers = files.filter((file) => readFileSync(file, 'utf8').includes('new Date('));
  const atBorders = (file: string): boolean =>
    file.startsWith('src/timeline/') || file === 'src/pipeline/build/build-package.ts';
  expect(makers.filter((file) => !atBorders(file))).toEqual(['src/core/time/day.ts']);
});

test('no file is a drawer without a name of its own', () => {
  const drawers = files.filter((file) => /\/(utils?|helpers?|common|misc)\./.test(file));
  expect(drawers).toEqual([]);
});
