import type { Page } from '@playwright/test';

type Finger = 'touchStart' | 'touchMove' | 'touchEnd';

/** Fingers of a screen, without what the browser itself makes of a long press. */
export async function fingerOn(
  page: Page,
): Promise<(type: Finger, ...at: { x: number; y: number }[]) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  return async (type, ...at) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: at });
  };
}
