import { expect, type Frame, type Page } from '@playwright/test';
import { hasCome } from './page.ts';
import { wantedHeight } from '../src/embed/wanted-height.ts';

export interface Seen {
  readonly errors: string[];
  readonly foreign: string[];
  readonly requests: string[];
}

/** Collects what an embed and its page must never do: throw, log an error, or ask anybody else. */
export function watchOrigins(page: Page, origins: readonly string[]): Seen {
  const seen: Seen = { errors: [], foreign: [], requests: [] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    seen.requests.push(request.url());
    const isOwn = protocol === 'data:' || protocol === 'blob:';
    if (!isOwn && !origins.includes(origin)) seen.foreign.push(request.url());
  });
  return seen;
}

export function expectQuiet({ errors, foreign }: Seen): void {
  expect({ errors, foreign }).toEqual({ errors: [], foreign: [] });
}

/** The embed in the page's frame, once its map is there, or the still in its place where the browser has no WebGL. */
export async function frameOf(page: Page, which = 0): Promise<Frame> {
  const element = page.locator('iframe').nth(which);
  const frame = (await (await element.elementHandle())!.contentFrame())!;
  await hasCome(frame);
  return frame;
}

export const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** What reading the frame's storage comes to. */
export const storageOf = (frame: Frame): Promise<string> =>
  frame.evaluate(() => {
    try {
      return String(localStorage.length);
    } catch (error) {
      return (error as Error).name;
    }
  });

export async function expectHeight(page: Page, chrome: 'full' | 'min'): Promise<void> {
  const frame = page.locator('iframe').first();
  await expect
    .poll(async () => {
      const { width, height } = (await frame.boundingBox())!;
      return height - wantedHeight(width, chrome);
    })
    .toBe(0);
}
