/**
 * What must arrive before a reader sees the arcs, and before they can be used: `npm run build`, then
 * `tsx bench/first-picture.bench.ts`. Our main page and our embed beside two pages built the same way that draw the same
 * arcs: with a line layer of MapLibre's, and with deck.gl. `--write` puts the table into bench/README.md.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { loadPage, type Arrived } from './first-picture/load-page.ts';
import { servePaced } from './first-picture/serve-paced.ts';

const README = 'bench/README.md';
const MARKED = /(<!-- first-picture -->\n)[^]*(<!-- \/first-picture -->)/;
const ROOT = resolve('bench/first-picture');

const peers = mkdtempSync(join(tmpdir(), 'arcs-peers-'));
await build({
  configFile: false,
  root: ROOT,
  base: './',
  publicDir: resolve('public'),
  logLevel: 'warn',
  build: {
    target: 'es2022',
    outDir: peers,
    emptyOutDir: true,
    chunkSizeWarningLimit: 2000,
    rollupOptions: { input: [join(ROOT, 'maplibre.html'), join(ROOT, 'deck.html')] },
  },
});

const PAGES = [
  { name: '**ours**, main page', folder: resolve('dist'), path: '' },
  { name: '**ours**, embed', folder: resolve('dist'), path: 'embed/' },
  { name: 'MapLibre, line layer', folder: peers, path: 'maplibre.html' },
  { name: 'MapLibre and deck.gl', folder: peers, path: 'deck.html' },
];

const rows: string[] = [];
for (const { name, folder, path } of PAGES) {
  const server = await servePaced(folder);
  const { picture, interactive } = await loadPage(server, path);
  server.close();
  console.log(JSON.stringify({ name, picture, interactive }));
  rows.push(`| ${[name, ...cellsOf(picture), ...cellsOf(interactive)].join(' | ')} |`);
}
rmSync(peers, { recursive: true });

const table = [
  '| page | first picture: KB | requests | s | usable: KB | requests | s |',
  '|---|--:|--:|--:|--:|--:|--:|',
  ...rows,
].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const readme = readFileSync(README, 'utf8');
  writeFileSync(README, readme.replace(MARKED, `$1\n${table}\n\n$2`));
}

function cellsOf({ after, bytes, requests }: Arrived): string[] {
  return [
    Math.round(bytes / 1000).toLocaleString('en'),
    String(requests),
    (after / 1000).toFixed(1),
  ];
}
