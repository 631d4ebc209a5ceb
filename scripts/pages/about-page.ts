import type { Making } from '../../src/core/record/edition.ts';
import { LANGUAGES, type Language } from '../../src/core/types.ts';
import { ABOUT_MESSAGES } from '../../src/i18n/about-messages.ts';
import { aboutSections } from '../../src/i18n/about-text.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { directionOf } from '../../src/i18n/language.ts';
import { markup, type Markup } from '../../src/core/text/markup.ts';
import { pageShell } from './page-shell.ts';
import { addressOf, type PageSite } from './page-site.ts';
import { partOf } from './structured-dataset.ts';

const PATH = 'about/';

/** `about/index.html`: "How this map was made" in the words of the panel, in each language. */
export function aboutPage(site: PageSite, making: Making): string {
  const { title } = ABOUT_MESSAGES.en;
  const sections = aboutSections(making, site.dataset.about, 'en', formatIn('en', 'latn'));
  const about = {
    path: PATH,
    title,
    description: sections[0]!.paragraphs[0]!,
    type: 'website' as const,
    picture: title,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'AboutPage',
      name: title,
      url: addressOf(site, PATH),
      isPartOf: partOf(site),
    },
    embeds: false,
  };
  return pageShell(
    site,
    about,
    markup`${LANGUAGES.map((language) => inLanguage(language, making, site))}`,
  );
}

function inLanguage(language: Language, making: Making, site: PageSite): Markup {
  const words = ABOUT_MESSAGES[language];
  const heading =
    language === 'en' ? markup`<h1>${words.title}</h1>` : markup`<h2>${words.title}</h2>`;
  const sections = aboutSections(making, site.dataset.about, language, formatIn(language, 'latn'));
  return markup`
      <section lang="${language}" dir="${directionOf(language)}">
        ${heading}${sections.map(
          ({ heading, paragraphs, items = [] }) => markup`
        <h3>${heading}</h3>${paragraphs.map(
          (paragraph) => markup`
        <p>${paragraph}</p>`,
        )}${
          items.length > 0 &&
          markup`
        <ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`
        }`,
        )}
        <p><a href="../changes/">${words.whatChanged}</a></p>
      </section>`;
}
