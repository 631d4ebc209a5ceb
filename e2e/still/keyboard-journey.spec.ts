import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from '../page.ts';
import {
  ANKA as ID,
  basisOf,
  dateOf,
  kindOf,
  monthOf,
  nameOf,
  quotedIn,
  recordOf,
  titleOf,
} from '../records.ts';
import { searchField, selectedTitle, selectionPanel } from '../selection-panel.ts';

const ANKA = titleOf(ID);
const anka = recordOf(ID);
const partner = nameOf(anka.partners[0]!);

test('by keyboard alone a reader finds an agreement and reads its evidence, and sees where they are', async ({
  page,
}) => {
  await open(page);
  await tabTo(page, searchField(page));
  await page.keyboard.type(ANKA);
  await expect(page.getByRole('option', { name: ANKA })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(selectedTitle(page)).toHaveText(ANKA);

  const panel = selectionPanel(page);
  await tabTo(page, panel.getByRole('button', { name: 'Close' }));
  const reader = panel
    .getByRole('button', { name: 'All passages quoted from this source' })
    .first();
  await tabTo(page, reader);
  await page.keyboard.press('Enter');
  await expect(panel.getByRole('heading', { name: 'Passages quoted from it' })).toBeVisible();
  await expect(selectedTitle(page)).toBeFocused();

  await tabTo(page, panel.getByRole('button', { name: `Open the agreement: ${ANKA}` }).first());
  await page.keyboard.press('Enter');
  await expect(selectedTitle(page)).toHaveText(ANKA);
  await expect(selectedTitle(page)).toBeFocused();
  await tabTo(page, panel.getByRole('button', { name: partner, exact: true }));
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
});

test('the panel reads as a heading, a date, facts and a quotation with its source', async ({
  page,
}) => {
  await open(page, `?focus=${ID}`);
  await expect(selectionPanel(page)).toMatchAriaSnapshot(`
    - complementary "Selection":
      - button "Close"
      - article:
        - paragraph: Industry & co-production
        - heading "${ANKA}" [level=2]
        - paragraph:
          - strong: ${dateOf(ID)}
          - text: ${basisOf(ID)}
        - heading "Evidence" [level=3]
        - figure:
          - blockquote:
            - mark: ${yamlOf(quotedIn(ID).quotation.text)}
          - button "All passages quoted from this source"
        - term: Kind
        - definition: ${kindOf(ID)}
        - term: Parties
        - definition:
          - button "${partner}"
        - term: Systems
        - definition: ${anka.systems.join(', ')}
        - button "Copy link"
        - link "Report an error"
        - group "Cite":
          - button "APA"
          - button "Chicago"
          - button "BibTeX"
  `);
});

test('a step to the next date is told to those who cannot see it', async ({ page }) => {
  await open(page, '?time=2021-12&country=KAZ&system=Anka');
  await tabTo(page, page.getByRole('button', { name: 'Next date with an agreement' }));
  await page.keyboard.press('Enter');
  const said = `${monthOf(ID)}: ${ANKA}; 1 record, a firm agreement or contract`;
  await expect(page.locator('[aria-live=polite]').filter({ hasText: said })).toHaveCount(1);
  await expect(page.getByRole('button', { name: 'Next date with an agreement' })).toBeFocused();
});

/** A text as a snapshot writes it, whatever signs are in it. */
const yamlOf = (text: string): string => JSON.stringify(text);

/** As many stops as a page may put before any control. */
const MOST_STOPS = 60;

/** Presses Tab until a control has the focus; every stop on the way has a name and a visible ring inside the window. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops++) {
    await page.keyboard.press('Tab');
    const focus = page.locator(':focus');
    await expect(focus).toHaveAccessibleName(/./);
    await expect(focus).toBeInViewport();
    expect(await hasRing(focus), await focus.ariaSnapshot()).toBe(true);
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${MOST_STOPS} stops, and none of them is the target`);
}

/** Whether an outline marks it, or the label that stands for it. */
const hasRing = (focus: Locator): Promise<boolean> =>
  focus.evaluate((element) =>
    [element, element.nextElementSibling].some(
      (each) => each && getComputedStyle(each).outlineStyle !== 'none',
    ),
  );
