import { expect, test, type Page } from '@playwright/test';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';

const slider = (page: Page) => page.getByRole('slider', { name: 'Month shown on the map' });
const month = async (page: Page) => Number(await slider(page).inputValue());

for (const projection of ['mercator', 'globe']) {
  test(`a ${projection} map that loses its context in play comes back as it was, and the clock goes on`, async ({
    page,
  }) => {
    const { errors } = watch(page);
    await open(page, `?time=2023-12&projection=${projection}`);
    const before = (await mapPicture(page)).png;

    await slider(page).fill('120');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => month(page)).toBeGreaterThan(121);
    const restore = await loseContext(page);
    const lostAt = await month(page);
    await expect.poll(() => month(page)).toBeGreaterThan(lostAt + 3);
    await restore();
    const restoredAt = await month(page);
    await expect.poll(() => month(page)).toBeGreaterThan(restoredAt + 3);
    await page.getByRole('button', { name: 'Pause' }).click();

    await slider(page).fill(String((2023 - 1991) * 12 + 11));
    const after = (await mapPicture(page)).png;
    expect(after.equals(before)).toBe(true);
    expect(errors).toEqual([]);
  });
}

test('a map at rest comes back by itself, with its circles, names and selected arc', async ({
  page,
}) => {
  const { errors } = watch(page);
  await open(page, '?time=2023-12&focus=kwt-2023-tb2');
  const before = (await mapPicture(page)).png;
  const restore = await loseContext(page);
  await restore();
  await expect.poll(async () => (await mapPicture(page)).png.equals(before)).toBe(true);
  expect(errors).toEqual([]);
});

test('a map whose context does not come back gives its place to the still and says why', async ({
  page,
}) => {
  const { errors } = watch(page);
  await open(page, '?time=2023-12');
  const restore = await loseContext(page);
  const alert = page.getByRole('alert').filter({ hasText: 'took the graphics card away' });
  await expect(alert).toBeVisible();
  await expect(alert.getByRole('link', { name: 'Load the page again' })).toBeVisible();
  await expect(page.locator('.still path').first()).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
  await restore();
  await expect(page.locator('html')).toHaveAttribute('data-state', 'live');
  expect(errors).toEqual([]);
});

/** Takes the graphics card away from the map; what it resolves to gives it back. Both wait for the map to hear of it. */
async function loseContext(page: Page): Promise<() => Promise<void>> {
  const canvas = page.locator('.maplibregl-canvas');
  const handle = await canvas.evaluateHandle(async (element: HTMLCanvasElement) => {
    const context = element.getContext('webgl2')!;
    const extension = context.getExtension('WEBGL_lose_context')!;
    const lost = new Promise((resolve) => element.addEventListener('webglcontextlost', resolve));
    extension.loseContext();
    await lost;
    return extension;
  });
  return async () => {
    await canvas.evaluate(async (element, extension) => {
      const restored = new Promise((resolve) =>
        element.addEventListener('webglcontextrestored', resolve),
      );
      extension.restoreContext();
      await restored;
    }, handle);
  };
}
