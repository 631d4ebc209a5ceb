import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { cardFrame } from './card-page.ts';
import { CARD_SIZE } from '../pages/page-head.ts';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/** Chromium as the tests find it: Debian's, else Playwright's own; null where there is neither. */
export function findChromium(): string | null {
  return [DEBIAN_CHROMIUM, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

/** JPEG's, 0 to 100: letters stay clean, and a card is some 40 KB (as PNG it is 150). */
const QUALITY = 60;

/** The pictures of cards in order, as JPEG, drawn in one page whose contents are exchanged. */
export async function* renderCards(
  executablePath: string,
  contents: Iterable<string>,
): AsyncGenerator<Buffer> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ viewport: CARD_SIZE });
    await page.setContent(cardFrame());
    for (const content of contents) {
      await show(page, content);
      yield await page.screenshot({ type: 'jpeg', quality: QUALITY });
    }
  } finally {
    await browser.close();
  }
}

async function show(page: Page, content: string): Promise<void> {
  await page.evaluate(async (html) => {
    document.body.innerHTML = html;
    await document.fonts.ready;
  }, content);
}
