import { expect, test } from '@playwright/test';
import { open } from '../page.ts';
import { dataset } from '../real-data.ts';
import { NAMES, selectedTitle, selectionPanel } from '../selection-panel.ts';

const own = dataset.agreements.filter(({ partners }) => partners.some((code) => code === 'KAZ'));
const inBand = own.filter(({ theme }) => theme === 'industry');
const later = inBand.filter(({ date }) => (date.interval?.from ?? '') > '2013');

const WORDS = {
  en: {
    title: 'Industry & co-production · Kazakhstan',
    all: `All with Kazakhstan: ${own.length} records`,
    moments: ['On the map now', 'Later'],
    partner: 'Kazakhstan',
  },
  ar: {
    title: 'صناعة وإنتاج مشترك · كازاخستان',
    all: `الكل مع كازاخستان: ${own.length} سجلًا`,
    moments: ['على الخريطة الآن', 'بعد ذلك'],
    partner: 'كازاخستان',
  },
  tr: {
    title: 'Sanayi ve ortak üretim · Kazakistan',
    all: `Kazakistan ile tümü: ${own.length} kayıt`,
    moments: ['Şu anda haritada', 'Daha sonra'],
    partner: 'Kazakistan',
  },
} as const;

for (const language of Object.keys(NAMES) as (keyof typeof NAMES)[])
  test(`a band’s panel is a partner’s, of one theme, and leads to all of it: ${language}`, async ({
    page,
  }) => {
    const { title, all, moments, partner } = WORDS[language];
    await open(page, `?focus=KAZ.industry&time=2012-12&lang=${language}`);
    const panel = selectionPanel(page, language);
    await expect(selectedTitle(page, language)).toHaveText(title);
    await expect(panel.getByRole('heading', { level: 3 })).toHaveText(moments);
    const lines = panel.getByRole('listitem');
    await expect(lines).toHaveCount(inBand.length);
    expect(later.length).toBeGreaterThan(0);
    await expect(panel.getByRole('heading', { level: 4, name: '2022', exact: true })).toHaveCount(
      1,
    );
    // Of the line below a title, which does not name the partner again.
    for (const facts of await lines.locator('.muted').allTextContents())
      expect(facts).not.toContain(partner);
    await panel.getByRole('button', { name: all }).click();
    await expect(selectedTitle(page, language)).toHaveText(partner);
    await expect(selectedTitle(page, language)).toBeFocused();
    await expect(lines).toHaveCount(own.length);
  });
