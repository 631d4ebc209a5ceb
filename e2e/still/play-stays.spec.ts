import { expect, test, type Page } from '@playwright/test';
import { goBackTo, open } from '../page.ts';
import { selectionPanel } from '../selection-panel.ts';

const QUERY = '?time=2022-05';

for (const [width, height] of [
  [390, 844],
  [844, 390],
] as const)
  for (const [name, opened] of [
    ['the sheet of an agreement', `${QUERY}&focus=kaz-2022-anka-production`],
    ['the list', `${QUERY}&list=open`],
  ] as const)
    test(`${name} moves no play button: ${width}x${height}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page, QUERY);
      const before = await place(page);
      await goBackTo(page, opened);
      await expect(selectionPanel(page)).toBeVisible();
      expect(await place(page)).toEqual(before);
      await goBackTo(page, QUERY);
      await expect(selectionPanel(page)).toBeHidden();
      expect(await place(page)).toEqual(before);
    });

function place(page: Page): Promise<unknown> {
  return page.getByRole('button', { name: 'Play', exact: true }).boundingBox();
}
