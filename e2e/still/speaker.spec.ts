import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from '../page.ts';
import { openSpeaker } from '../speaker-window.ts';
import { captionBetween, endOf, stopAfter, tourNamed } from '../step-captions.ts';
import { violations } from '../axe.ts';

const caption = (page: Page): Locator => page.locator('.band .caption');
const now = (speaker: Page): Locator => speaker.getByRole('region', { name: 'Now' });
const next = (speaker: Page): Locator => speaker.getByRole('region', { name: 'Next' });
const button = (speaker: Page, name: string): Locator =>
  speaker.getByRole('button', { name, exact: true });

test('two windows give one tour: in step both ways, after a reload of each, and until it is left', async ({
  page,
}) => {
  const { scenes } = tourNamed('drones');
  const said = (index: number): string => scenes[index]!.caption.en;
  await open(page, '?present=1&tour=drones');
  const speaker = await openSpeaker(page);
  await expect(now(speaker)).toContainText(said(0));
  await expect(next(speaker)).toContainText(said(1));
  await expect(speaker.getByRole('timer')).toHaveText('00:00');
  await expect(speaker.locator('#first')).toHaveCount(0);

  await page.keyboard.press('PageDown');
  await expect(now(speaker)).toContainText(said(1));
  await button(speaker, 'Next date or scene').click();
  await expect(caption(page)).toHaveText(said(2));
  await speaker.keyboard.press('PageDown');
  await expect(caption(page)).toHaveText(said(3));
  await expect(next(speaker)).toContainText(said(4));
  await expect(speaker.getByRole('timer')).not.toHaveText('00:00');

  await speaker.keyboard.press('b');
  await expect(page.locator('.black')).toBeVisible();
  await expect(speaker.getByText('The audience sees black')).toBeVisible();
  expect(await violations(speaker)).toEqual([]);
  await speaker.keyboard.press('b');
  await expect(page.locator('.black')).toBeHidden();

  await button(speaker, 'Pause').click();
  await expect(button(speaker, 'Start')).toBeVisible();
  const elapsed = (await speaker.getByRole('timer').textContent())!;
  expect(elapsed).not.toBe('00:00');
  await speaker.reload();
  await expect(now(speaker)).toContainText(said(3));
  await expect(speaker.getByRole('timer')).toHaveText(elapsed);
  await page.reload();
  await expect(caption(page)).toHaveText(said(3));
  await speaker.getByRole('listitem').nth(5).getByRole('button').click();
  await expect(caption(page)).toHaveText(said(5));
  await expect(speaker.getByRole('timer')).toHaveText(elapsed);
  await speaker.reload();
  await expect(speaker.getByRole('timer')).toHaveText(elapsed);

  await page.keyboard.press('Escape');
  await expect(speaker.getByRole('alert')).toHaveText(
    'The presentation is closed or does not answer. Start it again in the other window, or press S there to open a new speaker view.',
  );
});

test('in free steps the speaker sees what the next one will bring, and goes to a year; another talk hears nothing', async ({
  page,
  context,
}) => {
  await open(page, '?present=1&time=2019-10');
  const other = await context.newPage();
  await open(other, '?present=1&time=2001-12');
  const untouched = await caption(other).textContent();
  await page.bringToFront();
  await page.keyboard.press('f');
  // Whatever the browser makes of the full screen when a window opens, the talk goes on.
  const speaker = await openSpeaker(page);
  const coming = captionBetween(endOf(2019, 10), stopAfter(endOf(2019, 10)));
  await expect(next(speaker)).toContainText(coming);
  await button(speaker, 'Next date or scene').click();
  await expect(caption(page)).toHaveText(coming);
  await expect(now(speaker)).toContainText(coming);

  await speaker.getByRole('textbox', { name: 'Go to a year' }).fill('1800');
  await button(speaker, 'Go').click();
  await expect(
    speaker.getByText('1800 is outside the timeline. Type a year from 1991 to 2024.'),
  ).toBeVisible();
  await speaker.getByRole('heading', { name: 'Now' }).click();
  await speaker.keyboard.type('2012');
  await speaker.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('2012');
  await expect(now(speaker)).toContainText(captionBetween(2012, endOf(2012)));
  await expect(caption(other)).toHaveText(untouched!);

  // What is told at length leaves the buttons, and what is said of a year, in sight.
  await speaker.keyboard.type('2023');
  await speaker.keyboard.press('Enter');
  await expect(speaker.getByText(/^\+\d+$/)).not.toBeInViewport();
  await speaker.getByRole('textbox', { name: 'Go to a year' }).fill('1700');
  await button(speaker, 'Go').click();
  await expect(speaker.getByText('1700 is outside the timeline.')).toBeInViewport({ ratio: 1 });
  await expect(button(speaker, 'Next date or scene')).toBeInViewport({ ratio: 1 });
  expect(await violations(speaker)).toEqual([]);
});

test('the speaker’s window asks for the code and puts it away, and knows the end', async ({
  page,
}) => {
  const { scenes } = tourNamed('drones');
  await open(page, `?present=1&tour=drones&scene=${scenes.length}`);
  const speaker = await openSpeaker(page);
  const code = page.getByRole('dialog', { name: 'This view on your phone' });
  await speaker.keyboard.press('q');
  await expect(code).toBeVisible();
  await expect(speaker.getByText('The audience sees the code for their phones')).toBeVisible();
  await speaker.keyboard.press('q');
  await expect(code).toHaveCount(0);
  await speaker.keyboard.press('PageDown');
  await expect(page.locator('.closing')).toBeVisible();
  await expect(speaker.getByText('The audience sees the closing frame')).toBeVisible();
  await speaker.keyboard.press('PageUp');
  await expect(speaker.getByText('The audience sees the closing frame')).toHaveCount(0);
  await speaker.keyboard.press('a');
  await expect(page).toHaveURL(/autoplay=1/);
});
