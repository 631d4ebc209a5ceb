import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Dataset } from '../../src/core/types.ts';
import { open } from '../page.ts';
import { selectedTitle, selectionPanel } from '../selection-panel.ts';

const READER = 'All passages quoted from this source';
const ANKA = 'Memorandum on producing Anka drones in Kazakhstan';

test('an evidence’s source opens with all its passages in the article’s order, and back again', async ({
  page,
}) => {
  await open(page, '?focus=kaz-2022-anka-production');
  const panel = selectionPanel(page);
  await panel.getByRole('button', { name: READER }).first().click();

  const { title, quoted } = sourceOfAnka();
  await expect(selectedTitle(page)).toHaveText(title);
  await expect(selectedTitle(page)).toHaveAttribute('lang', 'ar');
  await expect(selectedTitle(page)).toHaveCSS('direction', 'rtl');
  await expect(panel.getByRole('heading', { name: 'Passages quoted from it' })).toBeVisible();
  await expect(panel.locator('mark')).toHaveText(quoted);

  await panel
    .getByRole('button', { name: `Open the agreement: ${ANKA}` })
    .first()
    .click();
  await expect(selectedTitle(page)).toHaveText(ANKA);
  await page.goBack();
  await expect(selectedTitle(page)).toHaveText(title);
  await page.goBack();
  await expect(selectedTitle(page)).toHaveText(ANKA);
});

test('a source has an address of its own, and lights all that rests on it', async ({ page }) => {
  await open(page, '?focus=article-004');
  await expect(selectedTitle(page)).toHaveAttribute('lang', 'ar');
  await expect(
    selectionPanel(page).getByRole('button', {
      name: 'Open the agreement: Kuwait contracts for Bayraktar TB2 drones',
    }),
  ).toBeVisible();
});

/** The source of the agreement's first evidence, and all that is quoted from it, from its first word to its last. */
function sourceOfAnka(): { title: string; quoted: string[] } {
  const { agreements, sources } = JSON.parse(
    readFileSync('public/data/agreements.json', 'utf8'),
  ) as Dataset;
  const { source } = agreements.find(({ id }) => id === 'kaz-2022-anka-production')!.evidence[0]!;
  const quotations = agreements
    .flatMap(({ evidence }) => evidence)
    .flatMap((each) => (each.source === source && each.quotation ? [each.quotation] : []))
    .sort((a, b) => a.start - b.start);
  return {
    title: sources.find(({ id }) => id === source)!.title,
    quoted: quotations.map(({ text }) => text),
  };
}

test('a title runs as it is written: of an Arabic source from the right, described in English from the left', async ({
  page,
}) => {
  await open(page, '?focus=omn-2015-pars-iii-vehicles');
  const titles = selectionPanel(page).locator('cite');
  const titled = (text: RegExp) => titles.filter({ hasText: text }).first();
  await expect(titled(/^\[Sultanate of Oman receives/)).toHaveCSS('direction', 'ltr');
  await expect(titled(/^\p{Script=Arabic}/u)).toHaveCSS('direction', 'rtl');
});
