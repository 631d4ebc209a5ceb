import { expect, test, type Page } from '@playwright/test';
import { mapPicture } from '../map-picture.ts';
import { open, watch } from '../page.ts';

/** The picture depends on the playhead and not on the way there. */

const slider = (page: Page) => page.getByRole('slider', { name: 'Month shown on the map' });

for (const view of ['mode=so-far', 'mode=window&years=5&projection=globe']) {
  test(`dragged, played, jumped, scrubbed or linked to, a playhead has one picture: ${view}`, async ({
    page,
  }) => {
    // Two loads and six pictures, each of which must come to rest.
    test.slow();
    const { errors } = watch(page);
    await open(page, `?time=1996-01&${view}`);
    await drag(page, 0.3, 0.72);
    const month = await slider(page).inputValue();
    const year = 1991 + Math.floor(Number(month) / 12);
    const twoDigits = String((Number(month) % 12) + 1).padStart(2, '0');
    // The address follows a little later.
    await expect(page).toHaveURL(new RegExp(`time=${year}-${twoDigits}`));
    const link = page.url();
    const dragged = (await mapPicture(page)).png;

    await slider(page).fill('0');
    const early = (await mapPicture(page)).png;
    expect(early.equals(dragged), 'another playhead has another picture').toBe(false);

    await slider(page).fill(month);
    expect((await mapPicture(page)).png.equals(dragged), 'by a jump').toBe(true);

    await slider(page).fill('180');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(async () => Number(await slider(page).inputValue())).toBeGreaterThan(190);
    await page.getByRole('button', { name: 'Pause' }).click();
    await slider(page).fill(month);
    expect((await mapPicture(page)).png.equals(dragged), 'after playing').toBe(true);

    for (const other of ['407', '12', '350', '264', '407']) await slider(page).fill(other);
    await slider(page).fill(month);
    await slider(page).press('ArrowRight');
    await slider(page).press('ArrowLeft');
    expect((await mapPicture(page)).png.equals(dragged), 'by scrubbing to and fro').toBe(true);

    await page.goto('about:blank');
    await open(page, new URL(link).search);
    await expect(slider(page)).toHaveValue(month);
    expect((await mapPicture(page)).png.equals(dragged), 'by its link').toBe(true);
    expect(errors).toEqual([]);
  });
}

/** Pulls the slider's thumb from one part of its length to another. */
async function drag(page: Page, from: number, to: number): Promise<void> {
  const box = (await slider(page).boundingBox())!;
  const y = box.y + box.height / 2;
  await page.mouse.move(box.x + from * box.width, y);
  await page.mouse.down();
  await page.mouse.move(box.x + to * box.width, y, { steps: 12 });
  await page.mouse.up();
}
