import type { Page } from '@playwright/test';

/** How many pixels of the page lie beside the window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * The controls that a finger may miss, each with its height. Links and buttons inside a sentence may be as high as their
 * line (WCAG 2.5.8), and what is clipped away is not aimed at.
 */
export async function lowControls(page: Page): Promise<string[]> {
  const low: string[] = [];
  for (const role of ['button', 'link', 'combobox', 'checkbox', 'radio', 'slider'] as const) {
    low.push(
      ...(await page.getByRole(role).evaluateAll((controls) =>
        controls.flatMap((element) => {
          // A circle on the map is as large as its partner is; the list has the same.
          if (element.closest('.still')) return [];
          const inline = element.closest('dd, figcaption a, p a') !== null;
          const target = element.closest('label') ?? element;
          const { height } = target.getBoundingClientRect();
          const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
          return inline || height >= 43.5 ? [] : [`${name}: ${height}`];
        }),
      )),
    );
  }
  return low;
}
