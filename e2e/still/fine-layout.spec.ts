import { expect, test, type Page } from '@playwright/test';
import { goBackTo, open } from '../page.ts';

/** Small things that were seen on the screen, each held as its kind, in three languages. */

const SIZES = [
  [1280, 800],
  [1024, 700],
  [390, 844],
] as const;
const PRESSED = '.instead, [role=status]:has(li), [role=status]:has(li) button, aside button.close';
const LANGUAGES = ['en', 'ar', 'tr'] as const;

/** Names of the controls in these places of which a part answers to something else. */
const covered = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((each) => {
    const covered = [...document.querySelectorAll<HTMLElement>(each)].filter((control) => {
      const { left, top, width, height } = control.getBoundingClientRect();
      if (width === 0 || !control.checkVisibility({ visibilityProperty: true })) return false;
      return [0.25, 0.5, 0.75].some((x) =>
        [0.25, 0.5, 0.75].some((y) => {
          const found = document.elementFromPoint(left + x * width, top + y * height);
          return !control.contains(found);
        }),
      );
    });
    return covered.map((control) => control.getAttribute('aria-label') ?? control.textContent);
  }, selector);

for (const lang of LANGUAGES)
  test(`notices lie over nothing that is pressed: ${lang}`, async ({ page }) => {
    for (const query of ['', '&focus=KAZ']) {
      await open(page, `?lang=${lang}&time=1850&theme=magic${query}`);
      await expect(page.locator('[role=status] li')).toHaveCount(2);
      await expect(page.locator('.instead')).toBeVisible();
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        // A panel may still be on its way to where it stands.
        await expect
          .poll(() => covered(page, PRESSED), `${width} by ${height}${query}`)
          .toEqual([]);
      }
    }
  });

