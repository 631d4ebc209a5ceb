import { expect, it } from 'vitest';
import { sampleAgreement } from '../../src/core/record/sample-agreement.ts';
import { agreementPage } from './agreement-page.ts';
import type { PageSite } from './page-site.ts';
import { sampleSite } from './sample-site.ts';

const page = (id = 'kaz-2022-anka', site: PageSite = sampleSite()): string =>
  agreementPage(
    site.dataset.agreements.find((agreement) => agreement.id === id)!,
    site,
  );
/** The page as one line, without the spaces of its layout. */
const flat = (html: string): string => html.replace(/\s*\n\s*/g, '');

it('says what, when and how sure the date is, with whom, what of and for how much', () => {
  const html = page();
  expect(html).toContain('<title>Anka drones in Kazakhstan · Ankara’s defence agreements</title>');
  expect(html).toContain('<meta name="description" content="To be built in Kazakhstan." />');
  expect(flat(html)).toContain(
    '<dt>Date</dt><dd>May 2022 (month as stated in the source)</dd>' +
      '<dt>Parties</dt><dd>Türkiye · <a href="../../partners/KAZ/">Kazakhstan</a> (from Türkiye)</dd>' +
      '<dt>Kind</dt><dd>Agreement · Co-production · Signed</dd>' +
      '<dt>Systems</dt><dd>Anka</dd>' +
      '<dt>Value</dt><dd>4,000,000 US dollars</dd>' +
      '<dt>Confidence</dt><dd>High</dd>' +
      '<dt>Note</dt><dd>A note of ours.</dd>',
  );
  expect(flat(html)).toContain('<li><span class="facts">10 May 2022</span> Signed: in Ankara</li>');
});

it('gives an undated agreement no date, and says that none is stated', () => {
  expect(page('aze-undated')).toContain('<dt>Date</dt><dd>no date in the source</dd>');
});

it('quotes a stored article in its own language and direction, with what stands around it', () => {
  expect(page()).toContain(
    '<blockquote lang="ar" dir="rtl">قبل <mark>اتفاق</mark> بعد</blockquote>',
  );
});

it('gives of any other source our own words and its address', () => {
  const html = flat(page());
  expect(html).toContain(
    '<p>The page names the drone. <span class="facts">(In our own words)</span></p>',
  );
  expect(html).toContain('<a href="https://news.example/anka?a=1&amp;b=2" rel=');
});

it('has the title and the summary in Arabic and Turkish, each in its own direction', () => {
  const html = flat(page());
  expect(html).toContain('<section lang="ar" dir="rtl"><h2>مسيّرات أنكا</h2>');
  expect(html).toContain('<section lang="tr" dir="ltr"><h2>Anka İHA’ları</h2>');
  expect(html).toContain('<a href="../../?focus=kaz-2022-anka&amp;lang=ar">');
  expect(page('kaz-2011-plant')).not.toContain('<section');
});

it('leads to the map, and to its neighbours in time with each partner', () => {
  const html = flat(page('aze-kaz-2023-mou'));
  expect(html).toContain('<a class="onward" href="../../?focus=aze-kaz-2023-mou">');
  expect(html).toMatch(/Later, Azerbaijan:<\/span> <a href="\.\.\/aze-undated\/">/);
  expect(html).toMatch(/Earlier, Kazakhstan:<\/span> <a href="\.\.\/kaz-2022-anka\/">/);
});

it('lets no text of the data be read as markup', () => {
  const text = '<img src=x onerror="1">&';
  const agreement = sampleAgreement({
    note: text,
    systems: [text],
    texts: { en: { title: text, summary: text } },
  });
  const html = page(agreement.id, sampleSite({ agreements: [agreement] }));
  expect(html).not.toContain('<img');
  expect(html).toContain('<h1>&lt;img src=x onerror=&quot;1&quot;&gt;&amp;</h1>');
});

it('shows its own picture, which leads to the map, where one was rendered', () => {
  expect(page()).not.toContain('<img');
  expect(page('kaz-2022-anka', sampleSite({ cards: true }))).toContain(
    '<img src="card.jpg" width="1200" height="630" alt="Map of Türkiye’s agreements: Anka drones in Kazakhstan" loading="lazy" />',
  );
});

it('needs no script and has no inline style, as its policy asks', () => {
  const html = page();
  expect(html).not.toMatch(/ style=|<style/);
  expect(html.match(/<script/g)).toEqual(['<script']);
  expect(html).toContain('<script type="application/ld+json">');
});
