import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom (ARCHITECTURE.md tells it in words): folder → folders of ours, and packages. */
const LAYERS: Record<string, { ours: string[]; packages: string[] }> = {
  'src/core': { ours: ['src/core'], packages: ['d3', 'fastest-levenshtein'] },
  'src/i18n': { ours: ['src/core', 'src/i18n'], packages: [] },
  'src/state': {
    ours: ['src/core', 'src/i18n', 'src/state'],
    packages: ['svelte', 'minisearch', 'papaparse'],
  },
  'src/map': {
    ours: ['src/core', 'src/map'],
    packages: ['maplibre-gl', 'topojson-client', '@fontsource'],
  },
  'src/timeline': {
    ours: ['src/core', 'src/timeline'],
    packages: ['vis-timeline', 'vis-data', 'moment'],
  },
  'src/still': {
    ours: ['src/core', 'src/i18n', 'src/still'],
    packages: ['d3', 'd3-geo-projection', 'topojson-client'],
  },
  'src/present': {
    ours: ['src/core', 'src/i18n', 'src/state', 'src/present'],
    packages: ['svelte', 'yaml'],
  },
  'src/film': {
    ours: ['src/core', 'src/i18n', 'src/state', 'src/map', 'src/still', 'src/film'],
    packages: ['svelte', 'mediabunny'],
  },
  'src/embed': {
    ours: ['src/core', 'src/i18n', 'src/state', 'src/embed'],
    packages: ['svelte'],
  },
  'src/offline': {
    ours: ['src/core', 'src/i18n', 'src/state', 'src/offline'],
    packages: ['svelte'],
  },
  'src/ui': {
    ours: [
      'src/core',
      'src/i18n',
      'src/state',
      'src/map',
      'src/timeline',
      'src/still',
      'src/present',
      'src/film',
      'src/embed',
      'src/offline',
      'src/ui',
    ],
    packages: ['svelte', 'd3', 'bits-ui'],
  },
  src: {
    ours: [
      'src/core',
      'src/i18n',
      'src/state',
      'src/still',
      'src/present',
      'src/embed',
      'src/offline',
      'src/ui',
      'src',
    ],
    packages: ['svelte'],
  },
  scripts: {
    ours: ['src/core', 'src/i18n', 'src/still', 'src/present', 'src/embed', 'scripts'],
    packages: [
      '@playwright',
      'd3',
      'd3-geo-projection',
      'papaparse',
      'yaml',
      'vite',
      'valibot',
      'fflate',
      'fastest-levenshtein',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
      'vite',
      'vite-plugin-pwa',
    ],
  },
};
/** What joins a library to the explorer knows both sides. */
const JOINTS = { ours: ['src/state', 'src/i18n'], packages: ['svelte'] };
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

function folderOf(file: string): string {
  return dirname(file) === 'src'
    ? 'src'
    : file
        .split('/')
        .slice(0, file.startsWith('src') ? 2 : 1)
        .join('/');
}

function packageOf(target: string): string {
  return target.split('/')[0]!;
}

function isAllowed({ file, target, isType }: Import): boolean {
  const layer = LAYERS[folderOf(file)]!;
  const joint = file.includes('/attach-') ? JOINTS : { ours: [], packages: [] };
  if (target.startsWith('.')) {
    const folder = folderOf(normalize(join(dirname(file), target)));
    // Styles are not code; a component's own folder is its own.
    return target.endsWith('.css') || [...layer.ours, ...joint.ours].includes(folder);
  }
  if (target.startsWith('node:')) return folderOf(file) === 'scripts';
  if (isType && TYPES_ONLY.includes(packageOf(target))) return true;
  return [...layer.packages, ...joint.packages].includes(packageOf(target));
}

test('every import goes where the table of layers lets it', () => {
  const astray = imports.filter((found) => !isAllowed(found));
  expect(astray.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
});

test('only src/map calls maplibre-gl, and only src/timeline vis-timeline', () => {
  const callers = (name: string): string[] => [
    ...new Set(
      imports
        .filter(({ target, isType }) => packageOf(target) === name && !isType)
        .map(({ file }) => folderOf(file)),
    ),
  ];
  expect(callers('maplibre-gl')).toEqual(['src/map']);
  expect(callers('vis-timeline').filter((folder) => folder !== 'src/timeline')).toEqual([]);
});

test('map and timeline never know of each other', () => {
  const between = imports.filter(
    ({ file, target }) =>
      (file.startsWith('src/map/') && target.includes('/timeline/')) ||
      (file.startsWith('src/timeline/') && target.includes('/map/')),
  );
  expect(between).toEqual([]);
});

test('a Date is made only in core/day.ts and at the borders of vis-timeline and ZIP', () => {
  const makers = files.filter((file) => readFileSync(file, 'utf8').includes('new Date('));
  const atBorders = (file: string): boolean =>
    file.startsWith('src/timeline/') || file === 'scripts/build-package.ts';
  expect(makers.filter((file) => !atBorders(file))).toEqual(['src/core/day.ts']);
});

test('no file is a drawer without a name of its own', () => {
  const drawers = files.filter((file) => /\/(utils?|helpers?|common|misc)\./.test(file));
  expect(drawers).toEqual([]);
});