test('no line of a handle or the playhead goes through what is written over the bars', async ({
  page,
}) => {
  for (const [width, query] of [
    [1440, 'time=2008-12&mode=window&years=6'],
    [1280, 'time=2008-12&mode=window&years=6'],
    [1280, 'time=1999-12'],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, `?${query}`);
    await expect(page.locator('.notes a')).toHaveCount(3);
    await expect(page.locator('.handle').first()).toBeAttached();
    expect(await covered(page, '.notes a'), query).toEqual([]);
    const below = await page.evaluate(() => {
      const notes = [...document.querySelectorAll('.notes a')];
      const lowest = Math.max(...notes.map((note) => note.getBoundingClientRect().bottom));
      return [...document.querySelectorAll<HTMLElement>('.handle')].map((handle) => {
        const grip = getComputedStyle(handle, '::after');
        const edge = parseFloat(grip.bottom) + parseFloat(grip.height) + 4;
        return handle.getBoundingClientRect().bottom - edge - lowest;
      });
    });
    for (const free of below) expect(free, query).toBeGreaterThanOrEqual(-1);
    expect(await linesThrough(page, '.notes')).toEqual([]);
  }
  for (const width of [1440, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await open(page, '?time=1994-12&focus=QAT&compare=1992-12');
    const label = 'p:has(> #bars-name)';
    await expect(page.locator(label)).toContainText(/at most \d+$/);
    expect(await linesThrough(page, label)).toEqual([]);
  }
});

/** The lines of handles and playhead that are seen within a text over the bars: it is one block, above them and not see-through. */
const linesThrough = (page: Page, selector: string): Promise<string[]> =>
  page.evaluate((each) => {
    const text = document.querySelector<HTMLElement>(each)!;
    const box = text.getBoundingClientRect();
    const words = document.createRange();
    words.selectNodeContents(text);
    const { left, right, top, bottom } = words.getBoundingClientRect();
    const isBlock =
      left >= box.left - 1 &&
      right <= box.right + 1 &&
      top >= box.top - 1 &&
      bottom <= box.bottom + 1;
    const { backgroundColor, zIndex } = getComputedStyle(text);
    const isOver = isBlock && Number(zIndex) > 0 && /^rgb\(/.test(backgroundColor);
    const lines = document.querySelectorAll('.track .handle, .track .playhead');
    return [...lines].flatMap((line) => {
      const { left, right, top, bottom } = line.getBoundingClientRect();
      const meets = left < box.right && right > box.left && top < box.bottom && bottom > box.top;
      const isBelow = Number(getComputedStyle(line).zIndex || 0) < Number(zIndex);
      return meets && !(isOver && (isBelow || getComputedStyle(line).zIndex === 'auto'))
        ? [line.className]
        : [];
    });
  }, selector);

for (const lang of LANGUAGES)
  for (const width of [1280, 1440])
    test(`every chip is whole beside the map's buttons: ${lang}, ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await open(page, `?lang=${lang}`);
      const row = page.locator('.chips .row');
      // As wide as the map's buttons are, which only a live map has.
      await page.locator('.chips').evaluate((chips: HTMLElement) => {
        chips.style.paddingInlineEnd = '160px';
      });
      for (const asked of [
        '',
        '&country=QAT~AZE~KAZ&status=refused&compare=2002-12&time=2018-12',
      ]) {
        await goBackTo(page, `?lang=${lang}${asked}`);
        await expect
          .poll(() => row.evaluate((each) => each.scrollWidth - each.clientWidth))
          .toBeLessThanOrEqual(0);
        await expect(row).not.toHaveClass(/cut/);
        await expect.poll(() => covered(page, '.chips .row button')).toEqual([]);
        const head = await page.locator('.title').evaluate((title) => {
          const { top, bottom } = title.getBoundingClientRect();
          const [first, last] = [title.firstElementChild!, title.lastElementChild!];
          return [
            first.getBoundingClientRect().top - top,
            bottom - last.getBoundingClientRect().bottom,
          ];
        });
        for (const free of head)
          expect(free, 'the headline fits its head').toBeGreaterThanOrEqual(0);
      }
      await expect(page.getByRole('button', { pressed: false })).not.toHaveCount(0);
    });

test('what goes on beyond the edge of the lane fades there', async ({ page }) => {
  await open(page, '?lane=open');
  const mask = page.locator('.vis-itemset').first();
  await expect(mask).toHaveCSS('mask-image', /linear-gradient.*rgba\(0, 0, 0, 0\)/);
});

for (const lang of LANGUAGES)
  test(`no point stands at the end or the beginning of a line, and no date breaks: ${lang}`, async ({
    page,
  }) => {
    for (const focus of ['USA', 'kaz-2022-anka-production', 'AZE']) {
      await open(page, `?lang=${lang}&focus=${focus}`);
      await expect(page.locator('aside .facts').first()).toBeVisible();
      for (const width of [1280, 390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const found = await page.evaluate(() => {
          const faults: string[] = [];
          for (const facts of document.querySelectorAll('aside .facts')) {
            const box = facts.getBoundingClientRect();
            const isLeft = getComputedStyle(facts).direction === 'ltr';
            let last = -Infinity;
            for (const fact of facts.querySelectorAll('.fact')) {
              const { top } = fact.getBoundingClientRect();
              const point = fact.querySelector('.between')!.getBoundingClientRect();
              const isFirst = top > last + 4;
              last = top;
              const isSeen = isLeft ? point.right > box.left + 1 : point.left < box.right - 1;
              if (isFirst === isSeen) faults.push(fact.textContent);
            }
          }
          for (const date of document.querySelectorAll<HTMLElement>('aside .whole'))
            if (date.getClientRects().length > 1 || date.offsetHeight > 40)
              faults.push(date.textContent);
          return faults;
        });
        expect(found, `${focus}, ${width}`).toEqual([]);
      }
    }
  });

/** With the longest names of months: two of them take a third line. */
const COMPARED = '&time=2018-09&compare=2012-09';

for (const lang of LANGUAGES)
  test(`the headline of a narrow phone has two lines, of two moments three, and stays in its head: ${lang}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const query of ['', '&count=all', '&mode=in-force', '&mode=window&years=6', COMPARED]) {
      await open(page, `?lang=${lang}${query}`);
      const { lines, above, below } = await page.locator('.counts').evaluate((counts) => {
        const { height, bottom } = counts.getBoundingClientRect();
        const chips = document.querySelector('.chips')!.getBoundingClientRect();
        return {
          lines: Math.round(height / parseFloat(getComputedStyle(counts).lineHeight)),
          above: document.querySelector('h1')!.getBoundingClientRect().top,
          below: chips.top - bottom,
        };
      });
      expect(lines, query).toBeLessThanOrEqual(query === COMPARED ? 3 : 2);
      expect(above, query).toBeGreaterThanOrEqual(0);
      expect(below, query).toBeGreaterThanOrEqual(0);
    }
  });

for (const lang of LANGUAGES)
  test(`keys go through the dock from above to below: ${lang}`, async ({ page }) => {
    await open(page, `?lang=${lang}`);
    for (const [width, height] of [...SIZES, [320, 568], [844, 390]] as const) {
      await page.setViewportSize({ width, height });
      const isBelow = await page.evaluate(() => {
        const clock = document.querySelector('.dock .clock')!;
        const track = document.querySelector('.dock .track')!;
        const comesFirst =
          (track.compareDocumentPosition(clock) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
        return [
          comesFirst,
          track.getBoundingClientRect().bottom <= clock.getBoundingClientRect().top + 2,
        ];
      });
      expect(isBelow[0], `${width} by ${height}`).toBe(isBelow[1]);
    }
  });
