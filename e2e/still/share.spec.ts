import { expect, test, type Locator, type Page } from '@playwright/test';
import { lowControls, overflow } from '../fits.ts';
import { open, watch } from '../page.ts';
import { ANKA, timeOf, titleOf } from '../records.ts';
import { selectionPanel } from '../selection-panel.ts';
import { violations } from '../axe.ts';

const VIEW = '?time=2019-06&focus=KAZ&lang=en';

test('by keyboard: Enter opens it, arrows go through the tabs, Escape gives the focus back', async ({
  page,
}) => {
  await open(page, '?lang=en');
  const button = page.getByRole('button', { name: 'Share', exact: true });
  // Without the dialog's own files there is a sentence, and another try.
  await page.route('**/assets/ShareDialog-*.js', (route) => route.abort());
  await button.click();
  const alert = page.getByRole('alert').filter({
    hasText: 'The share dialog could not be loaded. Check the connection and try again.',
  });
  await expect(alert.getByRole('link', { name: 'Load the page again' })).toBeVisible();
  await alert.getByRole('button', { name: 'Dismiss' }).click();
  await expect(alert).toHaveCount(0);
  await page.unroute('**/assets/ShareDialog-*.js');
  const seen = watch(page);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(tab(page, 'Link')).toBeFocused();
  const names = await dialog(page).getByRole('tab').allTextContents();
  for (const name of [...names.slice(1), names[0]!]) {
    await page.keyboard.press('ArrowRight');
    await expect(tab(page, name)).toBeFocused();
    await expect(dialog(page).getByRole('tabpanel', { name })).toBeVisible();
  }
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
  await expect(button).toBeFocused();
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('the link: this view or the default, a language fixed or the reader’s, now or frozen; copied', async ({
  page,
  context,
  baseURL,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // A stand-in for the system's own sheet, which a browser without a screen does not have.
  await page.addInitScript(() => {
    navigator.share = (data) => Promise.resolve(void (document.title = data!.url!));
  });
  const { version } = (await (await page.request.get('/data/meta.json')).json()) as {
    version: string;
  };
  await page.route(`**/v/${version}/data/meta.json`, (route) =>
    route.fulfill({ json: { version } }),
  );
  await open(page, VIEW);
  await page.getByRole('button', { name: 'Play' }).click();
  await openTab(page, 'Link');
  const address = dialog(page).getByRole('textbox', { name: 'Address' });
  // What is shared is one moment: the clock has stopped.
  await expect(page.getByRole('button', { name: 'Pause', includeHidden: true })).toHaveCount(0);
  await expect(address).toHaveValue(/\?time=20(19|2\d)-\d\d&focus=KAZ&lang=en$/);
  await dialog(page).getByLabel('Language').selectOption('The reader’s own');
  await expect(address).toHaveValue(/&focus=KAZ$/);
  await dialog(page).getByLabel('Language').selectOption('العربية');
  await dialog(page).getByLabel('What it shows').selectOption('The default view');
  await expect(address).toHaveValue(`${baseURL}/?lang=ar`);
  await dialog(page)
    .getByRole('checkbox', { name: `Frozen version ${version}` })
    .check();
  await expect(dialog(page).getByText('will not change')).toHaveText(
    `The address leads to a copy of version ${version}, kept in a folder of its own: its records and words will not change when the site is updated.`,
  );
  await dialog(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(dialog(page).getByText('Copied', { exact: true })).toBeVisible();
  expect(await clipboard(page)).toBe(`${baseURL}/v/${version}/?lang=ar`);
  await dialog(page).getByRole('button', { name: 'Share with an app …' }).click();
  await expect(page).toHaveTitle(`${baseURL}/v/${version}/?lang=ar`);
});

test('from an agreement’s panel: a snippet of this view, previewed as it will be pasted, in sizes that can be', async ({
  page,
  baseURL,
}) => {
  const seen = watch(page);
  await open(page, `?focus=${ANKA}&list=open&lang=en`);
  const opener = selectionPanel(page).getByRole('button', { name: 'Embed' });
  await opener.click();
  await expect(tab(page, 'Embed')).toBeFocused();
  const src = `${baseURL}/embed/?time=${timeOf(ANKA)}&focus=${ANKA}&lang=ar&scheme=dark&chrome=min`;
  await dialog(page).getByLabel('Language').selectOption('العربية');
  await dialog(page).getByLabel('Colours').selectOption('Dark');
  await dialog(page).getByLabel('Size').selectOption('640 × 400');
  await dialog(page).getByRole('checkbox', { name: 'Without title and buttons' }).check();
  // Nothing is said of a frozen copy where the site keeps none.
  await expect(dialog(page).getByText(/frozen/i)).toHaveCount(0);
  const snippet = await dialog(page)
    .getByRole('textbox', { name: 'Snippet to paste' })
    .inputValue();
  expect(snippet).toContain('&amp;lang=ar&amp;');
  expect(await parsed(page, snippet)).toEqual({
    src,
    title: titleOf(ANKA, 'ar'),
    width: '640',
    height: '400',
    loading: 'lazy',
    allow: 'fullscreen; clipboard-write; web-share',
    style: 'border:0',
  });
  const preview = dialog(page).locator('iframe');
  await expect(preview).toHaveAttribute('src', src);
  await expect(preview).toHaveCSS('width', '640px');
  // No live map without WebGL, in a frame as on the page: the picture stands in.
  await expect(preview.contentFrame().locator('html')).toHaveAttribute('data-state', 'failed', {
    timeout: 30_000,
  });
  await expect(preview.contentFrame().locator('.still svg')).toBeVisible();
  await wrongSizes(page);
  await dialog(page).getByRole('button', { name: 'Close' }).click();
  await expect(opener).toBeFocused();
  expect(seen).toEqual({ errors: [], foreign: [] });
});

test('citations of the agreement or of all data; where nothing may copy, the text is selected', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await page.addInitScript(() => (document.execCommand = () => false));
  await open(page, `?focus=${ANKA}&lang=en`);
  await openTab(page, 'Cite');
  const apa = dialog(page).getByRole('textbox', { name: 'APA' });
  await expect(apa).toHaveValue(
    /^Ankara Arcs\. \(\d{4}, \w+ \d+\)\. Memorandum on producing Anka drones in Kazakhstan \(Version [\d.]+\) \[/,
  );
  await dialog(page).getByLabel('What is cited').selectOption('All data');
  await expect(apa).toHaveValue(
    /^Ankara Arcs\. \(\d{4}, \w+ \d+\)\. Ankara Arcs: defence agreements of Türkiye, 1991-2024 \(Version [\d.]+\) \[Data set\]\. Retrieved .+, from http:\/\/localhost:\d+\/$/,
  );
  await dialog(page).getByRole('button', { name: 'Copy' }).first().click();
  await expect(
    dialog(page).getByText(
      'Copying is not allowed here. The text is selected: press Ctrl+C, or hold it and choose “Copy”.',
    ),
  ).toBeVisible();
  await expect(apa).toBeFocused();
  expect(await page.evaluate(() => getSelection()!.toString())).toBe(await apa.inputValue());
});

test('in Arabic on a phone: right to left with code left to right, nothing cut off, axe finds nothing', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '?lang=ar&scheme=dark');
  await page.getByRole('button', { name: 'قائمة الخيارات' }).click();
  await page.getByRole('button', { name: 'مشاركة' }).click();
  await expect(dialog(page)).toHaveCSS('direction', 'rtl');
  const names = await dialog(page).getByRole('tab').allTextContents();
  for (const name of names) {
    await expect(tab(page, name)).toHaveAttribute('aria-selected', 'true');
    expect(await overflow(page), name).toBe(0);
    expect(await dialog(page).evaluate((box) => box.scrollWidth - box.clientWidth), name).toBe(0);
    expect(await lowControls(page), name).toEqual([]);
    for (const field of await dialog(page).locator('textarea').all()) {
      await expect(field).toHaveCSS('direction', 'ltr');
    }
    expect(await violations(page, '[role="dialog"]')).toEqual([]);
    // To the left is forward.
    await page.keyboard.press('ArrowLeft');
  }
  await expect(tab(page, names[0]!)).toBeFocused();
});

const dialog = (page: Page): Locator => page.getByRole('dialog');
const tab = (page: Page, name: string): Locator =>
  dialog(page).getByRole('tab', { name, exact: true });

async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await tab(page, name).click();
}

/** A size that can't be is told with its bounds, and the snippet keeps the last that could. */
async function wrongSizes(page: Page): Promise<void> {
  await dialog(page).getByLabel('Size').selectOption('Custom …');
  const width = dialog(page).getByLabel('Width in pixels');
  await width.fill('500');
  await width.fill('50');
  await expect(width).toHaveAccessibleDescription(
    '“50” is not a width. Type whole pixels from 280 to 4000; until then the snippet keeps the last width.',
  );
  const height = dialog(page).getByLabel('Height in pixels');
  await height.fill('tall');
  await expect(height).toHaveAccessibleDescription(
    '“tall” is not a height. Type whole pixels from 240 to 4000; until then the snippet keeps the last height.',
  );
  const snippet = dialog(page).getByRole('textbox', { name: 'Snippet to paste' });
  await expect(snippet).toHaveValue(/width="500" height="480"/);
  await height.fill('٦٠٠');
  await expect(height).toHaveAccessibleDescription('');
  await expect(snippet).toHaveValue(/width="500" height="600"/);
}

const clipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

/** The attributes of a snippet's frame, as the parser of another page has them. */
async function parsed(page: Page, snippet: string): Promise<Record<string, string>> {
  const host = await page.context().newPage();
  await host.setContent(snippet);
  const attributes = await host
    .locator('iframe')
    .evaluate((frame) =>
      Object.fromEntries([...frame.attributes].map(({ name, value }) => [name, value])),
    );
  await host.close();
  return attributes;
}
