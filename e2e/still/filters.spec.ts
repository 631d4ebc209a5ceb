import { expect, test, type Locator, type Page } from '@playwright/test';
import { readView } from '../../src/core/address/view-url.ts';
import { recordCounts } from '../../src/core/counts/counts.ts';
import { passes } from '../../src/core/view/filter.ts';
import { recordsText } from '../../src/i18n/counts-text.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { goBackTo, open } from '../page.ts';
import { dataset } from '../real-data.ts';
import { ANKA, TB2, recordOf, titleOf } from '../records.ts';

/** The line under the title that counts what the map shows. */
const headline = (page: Page): Locator => page.getByText(/^1991 – \d{4} · /);

/** The row of filters: where a list is open, a control that is looked for in all of the page is asked of its hundreds too. */
const chips = (page: Page): Locator => page.locator('.chips');

/** What one filter offers, once the filters are open. */
const choices = (page: Page, label: string): Locator =>
  chips(page).getByRole('group', { name: 'Show only' }).getByRole('combobox', { name: label });

/** An agreement's line in the list. */
const row = (page: Page, id: string): Locator =>
  page
    .getByRole('listitem')
    .filter({ hasText: titleOf(id) })
    .getByRole('button', { name: titleOf(id) });

const FILTERS = [
  { label: 'What happened', choice: 'Contract', query: 'nature=contract' },
  { label: 'Country', choice: 'Kuwait', query: 'country=KWT' },
  { label: 'Weapon or system', choice: 'Bayraktar TB2', query: 'system=Bayraktar+TB2' },
  { label: 'How sure it is', choice: 'High', query: 'confidence=high' },
];

for (const { label, choice, query } of FILTERS) {
  test(`the filter ${label} is in the address and holds for the list, and its chip removes it`, async ({
    page,
  }) => {
    await open(page, '?list=open');
    await chips(page).getByRole('button', { name: 'Filters', exact: true }).click();
    await choices(page, label).selectOption(choice);
    const chip = chips(page).getByRole('button', { name: `Remove the filter ${choice}` });
    await expect(chip).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`[?&]${query.replace('+', '\\+')}(&|$)`));
    const { filters } = readView(new URLSearchParams(query), dataset).view;
    for (const id of [ANKA, TB2, 'aze-geo-2019-trilateral-mou'])
      await expect(row(page, id)).toHaveCount(passes(recordOf(id), filters) ? 1 : 0);
    await chip.click();
    await expect(chip).toHaveCount(0);
    await expect(page).not.toHaveURL(new RegExp(query.split('=')[0]!));
    await expect(row(page, 'aze-geo-2019-trilateral-mou')).toHaveCount(1);
  });
}

test('an address opens with all the filters that it names', async ({ page }) => {
  await open(page, `?list=open&${FILTERS.map(({ query }) => query).join('&')}`);
  for (const { choice } of FILTERS)
    await expect(
      chips(page).getByRole('button', { name: `Remove the filter ${choice}` }),
    ).toBeVisible();
  await expect(row(page, TB2)).toHaveCount(1);
  await expect(headline(page)).toContainText('1 record, a firm agreement or contract');
});

test('one button removes all filters, the hidden themes among them', async ({ page }) => {
  await open(page, '?nature=contract~agreement&country=KWT&theme=arms~framework');
  await expect(page.getByRole('button', { name: /^Remove the filter / })).toHaveCount(3);
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await expect(page.getByRole('button', { name: /^Remove/ })).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: 'Industry & co-production', exact: true }),
  ).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL('/');
});

test('filters that nothing passes say which they are, and that one must go', async ({ page }) => {
  await open(page, '?country=KWT&system=S-400');
  const nothing = page.getByRole('status').filter({ hasText: 'No agreement passes' });
  await expect(nothing).toHaveText(
    'No agreement passes all of these: Kuwait and S-400. Remove one of them.',
  );
  await expect(headline(page)).toHaveText('1991 – 2024 · 0 records');
  await page.getByRole('button', { name: 'Remove the filter S-400' }).click();
  await expect(nothing).toHaveCount(0);
});

