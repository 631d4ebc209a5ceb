import { expect, test, type Page } from '@playwright/test';
import { open } from '../page.ts';

/** What a phone's screen and fingers ask of the page: nothing under its notch or its home bar, and no pinch that hides controls. */

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

/** A phone upright and on its side, in pixels: where the notch and the home bar are. */
const HELD = [
  { width: 390, height: 844, insets: { top: 47, bottom: 34, left: 0, right: 0 } },
  { width: 844, height: 390, insets: { top: 0, bottom: 21, left: 47, right: 47 } },
] as const;
const VIEWS = {
  'the main page': '',
  'an agreement': 'focus=kaz-2022-anka-production',
  'the list, in Arabic': 'list=open&lang=ar',
  'a talk': 'present=1',
};

for (const [name, query] of Object.entries(VIEWS))
  test(`no control is under the notch or the home bar: ${name}`, async ({ page }) => {
    await open(page, `?${query}`);
    const session = await page.context().newCDPSession(page);
    for (const { width, height, insets } of HELD) {
      await page.setViewportSize({ width, height });
      await session.send('Emulation.setSafeAreaInsetsOverride', { insets });
      if (query.includes('present')) await page.mouse.move(width / 2, height / 3);
      await expect.poll(() => under(page, insets), `${width} by ${height}`).toEqual([]);
    }
  });

test('a pinch beside the map enlarges the page, but not in a talk', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 390 });
  const session = await page.context().newCDPSession(page);
  const pinch = async (): Promise<number> => {
    const [x, y] = [300, 370];
    const isMap = await page.evaluate(
      (at) => document.elementFromPoint(...at)!.closest('.region') !== null,
      [x, y] as const,
    );
    expect(isMap).toBe(false);
    await session.send('Input.synthesizePinchGesture', { x, y, scaleFactor: 2 });
    return page.evaluate(() => window.visualViewport!.scale);
  };
  await open(page);
  expect(await pinch()).toBeGreaterThan(1.2);
  await open(page, '?present=1');
  expect(await pinch()).toBe(1);
});

interface Insets {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Controls in sight of which a part lies where the phone's own edges are. */
const under = (page: Page, insets: Insets): Promise<string[]> =>
  page.evaluate(({ top, bottom, left, right }) => {
    const controls = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select')];
    return controls.flatMap((control) => {
      const target = control.closest('label') ?? control;
      const box = target.getBoundingClientRect();
      // What scrolls in a part of its own comes out from there; circles of the map are where partners are.
      if (control.closest('.still, .bars, [inert], .visually-hidden, aside .content, .chips .row'))
        return [];
      if (box.width === 0 || !control.checkVisibility({ visibilityProperty: true })) return [];
      if (box.bottom < 0 || box.top > innerHeight) return [];
      const isUnder =
        box.top < top - 0.5 ||
        box.bottom > innerHeight - bottom + 0.5 ||
        box.left < left - 0.5 ||
        box.right > innerWidth - right + 0.5;
      const name = control.getAttribute('aria-label') ?? control.textContent?.trim();
      const place = [box.left, box.top, box.right, box.bottom].map(Math.round).join(' ');
      return isUnder ? [`${name}: ${place}`] : [];
    });
  }, insets);
