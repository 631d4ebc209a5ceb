import { expect, test } from '@playwright/test';
import { OWN_MAP_MESSAGES } from '../../src/i18n/own-map/own-map-messages.ts';
import { PROPOSE_MESSAGES } from '../../src/i18n/propose-messages.ts';
import { violationsBesideFrames } from '../axe.ts';
import { dropFile } from '../drop-file.ts';

/** As large as a whole file: a quotation mark that does not close makes such cells. */
const HUGE = 'x'.repeat(400_000);
/** It asks for the country in the middle, the order of days, the system of codes and a name, and leaves rows out. */
const TABLE = `title,date,partners
Pact A,3/4/2001,SLV
Pact B,5/6/2002,ALB
Pact C,7/8/2003,Congo
Pact D,yesterday,PER
Pact E,${HUGE},PER
Pact F,9/10/2004,${HUGE}
`;
/** What it is with the month first. */
const MARCH = { en: '4 March 2001', ar: '4 مارس 2001', tr: '4 Mart 2001' };
const ARTICLE = `Japan signed a training agreement with Peru on 3 March 2011, the ministry said on Monday, after long talks.
Japan bought drones from Chile for $5 million in 2012, which officials in the capital confirmed to reporters.`;

for (const [language, colorScheme] of [
  ['en', 'light'],
  ['ar', 'dark'],
  ['tr', 'dark'],
] as const)
  test(`every step of a map of one's own is without a fault of accessibility, and fits: ${language}, ${colorScheme}`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    const words = OWN_MAP_MESSAGES[language];
    const said = PROPOSE_MESSAGES[language];
    const isFit = async (step: string): Promise<void> => {
      expect(await violationsBesideFrames(page), step).toEqual([]);
      const overflow = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return scrollWidth - clientWidth;
      });
      expect(overflow, step).toBe(0);
    };
    await page.emulateMedia({ colorScheme });
    await page.goto(`make/?lang=${language}`);
    await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
    await isFit('nothing given');

    await dropFile(page, 'office.xls', 'no table\0at all\u0001');
    await expect(page.getByRole('alert')).toBeVisible();
    await isFit('what is no table');
    const discard = page.getByRole('button', { name: words.give.discard });
    if (await discard.isVisible()) await discard.click();

    await dropFile(page, 'pacts.csv', TABLE);
    const hub = page.getByRole('group', { name: words.questions.hub });
    await expect(hub).toBeVisible();
    await isFit('questions');

    await hub.getByRole('combobox').selectOption('JPN');
    const left = page.getByRole('region', { name: words.result.leftHead });
    await expect(left).toBeVisible();
    for (const reason of await left.getByRole('cell').allTextContents())
      expect(reason.length).toBeLessThan(400);
    await expect(left).toContainText(words.reasons.date(`${'x'.repeat(119)}…`));
    await page
      .getByRole('button', { name: words.questions.monthFirst('3/4/2001', MARCH[language]) })
      .click();
    await expect(page.locator('iframe')).toBeVisible();
    await isFit('rows left out, a preview, what can be taken');

    await page.getByRole('button', { name: words.article.open }).click();
    await expect(page.getByLabel(said.text)).toBeFocused();
    await isFit('an article that is asked for');
    await page.getByLabel(said.text).fill(ARTICLE);
    await page.getByRole('button', { name: said.read, exact: true }).click();
    const items = page.getByRole('list', { name: said.proposals }).getByRole('listitem');
    await expect(items).toHaveCount(2);
    await expect(items.first()).toBeFocused();
    await page.keyboard.press('Enter');
    await isFit('an article that was read');
    await page.getByRole('button', { name: words.article.put(1, '1') }).click();
    await expect(page.getByText(words.article.done(1, '1'))).toBeVisible();
    await expect(page.getByRole('list', { name: words.article.rows })).toBeVisible();
    await expect(page.locator('iframe')).toBeVisible();
    await isFit('what an article told');
  });
