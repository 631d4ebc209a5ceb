import { descending } from 'd3';
import { expect, test, type Page } from '@playwright/test';
import { goBackTo, open } from '../page.ts';
import { dataset } from '../real-data.ts';
import { selectionPanel } from '../selection-panel.ts';

const FOCUS = 'focus=kaz-2022-anka-production';

/** Those with the most to say before what they rest on: of them all, the first to push it out of sight. */
const LONGEST = dataset.agreements
  .map(({ id, texts, evidence, date }) => ({
    id,
    before:
      texts.en.title.length +
      (evidence[0]?.quotation?.before.length ?? 0) +
      (date.precision === 'span' ? 40 : 0),
  }))
  .sort((a, b) => descending(a.before, b.before))
  .slice(0, 24)
  .map(({ id }) => id);

for (const [width, height] of [
  [1440, 900],
  [390, 844],
  [844, 390],
] as const)
  for (const language of ['en', 'ar', 'tr'] as const)
    test(`the sentence and who says it are in sight without scrolling: ${width}x${height}, ${language}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await open(page, `?${FOCUS}&lang=${language}`);
      const panel = selectionPanel(page, language);
      await expect(panel.locator('mark').first()).toBeAttached();
      for (const id of LONGEST) {
        await goBackTo(page, `?focus=${id}`);
        for (const part of ['figure .head bdi', 'figure :is(mark, .paraphrase)'])
          await expect.poll(() => isHit(page, `aside ${part}`), `${id} ${part}`).toBe(true);
      }
    });

test('opening a panel moves no button', async ({ page }) => {
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?time=2022-05');
    // Letters of a fallback are of other widths.
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    const before = await places(page);
    await goBackTo(page, `?time=2022-05&${FOCUS}`);
    await expect(selectionPanel(page).locator('mark').first()).toBeVisible();
    const after = await places(page);
    for (const [name, place] of Object.entries(before)) expect(after[name], name).toEqual(place);
  }
});

test('Escape closes the panel after a click on the map, and in a field it does not', async ({
  page,
}) => {
  await open(page, `?${FOCUS}`);
  const panel = selectionPanel(page);
  await page.getByRole('button', { name: 'Qatar', exact: true }).first().press('Enter');
  await expect(panel.getByRole('heading', { level: 2, name: 'Qatar' })).toBeVisible();
  await page.getByRole('combobox', { name: /^Search/ }).press('Escape');
  await expect(panel).toBeVisible();
  await page.locator('.region .arcs').click({ position: { x: 40, y: 60 } });
  await page.getByRole('button', { name: 'Qatar', exact: true }).first().press('Enter');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

/** Whether the beginning of the first such element is what a pointer meets there. */
function isHit(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => {
    const element = document.querySelector(wanted)!;
    const text = document.createRange();
    text.selectNodeContents(element);
    const [line] = text.getClientRects();
    if (!line) return false;
    const hit = document.elementFromPoint(line.x + line.width / 2, line.y + line.height / 2);
    return (
      hit !== null && (element.contains(hit) || hit.contains(element)) && line.bottom <= innerHeight
    );
  }, selector);
}

/** Where each control stands that the panel does not hold. */
function places(page: Page): Promise<Record<string, string>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('button, input, select')]
        .filter((each) => each.checkVisibility() && !each.closest('aside, .still, .bars'))
        .map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          const name = each.getAttribute('aria-label') ?? each.textContent!.trim();
          return [name, [x, y, width, height].map(Math.round).join()];
        }),
    ),
  );
}
