import { expect, test } from '@playwright/test';
import { open } from '../page.ts';
import { selectionPanel } from '../selection-panel.ts';

test('an agreement that an address chooses and hides is told about, and one button shows it', async ({
  page,
}) => {
  await open(page, '?focus=kaz-2022-anka-production&theme=arms&country=KWT&time=2010-01');
  const note = selectionPanel(page).getByRole('status').filter({ hasText: 'Not on the map' });
  await expect(note).toContainText('its theme is switched off');
  await note.getByRole('button', { name: 'Show it on the map' }).click();
  await expect(note).toHaveCount(0);
  await expect(page).toHaveURL(/time=2022-05/);
  await expect(page).not.toHaveURL(/country=/);
});

test('a right press on a year’s bar neither moves the clock nor draws a window', async ({
  page,
}) => {
  await open(page, '?time=2010-06');
  const bar = page.getByRole('button', { name: /^2019: / });
  await bar.click({ button: 'right' });
  await expect(page.locator('.month-slider')).toHaveValue(String((2010 - 1991) * 12 + 5));
});

test('a sideways wheel over the bars moves the clock, an upright one does not', async ({
  page,
}) => {
  await open(page, '?time=2010-06');
  await page.getByRole('button', { name: /^2019: / }).hover();
  await page.mouse.wheel(0, 120);
  await page.mouse.wheel(120, 0);
  await expect(page.locator('.month-slider')).toHaveValue(String((2010 - 1991) * 12 + 15));
});
