/** Who may import whom (ARCHITECTURE.md tells it in words): room → rooms of ours, or houses of them, and packages. */
export const LAYERS: Record<string, { ours: string[]; packages?: string[] }> = {
  'src/core': { ours: [] },
  'src/core/text': { ours: ['src/core'], packages: ['fastest-levenshtein', '@noble'] },
  'src/core/record': { ours: ['src/core', 'src/core/time'] },
  'src/core/time': { ours: ['src/core', 'src/core/text'], packages: ['d3'] },
  'src/core/globe': { ours: ['src/core'], packages: ['d3'] },
  'src/core/arcs': { ours: ['src/core', 'src/core/globe', 'src/core/record', 'src/core/time'] },
  'src/core/counts': {
    ours: ['src/core', 'src/core/arcs', 'src/core/record', 'src/core/time'],
    packages: ['d3'],
  },
  'src/core/places': {
    ours: ['src/core', 'src/core/counts', 'src/core/globe', 'src/core/text'],
  },
  'src/core/view': {
    ours: [
      'src/core',
      'src/core/arcs',
      'src/core/counts',
      'src/core/globe',
      'src/core/record',
      'src/core/time',
    ],
  },
  'src/core/address': {
    ours: ['src/core', 'src/core/globe', 'src/core/record', 'src/core/time', 'src/core/view'],
  },
  'src/core/imprint': { ours: ['src/core/record'] },
  'src/core/tour': { ours: ['src/core', 'src/core/address', 'src/core/view'] },
  'src/tours': { ours: ['src/core/*'], packages: ['yaml'] },
  'src/pipeline/read': {
    ours: ['src/core/*', 'src/tours'],
    packages: ['papaparse', 'valibot', 'yaml'],
  },
  'src/pipeline/gazetteer': { ours: ['src/core/*', 'src/pipeline/read'] },
  'src/pipeline/evidence': { ours: ['src/core/*'], packages: ['fastest-levenshtein'] },
  'src/pipeline/check': {
    ours: ['src/core/*', 'src/pipeline/read', 'src/pipeline/gazetteer', 'src/pipeline/evidence'],
    packages: ['d3'],
  },
  'src/pipeline/guess': {
    ours: ['src/core/*', 'src/pipeline/gazetteer', 'src/pipeline/check'],
    packages: ['papaparse', 'i18n-iso-countries', 'chardet'],
  },
  'src/pipeline/plain': {
    ours: ['src/core/*', 'src/pipeline/read', 'src/pipeline/gazetteer'].concat([
      'src/pipeline/check',
      'src/pipeline/guess',
    ]),
    packages: ['papaparse', 'd3'],
  },
  'src/pipeline/editions': {
    ours: ['src/core/*', 'src/pipeline/read'],
    packages: ['valibot'],
  },
  'src/pipeline/build': {
    ours: ['src/core/*', 'src/pipeline/read', 'src/pipeline/gazetteer', 'src/pipeline/evidence'],
    packages: ['d3', 'fflate'],
  },
  'src/pipeline': {
    ours: ['src/core/*', 'src/pipeline/read', 'src/pipeline/gazetteer'].concat([
      'src/pipeline/check',
      'src/pipeline/guess',
      'src/pipeline/plain',
      'src/pipeline/build',
      'src/pipeline/editions',
    ]),
  },
  'src/pipeline/lint': {
    ours: ['src/core/*', 'src/pipeline', 'src/pipeline/read', 'src/pipeline/gazetteer'],
    packages: ['d3'],
  },
  'src/pipeline/report': {
    ours: ['src/core/*', 'src/pipeline', 'src/pipeline/read', 'src/pipeline/build'],
    packages: ['d3'],
  },
  'src/one-file': { ours: [], packages: ['fflate'] },
  'src/own-map': {
    ours: ['src/core/*', 'src/pipeline/*', 'src/propose', 'src/one-file', 'src/first-paint'],
    packages: ['fflate', 'entities', 'hucre', 'papaparse'],
  },
  'src/propose': {
    ours: ['src/core/*', 'src/pipeline/gazetteer'],
    packages: ['franc'],
  },
  'src/first-paint': {
    ours: ['src/core/*', 'src/still', 'src/i18n'],
    packages: ['topojson-client'],
  },
  'src/i18n': { ours: ['src/core/*'] },
  'src/i18n/own-map': { ours: ['src/core', 'src/i18n'] },
  'src/state': { ours: ['src/core/*', 'src/i18n'], packages: ['svelte', 'minisearch'] },
  'src/map': {
    ours: ['src/core/*'],
    packages: ['maplibre-gl', 'topojson-client', '@fontsource'],
  },
  'src/timeline': { ours: ['src/core/*'], packages: ['vis-timeline', 'vis-data', 'moment'] },
  'src/still': {
    ours: ['src/core/*'],
    packages: ['d3', 'd3-geo-projection', 'topojson-client'],
  },
  'src/present/recorder': { ours: ['src/core/*', 'src/tours', 'src/i18n', 'src/state'] },
  'src/present/talk': {
    ours: ['src/core/*', 'src/i18n', 'src/state', 'src/present/recorder'],
  },
  'src/present/speaker': { ours: ['src/core/*', 'src/i18n', 'src/state', 'src/present/talk'] },
  'src/film': {
    ours: ['src/core/*', 'src/i18n', 'src/state', 'src/map', 'src/still'],
    packages: ['mediabunny'],
  },
  'src/handout': { ours: ['src/core/*', 'src/i18n', 'src/still'], packages: ['uqr'] },
  'src/embed': { ours: ['src/core/*', 'src/state'] },
  'src/offline': { ours: [] },
  'src/ui/own-map': {
    ours: ['src/core/*', 'src/i18n/*', 'src/state', 'src/own-map', 'src/pipeline/guess'].concat([
      'src/pipeline/gazetteer',
      'src/propose',
      'src/ui/propose',
    ]),
    packages: ['svelte'],
  },
  'src/ui/propose': {
    ours: ['src/core/*', 'src/i18n', 'src/state', 'src/ui/controls', 'src/ui/notices'].concat([
      'src/propose',
      'src/pipeline/gazetteer',
      'src/pipeline/read',
    ]),
    packages: ['svelte', 'fflate'],
  },
  'src/ui': {
    ours: ['src/core/*', 'src/tours', 'src/i18n', 'src/state', 'src/map', 'src/timeline'].concat([
      'src/still',
      'src/present/*',
      'src/film',
      'src/handout',
      'src/embed',
      'src/offline',
      'src/ui/*',
    ]),
    packages: ['svelte', 'd3', 'bits-ui', 'papaparse', 'uqr', 'virtua'],
  },
  src: {
    ours: [
      'src/core/*',
      'src/first-paint',
      'src/i18n',
      'src/state',
      'src/present/*',
      'src/embed',
      'src/own-map',
    ].concat(['src/offline', 'src/ui/*']),
    packages: ['svelte'],
  },
  scripts: {
    ours: [
      'src/core/*',
      'src/first-paint',
      'src/one-file',
      'src/i18n',
      'src/still',
      'src/embed',
      'src/handout',
      'src/pipeline/*',
      'src/propose',
      'scripts/*',
    ],
    packages: [
      '@playwright',
      'd3',
      'd3-geo-projection',
      'fast-check',
      'topojson-client',
      'topojson-server',
      'topojson-simplify',
      'valibot',
      'vite',
      'vite-plugin-pwa',
    ],
  },
};
/** What joins a library to the explorer knows both sides. */
export const JOINTS = { ours: ['src/state', 'src/i18n'], packages: ['svelte'] };
/** Rooms that run in Node, in a worker and in a page alike: nothing of Node in them, and nothing of a page. */
export const PURE = ['src/core', 'src/tours', 'src/pipeline', 'src/propose'];
