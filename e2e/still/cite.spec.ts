import { expect, test, type Page } from '@playwright/test';
import { open } from '../page.ts';
import { selectionPanel } from '../selection-panel.ts';

const TITLE = 'Memorandum on producing Anka drones in Kazakhstan';
const LINK = 'http://localhost:PORT/?time=2022-05&focus=kaz-2022-anka-production&lang=en';
const PAGE = '?focus=kaz-2022-anka-production&lang=en';

const CITATIONS = {
  APA: `Ankara Arcs. (PUBLISHED). ${TITLE} (Version VERSION) [Data record]. Retrieved DAY, from ${LINK}`,
  Chicago: `Ankara Arcs. “${TITLE}.” Data record, version VERSION, PUBLISHED. Accessed DAY. ${LINK}.`,
  BibTeX: `@misc{ankara-arcs:kaz-2022-anka-production,
  author = {{Ankara Arcs}},
  title = {${TITLE}},
  PUBLISHED,
  note = {Data record, version VERSION},
  url = {${LINK}},
  urldate = {DAY}
}`,
};

test('each style puts the record’s citation on the clipboard, and says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PAGE);
  for (const [style, citation] of Object.entries(CITATIONS)) {
    await selectionPanel(page).getByRole('button', { name: style }).click();
    await expect(said(page, 'Citation copied')).toBeVisible();
    await expect.poll(() => clipboard(page)).toBe(citation);
  }
});

test('Copy link puts the address of this very view on the clipboard, and says so', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, PAGE);
  await page.getByRole('button', { name: 'Dark colours' }).click();
  await selectionPanel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(said(page, 'Link copied')).toBeVisible();
  expect(await clipboard(page)).toBe(`${LINK}&scheme=dark`);
});

test('a report of an error is a mail that names the record and its address', async ({ page }) => {
  await open(page, PAGE);
  const href = await selectionPanel(page)
    .getByRole('link', { name: 'Report an error' })
    .getAttribute('href');
  const mail = new URL(href!);
  expect(mail.protocol).toBe('mailto:');
  expect(mail.searchParams.get('subject')).toBe(`Ankara Arcs, error: ${TITLE}`);
  expect(lasting(mail.searchParams.get('body')!)).toContain(`Record: ${LINK}\n`);
});

test('without permission the link is copied all the same, and the focus stays where it was', async ({
  page,
  context,
}) => {
  // To grant one permission is to deny the others.
  await context.grantPermissions(['geolocation']);
  await open(page, PAGE);
  const button = selectionPanel(page).getByRole('button', { name: 'Copy link' });
  await button.click();
  await expect(said(page, 'Link copied')).toBeVisible();
  await expect(button).toBeFocused();
  await expect(selectionPanel(page).getByRole('textbox')).toHaveCount(0);
});

test('where nothing may copy, the text is selected and the keys are told', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['geolocation']);
  await page.addInitScript(() => (document.execCommand = () => false));
  await open(page, PAGE);
  await selectionPanel(page).getByRole('button', { name: 'Copy link' }).click();
  await expect(
    said(
      page,
      'Copying is not allowed here. The text is selected: press Ctrl+C, or hold it and choose “Copy”.',
    ),
  ).toBeVisible();
  await expect(selectionPanel(page).getByRole('textbox')).toBeFocused();
  expect(lasting(await page.evaluate(() => getSelection()!.toString()))).toBe(LINK);
});

const said = (page: Page, text: string) => selectionPanel(page).getByRole('status').getByText(text);

async function clipboard(page: Page): Promise<string> {
  return lasting(await page.evaluate(() => navigator.clipboard.readText()));
}

/** A text without the port, the version of the data and its day, and the day on which it is copied. */
function lasting(text: string): string {
  return text
    .replace(/localhost:\d+/, 'localhost:PORT')
    .replace(/(version )[\w.+-]+(?=[.,)}])/i, '$1VERSION')
    .replace(/\d{4}, [A-Z][a-z]+ \d+(?=\))|[A-Z][a-z]+ \d+, \d{4}(?=\. Accessed)/, 'PUBLISHED')
    .replace(/year = \{\d{4}\},\s+month = \{\d+\},\s+day = \{\d+\}/, 'PUBLISHED')
    .replace(/\d{4}-\d{2}-\d{2}/, 'DAY');
}
