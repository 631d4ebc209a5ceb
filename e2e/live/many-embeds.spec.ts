import { expect, test } from '@playwright/test';
import { WITH_WEBGL } from '../browsers.ts';

/** A browser lends a page some sixteen contexts for WebGL, this one fewer; an article may show more embeds than that. */
const LENT = 4;
const MANY = 7;

test.use({
  launchOptions: {
    ...WITH_WEBGL,
    args: [...WITH_WEBGL.args, `--max-active-webgl-contexts=${LENT}`],
  },
});

test('a page of more embeds than the browser has contexts shows a map or a picture in each, once it has been seen', async ({
  page,
}) => {
  test.setTimeout(180_000);
  let taken = 0;
  page.on('console', (message) => {
    if (message.text().includes('Too many active WebGL contexts')) taken++;
  });
  const frames = Array.from(
    { length: MANY },
    (_, i) =>
      `<p><iframe src="/embed/?time=${2012 + i}-12" width="280" height="200" title="${i}"></iframe>`,
  );
  await page.route('**/many.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<!doctype html>${frames.join('')}` }),
  );
  await page.setViewportSize({ width: 320, height: 240 });
  await page.goto('/many.html');
  const states: string[] = [];
  for (let i = 0; i < MANY; i++) {
    const frame = page.locator('iframe').nth(i);
    await frame.scrollIntoViewIfNeeded();
    const root = frame.contentFrame().locator('html');
    await expect(root).toHaveAttribute('data-state', /^(live|failed|lost|late)$/, {
      timeout: 60_000,
    });
    states.push((await root.getAttribute('data-state'))!);
  }
  expect(taken, 'contexts that the browser took away').toBeGreaterThanOrEqual(MANY - LENT);
  for (let i = 0; i < MANY; i++) {
    const frame = page.locator('iframe').nth(i);
    await frame.scrollIntoViewIfNeeded();
    const embed = frame.contentFrame();
    const shown = () =>
      embed.locator('html').evaluate((root) => {
        const canvas = root.querySelector('canvas');
        const isLost = canvas?.getContext('webgl2')?.isContextLost() ?? true;
        const still = root.querySelector('.still svg');
        return { isLive: !isLost, hasStill: still !== null && still.checkVisibility() };
      });
    await expect
      .poll(async () => Object.values(await shown()).some(Boolean), {
        message: `embed ${i} of ${states.join(' ')}`,
        timeout: 60_000,
      })
      .toBe(true);
  }
});
