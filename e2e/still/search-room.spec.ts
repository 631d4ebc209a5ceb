import { expect, test, type Page } from '@playwright/test';
import { LAYOUT_MESSAGES } from '../../src/i18n/layout-messages.ts';
import { open } from '../page.ts';
import { searchField } from '../selection-panel.ts';

const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];
/** Words whose results are long: titles of several lines, in Arabic where there is no other, a country, a system. */
const TYPED = {
  en: ['cooperation agreement', 'qatar', 'tb2'],
  ar: ['اتفاقية', 'TB2'],
  tr: ['anlaşma', 'tb2'],
};

/** What is wrong with the list of results as it lies on the screen, in words. */
const faultsOfList = (page: Page): Promise<string[]> =>
  page.getByRole('listbox').evaluate((list) => {
    const faults: string[] = [];
    const on = (x: number, y: number): Element | null => document.elementFromPoint(x, y);
    const box = list.getBoundingClientRect();
    if (box.left < 0 || box.right > innerWidth || box.top < 0 || box.bottom > innerHeight)
      faults.push('the list leaves the window');
    const inset = 10;
    for (const x of [box.left + inset, box.right - inset])
      for (const y of [box.top + inset, box.bottom - inset])
        if (!list.contains(on(x, y))) faults.push(`something lies over the list at ${x}, ${y}`);
    let before = -Infinity;
    for (const row of list.querySelectorAll('[role=option]')) {
      row.scrollIntoView({ block: 'nearest' });
      const at = row.getBoundingClientRect();
      const name = row.textContent!.trim().replace(/\s+/g, ' ');
      const top = at.top + list.scrollTop;
      if (top < before - 0.5) faults.push(`${name} begins in the row before it`);
      before = top + at.height;
      if (row.scrollHeight > row.clientHeight + 1) faults.push(`${name} is higher than its row`);
      if (row.scrollWidth > row.clientWidth + 1) faults.push(`${name} is wider than its row`);
      for (const words of row.querySelectorAll('span, bdi')) {
        const inner = words.getBoundingClientRect();
        if (inner.bottom > at.bottom + 0.5 || inner.top < at.top - 0.5)
          faults.push(`words of ${name} leave their row`);
      }
      if (!row.contains(on((at.left + at.right) / 2, (at.top + at.bottom) / 2)))
        faults.push(`something lies over ${name}`);
    }
    return faults;
  });

for (const size of SIZES)
  for (const language of ['en', 'ar', 'tr'] as const) {
    test(`at ${size.width} x ${size.height} in ${language} no result is overprinted and nothing lies over them`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await open(page, `?lang=${language}`);
      // On a small screen the field is behind a button of its own.
      const field = searchField(page, language);
      if (size.width < 1000)
        await page
          .getByRole('button', { name: LAYOUT_MESSAGES[language].search, exact: true })
          .click();
      for (const typed of TYPED[language]) {
        await field.fill(typed);
        await expect(page.getByRole('option').first()).toBeVisible();
        expect(await faultsOfList(page), typed).toEqual([]);
      }
    });
  }
