import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { arcsOf } from '../../src/core/arcs/arcs.ts';
import { unpackOverview, type PackedOverview } from '../../src/core/record/packed-overview.ts';
import { countsOf } from '../../src/core/counts/counts.ts';
import { endOfScope, monthsOfScope } from '../../src/core/time/scope.ts';
import { LANGUAGES, THEMES, type Overview, type Language } from '../../src/core/types.ts';
import { headlineText } from '../../src/i18n/counts-text.ts';
import { FAULT_MESSAGES } from '../../src/i18n/fault-messages.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import type { StillTopology } from '../../src/still/still-shapes.ts';
import { element, escaped } from '../../src/still/svg.ts';
import { classicScript } from './classic-script.ts';
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
    const dataset = unpackOverview(read<PackedOverview>('public/data/overview.json'));
    const picture = firstPicture(
      dataset,
      read<StillTopology>('public/basemap/still.json'),
      messagesIn('en').map.label,
    );
    const root = path.startsWith('/embed/') ? '../' : './';
    // The page's script asks for it once it runs: it is asked for as soon as the picture is whole.
    const overview = `<link rel="preload" as="fetch" crossorigin href="${root}data/overview.json" />`;
    // It must have run before the first paint, hence neither deferred nor a module.
    const script = `<script src="${root}${scriptName}"></script>`;
    return html
      .replace('<!-- first picture -->', () => picture + overview + script)
      .replace('<!-- first page -->', () => firstPage(dataset))
      .replace('<!-- without script -->', withoutScript);
  },
};

let scriptName = '';

function firstPage(dataset: Overview): string {
  const title = inEachLanguage((language) => messagesIn(language).title);
  const counts = inEachLanguage((language) => countsLine(dataset, language));
  const header = element(
    'header',
    {},
    element('h1', {}, title) + element('p', { class: 'counts' }, counts),
  );
  // What a line's colour means is told from the first moment; the chips that take its place also filter.
  const legend = THEMES.map((theme) =>
    element(
      'li',
      { 'data-theme': theme },
      '<span class="dot"></span>' + inEachLanguage((lang) => messagesIn(lang).themes[theme]),
    ),
  ).join('');
  const rest =
    element('ul', { class: 'legend' }, legend) + '<div class="dock"></div>' + scriptFault();
  return element('div', { class: 'first-page' }, header + rest);
}

/** Shown where the page's script does not arrive: nobody else could say so then. */
function scriptFault(): string {
  const told = inEachLanguage((language) => FAULT_MESSAGES[language].script);
  const again = inEachLanguage((language) => FAULT_MESSAGES[language].reload);
  const link = element('a', { class: 'control', href: '' }, again);
  return `<div id="script-fault" class="script-fault" role="alert" hidden>${element('p', {}, told)}${link}</div>`;
}

function withoutScript(): string {
  const { description } = messagesIn('en');
  const link = element('a', { href: 'agreements/' }, 'All agreements as text');
  return element('p', {}, escaped(description)) + element('p', {}, link);
}

function inEachLanguage(textIn: (language: Language) => string): string {
  return LANGUAGES.map((lang) => element('span', { lang }, escaped(textIn(lang)))).join('');
}

/** The masthead's line for the default view. */
function countsLine(dataset: Overview, language: Language): string {
  const format = formatIn(language, 'latn');
  const { scope } = dataset;
  const mode = { kind: 'so-far' } as const;
  const counts = countsOf(arcsOf(dataset), endOfScope(scope), mode);
  const month = monthsOfScope(scope) - 1;
  return headlineText({ counts, mode, month, scope }, messagesIn(language), format);
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
