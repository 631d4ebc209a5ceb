import { expect, test, type Page } from '@playwright/test';
import { ANKA } from '../records.ts';

/** What a server may send in place of our JSON: a page, half of it, nothing, and what another version might have. */
const BODIES = [
  '<!doctype html><title>Sign in</title>',
  '{"agreements": [{"id": "kaz-',
  '',
  'null',
  '{}',
  '[]',
  '{"agreements": [], "sources": [], "tours": 7, "words": null, "objects": {}}',
];

/** Opens a page for which a server sends each of these in place of a file. */
async function eachBody(
  page: Page,
  file: string,
  query: string,
  look: () => Promise<void>,
): Promise<void> {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  for (const body of BODIES) {
    await page.route(`**/${file}`, (route) => route.fulfill({ body, contentType: 'text/html' }));
    await page.goto(`/?${query}&lang=en`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
    await look();
    await page.unroute(`**/${file}`);
  }
  expect(errors).toEqual([]);
}

test('whatever is sent in place of the agreements, the page says that it cannot read it, and how to go on', async ({
  page,
}) => {
  await eachBody(page, 'data/overview.json', '', async () => {
    const alert = page.getByRole('alert').filter({ visible: true });
    await expect(alert).toContainText('What the server sent in place of the agreements');
    await expect(alert.getByRole('link', { name: 'Try again' })).toBeVisible();
  });
});

test('whatever is sent in place of the evidence, map and panel stand, and nothing is on its way for ever', async ({
  page,
}) => {
  await eachBody(page, 'data/agreements.json', `focus=${ANKA}`, async () => {
    const panel = page.locator('aside');
    await expect(panel.getByRole('alert').first()).toContainText(
      'The evidence could not be loaded.',
    );
    await expect(panel.getByRole('button', { name: 'Try again' }).first()).toBeVisible();
  });
});

test('whatever is sent in place of the tours, a talk says so and goes on without', async ({
  page,
}) => {
  await eachBody(page, 'data/tours.json', 'present=1&tour=drones', async () => {
    await expect(page.locator('.room')).toContainText('could not be loaded');
  });
});

test('whatever is sent in place of the map’s shapes, the still draws with its own', async ({
  page,
}) => {
  await eachBody(page, 'basemap/countries.json', '', async () => {
    await expect(page.locator('.still path').first()).toBeAttached();
  });
});

test('whatever is sent in place of a translation, English stands in for it', async ({ page }) => {
  await eachBody(page, 'data/translations-tr.json', `lang=tr&focus=${ANKA}`, async () => {
    await expect(page.locator('aside mark').first()).toBeVisible();
  });
});
