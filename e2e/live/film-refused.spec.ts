import { expect, test, type Page } from '@playwright/test';
import { open } from '../page.ts';

/** A browser that cannot make a film says why, and what to do. */

const alert = (page: Page) => page.getByRole('dialog', { name: 'Share' }).getByRole('alert');

test('without WebCodecs the film tab says what is missing and which browsers have it', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, 'VideoEncoder'));
  await openFilm(page, 'failed');
  await expect(alert(page)).toHaveText(
    'This browser cannot encode films (WebCodecs is missing). Use a current Chrome, Edge, Firefox or Safari, and open the page by https.',
  );
});

test('a format that this browser cannot encode is named, and so is the cure where it can encode none', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const supported = VideoEncoder.isConfigSupported.bind(VideoEncoder);
    Object.assign(window, { refused: /^avc/ });
    VideoEncoder.isConfigSupported = async (config) => {
      const { refused } = window as unknown as { refused: RegExp };
      return refused.test(config.codec) ? { supported: false, config } : await supported(config);
    };
  });
  await openFilm(page, 'failed');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toContainText(
    'MP4 is not offered: this browser cannot encode H.264 at this size. WebM plays in browsers and in VLC.',
  );
  await page.evaluate(() => Object.assign(window, { refused: /^vp/ }));
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption({ index: 1 });
  await expect(dialog).toContainText(
    'WebM is not offered: this browser cannot encode VP9 or VP8 at this size. MP4 plays nearly everywhere.',
  );
  await page.evaluate(() => Object.assign(window, { refused: /./ }));
  await dialog.getByRole('combobox', { name: 'Size' }).selectOption({ index: 2 });
  await expect(dialog).toContainText(
    'This browser can encode neither MP4 nor WebM at this size. Choose a smaller size or use another browser.',
  );
});

test('a film whose encoder fails, and tours that do not arrive, are told with a way on', async ({
  page,
}) => {
  await page.route('**/data/tours.json', (route) => route.abort());
  await page.addInitScript(() => {
    VideoEncoder.prototype.encode = () => {
      throw new DOMException('no memory', 'QuotaExceededError');
    };
  });
  await openFilm(page, 'live');
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toContainText(
    'The tours could not be loaded, so only this view can be filmed.',
  );
  await dialog.getByRole('button', { name: 'Make the film' }).click();
  await expect(dialog.locator('.fault')).toHaveText(
    'The film could not be made: the browser’s encoder or the map stopped. Try a smaller size or the other format, and close other tabs that need much memory.',
    { timeout: 75_000 },
  );
  await expect(page.locator('.maplibregl-map')).toHaveCount(1);
});

async function openFilm(page: Page, state: 'live' | 'failed'): Promise<void> {
  // Whether a film can be made is asked of the browser, not of the page's own map, which is long in coming.
  if (state === 'failed') await page.route('**/assets/attach-map*.js', (route) => route.abort());
  await open(page, '?lang=en', state);
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('dialog', { name: 'Share' }).getByRole('tab', { name: 'Film' }).click();
}
