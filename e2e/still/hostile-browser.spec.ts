import { expect, test, type Page } from '@playwright/test';
import { ANKA } from '../records.ts';

/** The page as a reader uses it: slider, panel with its evidence, a talk and back. */
async function used(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await expect(page.locator('.still path').first()).toBeAttached();
  await page.locator('.month-slider').fill('300');
  await expect(page.locator('.month-slider')).toHaveAttribute('aria-valuetext', /^January 2016/);
  await expect(page.locator('aside mark').first()).toBeVisible();
  await page.keyboard.press('F5');
  await expect(page.locator('.room')).toBeAttached();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(page.locator('.room')).toHaveCount(0);
}

const REFUSALS: readonly (readonly [what: string, refuse: () => void])[] = [
  [
    'a canvas that throws',
    () => {
      HTMLCanvasElement.prototype.getContext = () => {
        throw new Error('refused');
      };
    },
  ],
  [
    'storage that throws',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    },
  ],
  [
    'channels and locks that throw',
    () => {
      const refused = function (): void {
        throw new DOMException('refused', 'SecurityError');
      };
      Object.assign(window, { BroadcastChannel: refused });
      Object.defineProperty(navigator, 'locks', { value: undefined });
      Object.defineProperty(navigator, 'wakeLock', { value: undefined });
    },
  ],
];

for (const [what, refuse] of REFUSALS) {
  test(`${what}: the page works without`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.addInitScript(refuse);
    await page.goto(`/?lang=en&focus=${ANKA}`);
    await used(page);
    expect(errors).toEqual([]);
  });
}

for (const day of ['1970-01-01T00:00:01Z', '2100-12-31T23:59:59Z']) {
  test(`with a clock at ${day.slice(0, 4)} the page shows and says the same`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.clock.setFixedTime(new Date(day));
    await page.goto(`/?lang=en&focus=${ANKA}`);
    await used(page);
    expect(errors).toEqual([]);
  });
}

test('letters that never answer keep nobody waiting', async ({ page }) => {
  await page.route('**/*.woff2', () => {});
  await page.goto(`/?lang=ar&focus=${ANKA}`, { waitUntil: 'commit' });
  await expect(page.locator('.still path').first()).toBeAttached();
  await expect(page.locator('aside mark').first()).toBeVisible();
});

test('a page without any size draws itself once it has one', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('/icon.svg');
  await page.goto('/robots.txt');
  await page.setContent('<iframe style="display:none;width:900px;height:600px;border:0"></iframe>');
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement) => (frame.src = '/?lang=en'));
  const inner = page.frameLocator('iframe');
  await expect(inner.locator('html')).toHaveAttribute('data-state', 'failed');
  await page.locator('iframe').evaluate((frame) => (frame.style.display = 'block'));
  await expect(inner.locator('.still path').first()).toBeVisible();
  const drawn = await inner.locator('.still svg').first().innerHTML();
  expect(drawn).not.toContain('NaN');
  expect(errors).toEqual([]);
});
