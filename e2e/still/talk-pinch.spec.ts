import { expect, test, type CDPSession, type Page } from '@playwright/test';
import { open } from '../page.ts';

/** Two fingers enlarge the page, but not a talk: its controls would be outside of the screen. */

test.use({ viewport: { width: 844, height: 390 }, hasTouch: true, isMobile: true });

const BESIDE = { x: 200, y: 350 };
const STEPS = 12;

/** Two real fingers there that part, and how large the page is then. */
async function pinch(page: Page, session: CDPSession, { x, y } = BESIDE): Promise<number> {
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 1 },
    { x: x + apart, y, id: 2 },
  ];
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart = 0) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: type === 'touchEnd' ? [] : fingers(apart),
    });
  await touch('touchStart', 10);
  for (let step = 1; step <= STEPS; step++) await touch('touchMove', 10 + 10 * step);
  await touch('touchEnd');
  // What the fingers did is there with the frame after next.
  return page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => resolve(window.visualViewport!.scale)),
        ),
      ),
  );
}

test('a pinch enlarges the page', async ({ page }) => {
  await open(page);
  const session = await page.context().newCDPSession(page);
  expect(await pinch(page, session)).toBeGreaterThan(1.2);
});

test('a pinch in a talk does not, wherever the fingers are', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(document, 'fullscreenEnabled', { value: false }),
  );
  await open(page, '?present=1');
  const session = await page.context().newCDPSession(page);
  for (const at of [BESIDE, { x: 420, y: 120 }, { x: 600, y: 370 }, { x: 160, y: 20 }])
    expect(await pinch(page, session, at), JSON.stringify(at)).toBe(1);
  // What stands over the talk.
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  for (const at of [BESIDE, { x: 420, y: 120 }])
    expect(await pinch(page, session, at), `keys, ${JSON.stringify(at)}`).toBe(1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('.');
  expect(await pinch(page, session), 'in the dark').toBe(1);
});
