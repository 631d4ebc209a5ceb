import { expect, test, type Page } from '@playwright/test';
import { LANGUAGES, type Language } from '../../src/core/types.ts';
import { COUNTS_WORDS } from '../../src/i18n/counts-words.ts';
import { goBackTo, open } from '../page.ts';

/** The nouns that follow a number in some language: what is behind the number's text, of each form. */
function nounsOf(language: Language): string[] {
  const { agreements, partners, records, newPartners } = COUNTS_WORDS[language];
  const forms = [agreements, partners, records, newPartners].flatMap((counted) =>
    [1, 2, 3, 11, 100].flatMap((count) => [counted(count, '7', false), counted(count, '7', true)]),
  );
  return [...new Set(forms.flatMap((form) => /^7 (\S+)/.exec(form)?.[1] ?? []))];
}

/** Words of the page, but for titles and quotations, in which a line may part a number from its noun. */
const parted = (page: Page, nouns: readonly string[]): Promise<string[]> =>
  page.evaluate((words) => {
    const found: string[] = [];
    const counted = new RegExp(`\\p{Nd} (${words.join('|')})(?!\\p{L})`, 'u');
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { data, parentElement } = texts.currentNode as Text;
      if (!counted.test(data) || !parentElement!.checkVisibility()) continue;
      const isPages = parentElement!.closest('[lang]') === document.documentElement;
      const hasLines = getComputedStyle(parentElement!).whiteSpace !== 'nowrap';
      if (isPages && hasLines) found.push(data);
    }
    return found;
  }, nouns);

/** Each way in which the page counts records beside its map. */
const VIEWS = {
  'a list of all records': '?list=open',
  'a list of two moments': '?list=open&time=2019-12&mode=compare&compare=2002-12',
  'a partner at a moment': '?focus=QAT&time=2019-12&mode=window&years=6',
  'two partners': '?focus=QAT~AZE&time=2019-12',
  'a band': '?focus=QAT.arms',
} as const;

for (const language of LANGUAGES)
  test(`no line parts a number from its noun, in ${language}`, async ({ page }) => {
    const nouns = nounsOf(language);
    expect(nouns.length).toBeGreaterThan(2);
    await open(page, `?lang=${language}`);
    for (const [what, query] of Object.entries(VIEWS)) {
      await goBackTo(page, `${query}&lang=${language}`);
      const panel = page.locator('aside');
      // No `expect`: while it waits it describes the whole page again and again, which a list of all records makes long.
      await panel
        .getByText(new RegExp(`\\p{Nd}\\s(${nouns.join('|')})`, 'u'))
        .first()
        .waitFor();
      expect(await parted(page, nouns), what).toEqual([]);
    }
  });