test('what a narrow filter leaves comes into sight, and goes with the filter; a map that is placed stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const system = 'T129 ATAK';
  const own = dataset.agreements.filter(({ systems }) => systems.includes(system));
  const partners = [...new Set(own.flatMap(({ partners }) => partners))];
  /** Which of the circles drawn lie in the map, by the partners' codes. */
  const inSight = () =>
    page.locator('.still').evaluate((still) =>
      [...still.querySelectorAll<SVGCircleElement>('circle[data-partner]')].flatMap((circle) => {
        const [x, y] = [circle.cx.baseVal.value, circle.cy.baseVal.value];
        const isIn = x > 0 && x < still.clientWidth && y > 0 && y < still.clientHeight;
        return isIn ? [circle.dataset['partner']!] : [];
      }),
    );
  await open(page);
  const before = (await inSight()).sort();
  expect(partners.filter((code) => !before.includes(code))).not.toEqual([]);
  await goBackTo(page, '?system=T129+ATAK');
  await expect.poll(async () => (await inSight()).sort()).toEqual(partners.toSorted());
  await page.getByRole('button', { name: `Remove the filter ${system}` }).click();
  await expect.poll(async () => (await inSight()).sort()).toEqual(before);
  await goBackTo(page, '?system=T129+ATAK&map=4/40/35');
  await expect
    .poll(async () => (await inSight()).filter((code) => !partners.includes(code as never)))
    .toEqual([]);
  expect((await inSight()).length).toBeLessThan(partners.length);
});

test('the counts follow the filters', async ({ page }) => {
  await open(page);
  const told = (codes: readonly string[]): string => {
    const own = dataset.agreements.filter(({ partners }) =>
      partners.some((code) => codes.includes(code)),
    );
    return `1991 – 2024 · ${recordsText(recordCounts(own), messagesIn('en'), formatIn('en', 'latn'))}`;
  };
  await chips(page).getByRole('button', { name: 'Filters', exact: true }).click();
  await choices(page, 'Country').selectOption('Kazakhstan');
  await expect(headline(page)).toHaveText(told(['KAZ']));
  await choices(page, 'Country').selectOption('Kuwait');
  await expect(headline(page)).toHaveText(told(['KAZ', 'KWT']));
});

test('a theme is shown alone at one press, by keyboard too, and pressed again it brings back all', async ({
  page,
}) => {
  await open(page, '?list=open');
  const only = chips(page).getByRole('button', { name: 'only Sought or halted' });
  const rows = page.locator('aside [data-theme]:is(button)');
  await only.focus();
  await page.keyboard.press('Enter');
  await expect(only).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/[?&]theme=halted(&|$)/);
  await expect(rows.and(page.locator(':not([data-theme="halted"])'))).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(only).toHaveAttribute('aria-pressed', 'false');
  await expect(page).not.toHaveURL(/theme=/);
});

test('where the word has no room only the theme that is shown alone has a dark sign', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await open(page, '?status=cancelled&count=all&theme=halted');
  await expect(page.locator('.brief .only')).toHaveCount(5);
  const colours = await page
    .locator('.brief .only')
    .evaluateAll((signs) =>
      signs.map((sign) => [sign.ariaPressed, getComputedStyle(sign, '::after').backgroundColor]),
    );
  const dark = colours.find(([pressed]) => pressed === 'true')![1];
  expect(colours.filter(([, colour]) => colour === dark)).toEqual([['true', dark]]);
  await expect(headline(page)).toContainText('firm or reported');
  // What is said of firm ones alone is not said of these.
  await expect(page.locator('p.counts')).toHaveAttribute('title', /those that are only reported/);
});

test('what was halted is told apart from what was only sought', async ({ page }) => {
  await open(page, '?list=open&theme=halted');
  const refused = page.getByRole('button', { name: /, Refused · Sought or halted/ });
  const sought = page.getByRole('button', { name: /, (Sought|Under discussion) · Sought/ });
  await expect(refused.first()).toBeAttached();
  await expect(sought.first()).toBeAttached();
  await chips(page).getByRole('button', { name: 'Filters', exact: true }).click();
  await choices(page, 'What came of it').selectOption(
    'Halted: refused, blocked, suspended, cancelled',
  );
  await expect(page).toHaveURL(/status=refused~blocked~suspended~cancelled/);
  await expect(sought).toHaveCount(0);
  await expect(refused.first()).toBeAttached();
  for (const word of ['Refused', 'Blocked', 'Suspended', 'Cancelled'])
    await expect(page.getByRole('button', { name: `Remove the filter ${word}` })).toBeAttached();
});

test('what is only reported is counted when the reader asks, and the address keeps it', async ({
  page,
}) => {
  await open(page);
  const confirmed = await counted(page);
  await chips(page).getByRole('button', { name: 'Filters', exact: true }).click();
  await page
    .getByRole('checkbox', { name: 'Also count agreements that are reported but not confirmed' })
    .check();
  await expect.poll(() => counted(page)).toBeGreaterThan(confirmed);
  const withReported = await counted(page);
  await expect(page).toHaveURL(/[?&]count=all/);
  await page.reload();
  await expect.poll(() => counted(page)).toBe(withReported);
});

/** Agreements and contracts in the headline. */
async function counted(page: Page): Promise<number> {
  return Number(
    /([\d,]+)\s(?:firm or reported )?agreements?/
      .exec(await headline(page).innerText())![1]!
      .replace(',', ''),
  );
}
