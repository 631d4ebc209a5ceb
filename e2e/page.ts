import { expect, test, type Frame, type Page } from '@playwright/test';

/**
 * Opens the built app at a query and waits until its map is live (or has failed, where that is expected), and its talk.
 * Without WebGL the still stands in for the map, and the map's library is not asked for.
 */
export async function open(
  page: Page,
  query = '',
  state: 'live' | 'failed' = comeState(),
): Promise<void> {
  const asked: string[] = [];
  if (!hasWebGl()) {
    page.on('request', (request) => {
      if (/attach-map|maplibre/.test(request.url())) asked.push(request.url());
    });
  }
  await page.goto(`/${query}`);
  await hasCome(page, state);
  // Keys that are pressed before it is there are the page's.
  if (query.includes('present=1')) await expect(page.locator('.room')).toBeAttached();
  expect(asked, 'the map’s library is not asked for').toEqual([]);
}

/** Puts a view on by its address as the browser's own Back does: without another load. Language and colours stay. */
export async function goBackTo(page: Page, query: string): Promise<void> {
  await page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, query);
}

/**
 * One page for a file's journeys, or for a group's, opened at a query: a live map is long in coming where software draws
 * it. Each puts its view on by its address. Where one fails, those after it get a page of their own.
 */
export function sharedPage(query: string): () => Page {
  let page: Page | undefined;
  test.beforeAll(async ({ browser }) => {
    page = await browser.newPage();
    await open(page, query);
  });
  test.afterAll(() => page?.close());
  return () => page!;
}

/** Waits until the map of a page, or of an embed's frame, is live (or has failed, where that is expected). */
export const hasCome = (page: Page | Frame, state = comeState()): Promise<void> =>
  expect(page.locator('html')).toHaveAttribute('data-state', state, { timeout: FIRST_PICTURE });

/** How long a map may take to come where software draws it, beside other work, in milliseconds. */
const FIRST_PICTURE = 75_000;

/** Whether the browser of this project has WebGL. */
const hasWebGl = (): boolean => test.info().project.name.startsWith('live');

/** What a page's `data-state` comes to in this project's browser: without WebGL the still stands in. */
const comeState = (): 'live' | 'failed' => (hasWebGl() ? 'live' : 'failed');

/** Collects what a page must never do: throw, log an error, or ask another host. */
export function watch(page: Page): { errors: string[]; foreign: string[] } {
  const seen = { errors: [] as string[], foreign: [] as string[] };
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const isOwn = protocol === 'data:' || protocol === 'blob:' || hostname === 'localhost';
    if (!isOwn) seen.foreign.push(request.url());
  });
  return seen;
}
