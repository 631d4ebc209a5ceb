import { pagePolicy } from '../../src/core/address/page-policy.ts';
import { citationOfData } from '../../src/core/record/about.ts';
import { ABOUT_MESSAGES } from '../../src/i18n/about-messages.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { PAGE_WORDS } from '../../src/i18n/page-messages.ts';
import { markup, type Markup } from '../../src/core/text/markup.ts';
import { pageHead, type PageAbout } from './page-head.ts';
import type { PageSite } from './page-site.ts';

/** A whole written page around its contents: it needs no script, and one style sheet that all pages share. */
export function pageShell(site: PageSite, about: PageAbout, contents: Markup): string {
  const root = '../'.repeat(about.path.split('/').length - 1);
  const words = messagesIn('en');
  const title = site.dataset.about.title.en;
  return markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(site.address?.origin ?? null)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${about.title} · ${title}</title>
    <meta name="description" content="${about.description}" />
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}pages.css" />${pageHead(site, about)}
  </head>
  <body>
    <header>
      <a href="${root}">${title}</a>
      <nav aria-label="${words.list.label}"><a href="${root}agreements/">${PAGE_WORDS.all}</a>${
        site.told &&
        markup` · <a href="${root}about/">${ABOUT_MESSAGES.en.title}</a> · <a href="${root}changes/">${PAGE_WORDS.changes}</a>`
      }</nav>
    </header>
    <main>${contents}
    </main>
    <footer><p>${citationOfData(site.dataset.about, site.dataset.version)}</p></footer>
  </body>
</html>
`.text;
}
