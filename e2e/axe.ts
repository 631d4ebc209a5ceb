import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** What axe finds wrong, within `within` if it is given; a drawing that is hidden from readers has nothing for it. */
export async function violations(page: Page, within?: string): Promise<unknown[]> {
  const axe = new AxeBuilder({ page }).exclude('svg[aria-hidden]');
  const { violations } = await (within ? axe.include(within) : axe).analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
