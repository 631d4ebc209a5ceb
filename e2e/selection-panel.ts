import type { Locator, Page } from '@playwright/test';

/** What the search field and the panel are called in each language. */
export const NAMES = {
  en: { search: 'Search country, system, title or year', panel: 'Selection' },
  ar: { search: 'البحث عن دولة أو منظومة أو عنوان أو سنة', panel: 'العنصر المحدد' },
  tr: { search: 'Ülke, sistem, başlık veya yıl ara', panel: 'Seçili öğe' },
} as const;

/** The panel in which a selection, the list or the shelf stands. */
export function selectionPanel(page: Page, language: keyof typeof NAMES = 'en'): Locator {
  return page.getByRole('complementary', { name: NAMES[language].panel });
}

/** The heading of what is selected. */
export function selectedTitle(page: Page, language: keyof typeof NAMES = 'en'): Locator {
  return selectionPanel(page, language).getByRole('heading', { level: 2 });
}

/** The field that searches. */
export function searchField(page: Page, language: keyof typeof NAMES = 'en'): Locator {
  return page.getByRole('combobox', { name: NAMES[language].search });
}
