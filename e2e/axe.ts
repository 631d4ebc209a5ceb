import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong, within `within` if it is given; a drawing that is hidden from readers has nothing for it. Only
 * faults are gathered, and where the page holds no frame its findings need no second page: that is a third of the time.
 */
export async function violations(page: Page, within?: string): Promise<unknown[]> {
  const axe = new AxeBuilder({ page })
    .exclude('svg[aria-hidden]')
    .options({ resultTypes: ['violations'] })
    .setLegacyMode(page.frames().length === 1);
  return faultsOf(within ? axe.include(within) : axe);
}

/** The same of a page whose frames have journeys of their own, and are left out, as are the countries of each choice of one. */
export const violationsBesideFrames = (page: Page): Promise<unknown[]> =>
  faultsOf(
    new AxeBuilder({ page })
      .exclude('svg[aria-hidden]')
      .exclude('iframe')
      .exclude('option')
      .options({ resultTypes: ['violations'], iframes: false })
      .setLegacyMode(),
  );

async function faultsOf(axe: AxeBuilder): Promise<unknown[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}
