import { expect, test } from '@playwright/test';
import { arcOnScreen, clickArc } from '../arc-on-screen.ts';
import { open, watch } from '../page.ts';
import {
  ANKA,
  basisOf,
  dateOf,
  nameOf,
  publishedOf,
  quotedIn,
  titleOf,
  undated,
} from '../records.ts';
import { headline, quotationOf, shelfCount, stopAfter, stopBefore } from '../real-data.ts';

const shelved = undated();

test(
  'a newcomer sees the arcs, scrubs, clicks one and reads the sentence it rests on',
  { tag: '@live' },
  async ({ page }) => {
    const seen = watch(page);
    await open(page);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ankara’s defence agreements');
    await expect(page.getByText(headline(2024, 12))).toBeVisible();

    const slider = page.getByRole('slider', { name: 'Month shown on the map' });
    await slider.fill(String((1993 - 1991) * 12 + 11));
    await expect(slider).toHaveAttribute('aria-valuetext', `December 1993: ${headline(1993, 12)}`);
    await slider.fill('407');

    const { agreement } = await clickArc(
      page,
      (arc) => quotationOf(arc.agreement.id) !== undefined,
    );
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(agreement.texts.en.title);
    const quotation = quotationOf(agreement.id)!;
    await expect(panel.locator('mark').first()).toHaveText(quotation.text);
    await expect(panel).toContainText(/stated in the source|worked out from/);

    expect(seen).toEqual({ errors: [], foreign: [] });
  },
);

test('a quotation stands in its own language and direction, with its source', async ({ page }) => {
  await open(page, `?focus=${ANKA}`);
  const panel = page.getByRole('complementary', { name: 'Selection' });
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(titleOf(ANKA));
  await expect(panel.locator('.date')).toHaveText(`${dateOf(ANKA)} ${basisOf(ANKA)}`);
  const { source, quotation } = quotedIn(ANKA);
  const figure = panel.getByRole('figure').filter({ hasText: quotation.text });
  await expect(figure.getByRole('blockquote')).toHaveAttribute('lang', 'ar');
  await expect(figure.getByRole('blockquote')).toHaveAttribute('dir', 'rtl');
  await expect(figure.locator('mark')).toHaveText(quotation.text);
  await expect(figure).toContainText(publishedOf(source));
});

test(
  'a partner’s circle opens its agreements, and one of them goes on to its evidence',
  { tag: '@live' },
  async ({ page }) => {
    await open(page);
    const { x, y } = await arcOnScreen(page, shelved.id, 1);
    await page.mouse.click(x, y);
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(nameOf(shelved.partners[0]!));
    await panel.getByRole('button', { name: titleOf(shelved.id) }).click();
    await expect(panel).toContainText('no date in the source');
    await expect(panel.locator('mark').first()).toHaveText(quotedIn(shelved.id).quotation.text);
  },
);

test(
  'the undated stand on their shelf, and are drawn when it is open',
  { tag: '@live' },
  async ({ page }) => {
    await open(page, '?time=2010-01');
    await page.getByRole('button', { name: /Undated/ }).click();
    const panel = page.getByRole('complementary', { name: 'Selection' });
    await expect(panel.getByRole('listitem')).toHaveCount(shelfCount);
    const { agreement } = await clickArc(page, (arc) => arc.agreement.date.interval === null);
    await expect(panel.getByRole('heading', { level: 2 })).toHaveText(agreement.texts.en.title);
    await expect(panel).toContainText('no date in the source');
  },
);

test('play moves the clock to the end and stops there', async ({ page }) => {
  await open(page, '?time=2024-06');
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(page.locator('.month-slider')).toHaveValue('407');
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

test('steps go to the dates on which something happens', async ({ page }) => {
  await open(page, '?time=1993-06');
  const slider = page.locator('.month-slider');
  await page.getByRole('button', { name: 'Next date with an agreement' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', stopAfter(1993, 6));
  await slider.fill(String((1993 - 1991) * 12 + 5));
  await page.getByRole('button', { name: 'Previous date with an agreement' }).click();
  await expect(slider).toHaveAttribute('aria-valuetext', stopBefore(1993, 6));
});
