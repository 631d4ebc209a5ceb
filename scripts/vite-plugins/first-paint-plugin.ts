import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { unpackOverview, type PackedOverview } from '../../src/core/record/packed-overview.ts';
import type { Overview } from '../../src/core/types.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import type { StillTopology } from '../../src/still/still-shapes.ts';
import { element, escaped } from '../../src/still/svg.ts';
import { classicScript } from './classic-script.ts';
import { firstPage } from '../../src/first-paint/first-page.ts';
import { firstPicture } from '../../src/first-paint/first-picture.ts';

/**
 * What index.html shows before its script has come: the default view's picture, the masthead in three languages of which
 * styles show one, room for the dock, and a script of a kilobyte that fits the picture to the window.
 */
export const firstPaint: Plugin = {
  name: 'first-paint',
  apply: 'build',
  async buildStart() {
    const source = await classicScript('src/first-paint/first-paint.ts');
    const hash = createHash('sha256').update(source).digest('base64url').slice(0, 8);
    scriptName = `assets/first-paint-${hash}.js`;
    this.emitFile({ type: 'asset', fileName: scriptName, source });
  },
  transformIndexHtml(html, { path }) {
    if (!html.includes('<!-- first picture -->')) return html;
    const dataset = unpackOverview(read<PackedOverview>('public/data/overview.json'));
    const picture = firstPicture(
      dataset,
      read<StillTopology>('public/basemap/still.json'),
      messagesIn('en').map.label(dataset.about.title.en),
    );
    const root = path.startsWith('/embed/') ? '../' : './';
    // The page's script asks for it once it runs: it is asked for as soon as the picture is whole.
    const overview = `<link rel="preload" as="fetch" crossorigin href="${root}data/overview.json" />`;
    // It must have run before the first paint, hence neither deferred nor a module.
    const script = `<script src="${root}${scriptName}"></script>`;
    return html
      .replace('<!-- first picture -->', () => picture + overview + script)
      .replace('<!-- first page -->', () => firstPage(dataset))
      .replace('<!-- without script -->', () => withoutScript(dataset));
  },
};

let scriptName = '';

function withoutScript({ about }: Overview): string {
  const description = about.description.en;
  const link = element('a', { href: 'agreements/' }, 'All agreements as text');
  return element('p', {}, escaped(description)) + element('p', {}, link);
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
