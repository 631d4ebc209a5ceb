import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderCards } from './render-cards.ts';
import type { SiteCard } from './site-cards.ts';

/** Renders cards into a folder with the Chromium at a path, or with none leaves them out; says in a line which. */
export async function writeCards(
  folder: string,
  cards: readonly SiteCard[],
  chromium: string | null,
): Promise<string> {
  if (chromium === null)
    return 'no Chromium: cards are left out, and the pages name the shared one; to have them, run `apt-get install chromium` or `npx playwright install chromium`';
  let [at, bytes] = [0, 0];
  for await (const picture of renderCards(chromium, contentsOf(cards))) {
    const file = join(folder, cards[at++]!.path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, picture);
    bytes += picture.length;
  }
  return `${at} cards, ${Math.round(bytes / 1e3)} KB, written to ${folder}`;
}

function* contentsOf(cards: readonly SiteCard[]): Generator<string> {
  for (const card of cards) yield card.contents();
}
