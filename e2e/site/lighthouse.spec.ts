import { chromium, expect, test } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../free-port.ts';

const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

test('main page and an agreement’s page reach 100 for accessibility, best practices and search engines', async ({
  baseURL,
}, { project }) => {
  test.setTimeout(120_000);
  const port = await freePort();
  const { executablePath, args = [] } = project.use.launchOptions ?? {};
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: [...args, `--remote-debugging-port=${port}`],
  });
  for (const path of ['/', '/agreements/kaz-2022-anka-production/']) {
    const result = await lighthouse(baseURL + path, {
      port,
      onlyCategories: CATEGORIES,
      logLevel: 'error',
    });
    const { categories, audits } = result!.lhr;
    const failing = Object.values(audits).filter(({ score }) => score !== null && score < 1);
    const scores = CATEGORIES.map((id) => [id, categories[id]!.score]);
    expect(scores, failing.map(({ title }) => title).join('; ')).toEqual(
      CATEGORIES.map((id) => [id, 1]),
    );
  }
  await browser.close();
});
