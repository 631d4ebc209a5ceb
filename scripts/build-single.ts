/**
 * `npm run build:single`: the whole app with its data in one HTML file, `dist-single/ankara-arcs.html`, which opens from
 * a stick without a network. Fails, and writes nothing, where it would be larger than a mail or a chat lets through.
 * With `--shell FILE` it writes the same without data, for the page `make/` to fill; with `--from-shell FILE` it fills such
 * a file, instead of packing the app once more.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { build, loadConfigFromFile, type PluginOption, type Rolldown } from 'vite';
import { unpackOverview, type PackedOverview } from '../src/core/record/packed-overview.ts';
import { oneFileOf } from '../src/first-paint/one-file-of.ts';
import { fillOneFile } from '../src/one-file/fill-one-file.ts';
import type { StillTopology } from '../src/still/still-shapes.ts';
import { checkSize, oneFileShell, packWell } from './one-file/one-file-shell.ts';

const TARGET = 'dist-single/ankara-arcs.html';
/** What the page may ask for with `fetchJson`, as far as it has been generated: the same for every map, and its data. */
const SHAPES = readdirSync('public/basemap').map((file) => `basemap/${file}`);
const DATA = [
  'data/agreements.json',
  'data/overview.json',
  'data/tours.json',
  'data/gazetteer.json',
  'data/translations-ar.json',
  'data/translations-tr.json',
  'data/about.json',
];

const textsIn = (paths: readonly string[]): Map<string, string> =>
  new Map(
    paths
      .filter((path) => existsSync(`public/${path}`))
      .map((path) => [path, readFileSync(`public/${path}`, 'utf8')]),
  );

try {
  const [option, file] = process.argv.slice(2);
  if (option === '--shell' && file) write(file, await packedShell());
  else if (option === '--from-shell' && file) write(TARGET, filled(readFileSync(file, 'utf8')));
  else write(TARGET, filled(await packedShell()));
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

async function packedShell(): Promise<string> {
  const output = await bundle();
  return oneFileShell({
    page: textOf(output, /^index\.html$/),
    script: scriptOf(output),
    styles: textOf(output, /\.css$/),
    boot: readFileSync('src/one-file/boot.js', 'utf8'),
    scripts: textsOf(output, /^assets\/first-paint-.*\.js$/),
    icon: readFileSync('public/icon.svg', 'utf8'),
    fonts: assetsOf(output, /\.woff2$/),
    workers: textsOf(output, /-worker-.*\.js$/),
    data: textsIn(SHAPES),
  });
}

function filled(shell: string): string {
  const data = textsIn(DATA);
  const overview = unpackOverview(JSON.parse(data.get('data/overview.json')!) as PackedOverview);
  const still = JSON.parse(readFileSync('public/basemap/still.json', 'utf8')) as StillTopology;
  return fillOneFile(shell, { ...oneFileOf(overview, still), data }, packWell);
}

function write(path: string, html: string): void {
  const bytes = checkSize(html);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, html);
  console.log(`${path}: ${bytes} bytes`);
}

type Output = Rolldown.RolldownOutput['output'];

/** The main page as one script, one style sheet and the files that they name, in memory. */
async function bundle(): Promise<Output> {
  const { config } = (await loadConfigFromFile({ command: 'build', mode: 'production' }))!;
  const result = await build({
    ...config,
    configFile: false,
    logLevel: 'error',
    // There is no service worker in a file.
    plugins: (await flat(config.plugins)).filter(
      ({ name }) => !name.startsWith('vite-plugin-pwa') && name !== 'main-head',
    ),
    build: {
      ...config.build,
      write: false,
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
    },
    experimental: {
      renderBuiltUrl: (name, { hostType }) =>
        hostType === 'js'
          ? { runtime: `embeddedFile(${JSON.stringify(name)})` }
          : { relative: true },
    },
  });
  return (result as Rolldown.RolldownOutput).output;
}

async function flat(plugins: PluginOption): Promise<{ name: string }[]> {
  const resolved = await plugins;
  if (!Array.isArray(resolved)) return resolved ? [resolved] : [];
  return (await Promise.all(resolved.map(flat))).flat();
}

function scriptOf(output: Output): string {
  const chunks = output.filter((file) => file.type === 'chunk');
  if (chunks.length !== 1) throw new Error(`${chunks.length} scripts were built; one is expected`);
  return chunks[0]!.code;
}

function assetsOf(output: Output, name: RegExp): Map<string, Uint8Array> {
  const files = output.filter((file) => file.type === 'asset' && name.test(file.fileName));
  return new Map(
    files.map((file) => [file.fileName, Buffer.from((file as Rolldown.OutputAsset).source)]),
  );
}

function textsOf(output: Output, name: RegExp): Map<string, string> {
  return new Map(
    [...assetsOf(output, name)].map(([file, bytes]) => [file, Buffer.from(bytes).toString()]),
  );
}

function textOf(output: Output, name: RegExp): string {
  const [text, ...more] = textsOf(output, name).values();
  if (text === undefined || more.length > 0)
    throw new Error(`${more.length + 1} files match ${name}; one is expected`);
  return text;
}
