import { expect, test, type Page } from '@playwright/test';

/** A part of the page whose file is gone, as after a new deployment; how it is asked for; and what is said of it. */
interface Missing {
  readonly file: string;
  /** The main page where it is not said. */
  readonly at?: string;
  readonly query?: string;
  readonly ask?: (page: Page) => Promise<void>;
  readonly said: string;
}

const press = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const shareTab = (name: string) => async (page: Page) => {
  await press('Share')(page);
  await page.getByRole('tab', { name }).click();
};

const MISSING: readonly Missing[] = [
  { file: 'SearchBox', said: 'The search did not arrive.' },
  { file: 'PanelContent', query: 'focus=KAZ', said: 'The panel did not arrive.' },
  { file: 'EmbedCard', at: '/embed/', query: 'focus=KAZ', said: 'The panel did not arrive.' },
  { file: 'PartnersView', query: 'focus=KAZ~QAT', said: 'The comparison did not arrive.' },
  { file: 'ListChoices', ask: press('List'), said: 'A part of this page did not arrive.' },
  {
    file: 'agreements-csv',
    query: 'list=open',
    ask: async (page) => {
      await page.locator('summary', { hasText: 'Download' }).click();
      await press('CSV for Excel (;)')(page);
    },
    said: 'What writes the file did not arrive.',
  },
  { file: 'WindowHandles', said: 'A part of this page did not arrive.' },
  { file: 'LateCorner', said: 'A part of this page did not arrive.' },
  { file: 'FilterForm', ask: press(/^Filters/), said: 'The filters did not arrive.' },
  { file: 'ShareDialog', ask: press('Share'), said: 'The share dialog could not be loaded.' },
  { file: 'PicturePanel', ask: shareTab('Picture'), said: 'What draws pictures did not arrive.' },
  { file: 'FilmPanel', ask: shareTab('Film'), said: 'What makes films did not arrive.' },
  { file: 'PresenterRoom', query: 'present=1', said: 'What shows a talk did not arrive.' },
  { file: 'SpeakerView', query: 'speaker=1&talk=a', said: 'The speaker’s window did not arrive.' },
  {
    file: 'attach-timeline',
    query: 'lane=open',
    said: 'The agreements in time could not be loaded.',
  },
  { file: 'MapStill', said: 'The map did not arrive: this picture is of all agreements' },
];

for (const { file, at = '/', query, ask, said } of MISSING) {
  test(`without ${file} the page names what is missing, and loads itself again as it was`, async ({
    page,
  }) => {
    await page.route(`**/assets/${file}*.js`, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${at}?time=2019-06&${query ?? ''}&lang=en`);
    await expect(page.locator('html')).toHaveAttribute('data-state', 'failed');
    await ask?.(page);
    const alert = page.getByRole('alert').filter({ hasText: said });
    await expect(alert).toBeVisible();
    await page.unroute(`**/assets/${file}*.js`);
    await alert.getByRole('link', { name: /Load the page again|Try again/ }).click();
    await expect(alert).toHaveCount(0);
    await expect(page).toHaveURL(/time=2019-06/);
    if (query) expect(page.url()).toContain(query.split('&')[0]);
  });
}
