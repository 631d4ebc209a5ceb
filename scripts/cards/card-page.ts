import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PALETTES } from '../../src/core/view/palette.ts';
import type { Theme } from '../../src/core/types.ts';
import { markup } from '../../src/core/text/markup.ts';
import { CARD_SIZE } from '../pages/page-head.ts';

/** What a card says below its map. */
export interface Card {
  readonly title: string;
  readonly facts: string;
  /** Colours the line beside the title; null: the hub's own colour. */
  readonly theme: Theme | null;
  /** Whose map it is. */
  readonly of: string;
}

/** Height of the map in the card, in pixels; the words stand below it. */
export const CARD_MAP = { width: CARD_SIZE.width, height: 436 } as const;

const { resolve } = createRequire(import.meta.url);
const palette = PALETTES.dark;
const FONT = '@fontsource/ibm-plex-sans/files/ibm-plex-sans';
const FACES = ['latin-400', 'latin-ext-400', 'latin-600', 'latin-ext-600'].map((face) => {
  const bytes = readFileSync(resolve(`${FONT}-${face}-normal.woff2`));
  const range = face.includes('ext') ? 'U+0100-02BA,U+1E00-1E9F,U+20A0-20C0' : 'U+0-FF,U+2000-206F';
  return `@font-face { font-family: 'IBM Plex Sans'; font-weight: ${face.slice(-3)}; unicode-range: ${range};
    src: url(data:font/woff2;base64,${bytes.toString('base64')}); }`;
});

const STYLE = `${FACES.join('\n')}
  body { margin: 0; width: ${CARD_SIZE.width}px; height: ${CARD_SIZE.height}px; overflow: hidden;
    background: #101929; color: ${palette.ink}; font: 400 26px/1.35 'IBM Plex Sans', sans-serif; }
  svg { display: block; }
  .words { box-sizing: border-box; height: ${CARD_SIZE.height - CARD_MAP.height}px; padding: 0 40px; border-top: 6px solid;
    display: grid; align-content: center; grid-template-columns: 1fr auto; gap: 8px 40px; }
  h1 { grid-column: 1 / -1; margin: 0; font-size: 40px; font-weight: 600; line-height: 1.2; }
  p { margin: 0; color: #9dabc6; }
  .of { color: ${palette.hub}; font-weight: 600; }
  h1, .facts { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
  .facts { -webkit-line-clamp: 1; }`;

/** The page that every card is a picture of; it fetches nothing. */
export function cardFrame(): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><style>${STYLE}</style></head><body></body></html>`;
}

/** What stands in that page for one card; the map is a still. */
export function cardContents({ title, facts, theme, of }: Card, map: string): string {
  const colour = theme === null ? palette.hub : palette.themes[theme];
  const words = markup`<div class="words" style="border-color: ${colour}"><h1>${title}</h1><p class="facts">${facts}</p><p class="of">${of}</p></div>`;
  return map + words.text;
}
