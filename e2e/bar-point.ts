import type { Page } from '@playwright/test';

/** A point of a year's bar that a pointer reaches: neither slider nor note lies over it. Throws where there is none. */
export async function barPoint(page: Page, year: number): Promise<{ x: number; y: number }> {
  const point = await page.evaluate((wanted) => {
    const bar = document.querySelector(`[data-year="${wanted}"]`)!;
    const { x, y, width, height } = bar.getBoundingClientRect();
    for (let part = 0.05; part < 1; part += 0.05) {
      const at = { x: x + width / 2, y: y + height * part };
      if (bar.contains(document.elementFromPoint(at.x, at.y))) return at;
    }
    return null;
  }, year);
  if (point === null) throw new Error(`the bar of ${year} is covered whole`);
  return point;
}
