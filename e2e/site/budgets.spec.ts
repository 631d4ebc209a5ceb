import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** What the built page may weigh, in bytes as brotli packs them: about 5 % over what was measured. */

const FIRST_PAINT = 45 * 1024;

/** What index.html asks for by itself, whatever the bundler calls it. */
const asked = [
  ...new Set(
    [...readFileSync('dist/index.html', 'utf8').matchAll(/"\.\/(assets\/[^"]+)"/g)].map(
      ([, file]) => file!,
    ),
  ),
];
const assets = readdirSync('dist/assets').map((name) => `assets/${name}`);

const named = (pattern: RegExp): string[] => assets.filter((file) => pattern.test(file));
const isFirstScript = (file: string): boolean => file.startsWith('assets/first-paint-');

const PAGE = ['index.html'];
const STYLES = asked.filter((file) => file.endsWith('.css'));
const FIRST_SCRIPT = asked.filter((file) => isFirstScript(file) && file.endsWith('.js'));
const SCRIPTS = asked.filter((file) => !isFirstScript(file) && file.endsWith('.js'));

const BUDGETS: readonly { what: string; files: string[]; bytes: number }[] = [
  { what: 'index.html with its picture', files: PAGE, bytes: 36_500 },
  // Five layouts, from a wall to a page that scrolls.
  { what: "the page's styles", files: STYLES, bytes: 8_350 },
  // It knows the five layouts and what an open panel covers, so that map and picture coincide (also where a map is of
  // places all around the world), and tells of a missing script.
  { what: 'the script of the first paint', files: FIRST_SCRIPT, bytes: 1_620 },
  {
    what: 'all that the first picture needs',
    files: [...PAGE, ...STYLES, ...FIRST_SCRIPT],
    bytes: FIRST_PAINT,
  },
  { what: "the page's scripts", files: SCRIPTS, bytes: 71_200 },
  { what: 'the still', files: named(/\/(MapStill|still-of-view)-.*\.js$/), bytes: 13_200 },
  {
    what: 'the map library',
    files: named(/\/(attach-map\.svelte|map-view)-.*\.js$/),
    bytes: 253_000,
  },
  { what: "the map library's worker", files: named(/maplibre-gl-worker-.*\.js$/), bytes: 128_000 },
  { what: 'the timeline library', files: named(/attach-timeline\.svelte-.*\.js$/), bytes: 97_500 },
  { what: "the live map's shapes", files: ['basemap/countries.json'], bytes: 77_000 },
  { what: "the still's own shapes", files: ['basemap/still.json'], bytes: 46_000 },
];

const packed = (file: string): number =>
  brotliCompressSync(readFileSync(`dist/${file}`)).byteLength;

test('every part of the page stays within its budget', () => {
  for (const { what, files, bytes } of BUDGETS) {
    expect(files, `dist/ has no file for ${what}`).not.toEqual([]);
    const size = files.reduce((sum, file) => sum + packed(file), 0);
    console.log(`${what}: ${size} bytes`);
    expect
      .soft(
        size,
        `${what} (${files.join(', ')}): ${size} bytes packed, ${size - bytes} over the ${bytes} allowed; load what is new only when it is asked for, or raise the budget in e2e/budgets.spec.ts and say why`,
      )
      .toBeLessThanOrEqual(bytes);
  }
});
