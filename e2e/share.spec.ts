import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { open, watch } from './page.ts';
import { selectionPanel } from './selection-panel.ts';

const BY_HAND =
  'Copying is not allowed here. The text is selected: press Ctrl+C, or hold it and choose “Copy”.';

test('by keyboard: Enter opens it, arrows go through the tabs, Escape gives the focus back', async ({
  page,
}) => {
  const seen = watch(page);
  await open(page, '?lang=en');
  const button = page.getByRole('button', { name: 'Share' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(tab(page, 'Link')).toBeFocused();
  const names = await dialog(page).getByRole('tab').allTextContents();
  for (const name of [...names.slice(1), names.at(0)!]) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, name)).toBeFocused();
    await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
  expect(seen.foreign).toEqual([]);
});
