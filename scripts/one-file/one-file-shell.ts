import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { LANGUAGES } from '../../src/core/types.ts';
import { MARKS, packed, type Pack } from '../../src/one-file/fill-one-file.ts';
import { directionOf } from '../../src/i18n/language.ts';
import { OFFLINE_MESSAGES } from '../../src/i18n/offline-messages.ts';

/** The most that the file may have, in bytes. */
const LIMIT = 4_000_000;

/** What Node packs is a thirtieth smaller than what a page can. */
export const packWell: Pack = (bytes) => gzipSync(bytes, { level: 9, memLevel: 9 });

/** What goes into the one file. Names are paths as the bundle and the page have them. */
export interface SingleFileParts {
  /** The built page, with its links to script and styles. */
  readonly page: string;
  readonly script: string;
  readonly styles: string;
  readonly boot: string;
  /** Other scripts of the page, which it names with their addresses. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly icon: string;
  readonly fonts: ReadonlyMap<string, Uint8Array>;
  readonly workers: ReadonlyMap<string, string>;
  readonly data: ReadonlyMap<string, string>;
}

/**
 * The shell of one HTML file that asks nobody for anything: all but the data, for which it has marks. Script, workers and data are packed (gzip, base64); fonts stand once, in
 * the styles. Its policy allows the script and styles that are in it, by their hashes, and data: and blob: addresses.
 */
export function oneFileShell(parts: SingleFileParts): string {
  const styles = withFonts(parts.styles, parts.fonts);
  const inline = [parts.boot, parts.script, ...parts.scripts.values()];
  const policy = [
    `default-src 'none'`,
    `script-src ${inline.map(hashOf).join(' ')}`,
    `style-src ${hashOf(styles)}`,
    // Without an origin the map library starts its worker from a data: address, which it makes from the blob: one.
    'worker-src blob: data:',
    'connect-src blob: data:',
    'font-src data:',
    'img-src blob: data:',
    'media-src blob:',
  ].join('; ');
  const icon = `data:image/svg+xml,${encodeURIComponent(parts.icon)}`;
  const body = [
    `<template id="too-old">${tooOld()}</template>`,
    ...[...parts.data].map(([name, text]) => packed(name, text, '', packWell)),
    MARKS.data,
    ...[...parts.workers].map(([name, text]) => packed(name, text, ' data-worker', packWell)),
    packed('main', parts.script, '', packWell),
    `<script>${parts.boot}</script>`,
  ].join('\n');
  let page = withMarks(parts.page);
  for (const [name, text] of parts.scripts)
    page = page.replace(`<script src="./${name}"></script>`, () => `<script>${text}</script>`);
  return (
    page
      // It links to pages that are not in the file.
      .replace(/<noscript>[^]*?<\/noscript>/g, '')
      .replace(/<script type="module"[^>]*><\/script>/, '')
      .replace(/<link rel="(stylesheet|apple-touch-icon|modulepreload|preload)"[^>]*>/g, '')
      .replace(/(<link rel="icon" href=)"[^"]*"/, `$1"${icon}"`)
      .replace(
        '<head>',
        () => `<head>\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      )
      .replace('</head>', () => `<style>${styles}</style>\n</head>`)
      .replace('</body>', () => `${body}\n</body>`)
  );
}

/** The page without the picture, the masthead and the addresses of the data that it was built with. */
function withMarks(page: string): string {
  return page
    .replace(/<svg id="first"[^]*?<\/svg>(<link rel="preload"[^>]*>)?/, MARKS.picture)
    .replace(/<div id="app">[^]*?<\/div>\s*(?=<noscript)/, `<div id="app">${MARKS.page}</div>`);
}

/** The file's size in bytes; throws where that is more than a stick, a mail or a chat should be asked to carry. */
export function checkSize(html: string): number {
  const bytes = Buffer.byteLength(html);
  if (bytes <= LIMIT) return bytes;
  throw new Error(
    `the one-file build has ${bytes} bytes; at most ${LIMIT} are expected; load less with the page, or raise LIMIT in scripts/one-file/one-file-shell.ts`,
  );
}

/** Each font's address in the styles becomes the font, under its name, by which the map finds it there too. */
function withFonts(styles: string, fonts: SingleFileParts['fonts']): string {
  let whole = styles;
  for (const [name, bytes] of fonts) {
    const file = name.split('/').at(-1)!;
    const url = `data:font/woff2;name=${name};base64,${Buffer.from(bytes).toString('base64')}`;
    whole = whole.replace(
      new RegExp(`url\\([^()]*${file.replaceAll('.', '\\.')}["']?\\)`),
      () => `url(${url})`,
    );
    if (!whole.includes(url)) throw new Error(`${name}: no font of this name stands in the styles`);
  }
  return whole;
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function tooOld(): string {
  return LANGUAGES.map(
    (language) =>
      `<p lang="${language}" dir="${directionOf(language)}">${OFFLINE_MESSAGES[language].tooOld}</p>`,
  ).join('');
}
