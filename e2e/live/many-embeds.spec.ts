import { expect, test } from '@playwright/test';

/** A browser lends a page some sixteen contexts for WebGL; an article may show more embeds than that. */
const MANY = 20;

test('a page of twenty embeds shows a map or a picture in each, once it has been seen', async ({
  page,
}) => {
  test.setTimeout(360_000);
  const frames = Array.from(
    { length: MANY },
    (_, i) =>
      `<p><iframe src="/embed/?time=${2004 + i}-12" width="280" height="200" title="${i}"></iframe>`,
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
