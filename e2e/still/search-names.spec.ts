import { expect, test } from '@playwright/test';
import { open } from '../page.ts';

const FOUND_FIRST = {
  en: { Britain: 'United Kingdom', USA: 'United States', 'UAV Morocco': 'Akıncı' },
  tr: { İngiltere: 'Birleşik Krallık', BAE: 'Birleşik Arap Emirlikleri', KKTC: 'Kuzey Kıbrıs' },
  ar: { أمريكا: 'الولايات المتحدة', 'ساحل العاج': 'كوت ديفوار', انجلترا: 'المملكة المتحدة' },
};

for (const [language, asked] of Object.entries(FOUND_FIRST))
  test(`what everybody calls a country or a drone finds it first, in ${language}`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    const field = page.getByRole('search').getByRole('combobox');
    for (const [said, found] of Object.entries(asked)) {
      await field.fill(said);
      await expect(page.getByRole('option').first()).toContainText(found);
    }
  });
