import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

/** What the built page may weigh, in bytes as brotli packs them: about 5 % over what was measured. */

const FIRST_PAINT = 45 * 1024;

const BUDGETS = [
  { what: 'index.html with its picture', file: /^index\.html$/, bytes: 36_500 },
  { what: "the page's styles", file: /^assets\/index-.*\.css$/, bytes: 7_500 },
  { what: 'the script of the first paint', file: /^assets\/first-paint-.*\.js$/, bytes: 900 },
  { what: "the page's script", file: /^assets\/index-.*\.js$/, bytes: 60_000 },
  { what: 'the still', file: /^assets\/MapStill-.*\.js$/, bytes: 13_000 },
  { what: 'the map library', file: /^assets\/attach-map\.svelte-.*\.js$/, bytes: 253_000 },
  { what: "the map library's worker", file: /^assets\/maplibre-gl-worker-.*\.js$/, bytes: 128_000 },
  { what: 'the timeline library', file: /^assets\/attach-timeline\.svelte-.*\.js$/, bytes: 97_500 },
  { what: "the live map's shapes", file: /^basemap\/countries\.json$/, bytes: 77_000 },
  { what: "the still's own shapes", file: /^basemap\/still\.json$/, bytes: 46_000 },
];

const files = ['', 'assets/', 'basemap/'].flatMap((folder) =>
  existsSync(`dist/${folder}`) ? readdirSync(`dist/${folder}`).map((name) => folder + name) : [],
);

const packed = (file: string): number =>
  brotliCompressSync(readFileSync(`dist/${file}`)).byteLength;

for (const { what, file, bytes } of BUDGETS) {
  test(`${what} stays within ${bytes} bytes`, () => {
    const found = files.filter((name) => file.test(name));
    expect(found, `dist/ has one file like ${file} for ${what}`).toHaveLength(1);
    const size = packed(found[0]!);
    console.log(`${found[0]}: ${size} bytes`);
    expect(
      size,
      `${what} (dist/${found[0]}) has ${size} bytes packed, ${size - bytes} over its ${bytes}: load what is new only when it is asked for, or raise the budget in e2e/budgets.spec.ts and say why`,
    ).toBeLessThanOrEqual(bytes);
  });
}

test('all that the first meaningful picture needs is at most 45 KB', () => {
  const needed = files.filter((name) =>
    /^(index\.html|assets\/index-.*\.css|assets\/first-paint-.*\.js)$/.test(name),
  );
  expect(needed).toHaveLength(3);
  const size = needed.reduce((sum, name) => sum + packed(name), 0);
  console.log(`first paint: ${size} bytes`);
  expect(
    size,
    `page, styles and script of the first paint have ${size} bytes packed, more than 45 KB: simplify the still's shapes (scripts/build-basemap.ts) or slim the styles`,
  ).toBeLessThanOrEqual(FIRST_PAINT);
});
