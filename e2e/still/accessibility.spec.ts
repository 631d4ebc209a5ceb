import { expect, test } from '@playwright/test';
import { goBackTo, open } from '../page.ts';
import { violations } from '../axe.ts';

const PAGES = {
  'the main page in English': '?scheme=light',
  'the main page in Arabic, dark': '?lang=ar&scheme=dark',
  'an agreement in Turkish': '?lang=tr&focus=kaz-2022-anka-production&scheme=dark',
  'the shelf': '?shelf=open&scheme=light',
};

for (const [name, query] of Object.entries(PAGES)) {
  test(`axe finds nothing on ${name}`, async ({ page }) => {
    await open(page, query);
    expect(await violations(page)).toEqual([]);
  });
}

const LOOKS = {
  'light, in English': 'scheme=light&lang=en',
  'dark, in Turkish': 'scheme=dark&lang=tr',
  'light, in Arabic': 'scheme=light&lang=ar',
  'dark, in Arabic': 'scheme=dark&lang=ar',
};
const FILTERS = /^(Filters|Filtreler|تصفية)$/;
for (const [look, query] of Object.entries(LOOKS)) {
  test(`axe finds nothing on list, source, partner, filters and results, ${look}`, async ({
    page,
  }) => {
    // Four readings of a whole page, each of them as long as another journey.
    test.setTimeout(180_000);
    // The lines are alike: one partner's are read in a twentieth of the time that all take.
    await open(page, `?list=open&country=KAZ&${query}`);
    await expect(page.getByRole('listitem').getByRole('button').first()).toBeVisible();
    expect(await violations(page), 'the list').toEqual([]);
    for (const focus of ['article-000', 'KAZ']) {
      await goBackTo(page, `?focus=${focus}&${query}`);
      await expect(
        page.getByRole('complementary').getByRole('heading', { level: 2 }),
      ).toBeVisible();
      expect(await violations(page), focus).toEqual([]);
    }
    await page.getByRole('button', { name: FILTERS }).click();
    await page.getByRole('search').getByRole('combobox').fill('anka');
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
    expect(await violations(page), 'filters and results').toEqual([]);
  });
}
