import { numbersKept } from '../../src/core/text/numbers-kept.ts';
import type { Agreement, Language, PlaceCode } from '../../src/core/types.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { claimingOnly } from '../../src/i18n/claiming-only.ts';
import { directionOf, messagesIn } from '../../src/i18n/language.ts';
import { partnerFacts, partnerFactsExplained } from '../../src/i18n/partner-facts.ts';
import { PAGE_MESSAGES, PAGE_WORDS } from '../../src/i18n/page-messages.ts';
import { markup, type Markup } from '../../src/core/text/markup.ts';
import type { PageAbout } from './page-head.ts';
import { pageShell } from './page-shell.ts';
import { addressOf, agreementPath, partnerPath, type PageSite } from './page-site.ts';
import { comparedWithLike } from './compared-markup.ts';
import { pictureLink } from './picture-link.ts';
import { themeBars, themeDot } from './theme-markup.ts';
import { recordBeside } from './record-markup.ts';
import { partOf } from './structured-dataset.ts';

/** `partners/CODE/index.html`: a partner's agreements in order of time, in three languages; their numbers are the panel's. */
export function partnerPage(code: PlaceCode, site: PageSite): string {
  const about = aboutPartner(code, site);
  const onMap = `../../?focus=${code}`;
  const picture = markup`${pictureLink(site, about, onMap)}${themeBars(site.withPartner.get(code)!, site.dataset.scope)}`;
  const contents = markup`
      <h1>${about.title}</h1>${recordsOf(code, site, 'en', picture)}
      <section>${comparedWithLike(code, site, 'en')}
      </section>${(['ar', 'tr'] as const).map(
        (language) => markup`
      <section lang="${language}" dir="${directionOf(language)}">
        <h2>${site.places.get(code)!.names[language]}</h2>${recordsOf(code, site, language)}${comparedWithLike(code, site, language)}
      </section>`,
      )}`;
  return pageShell(site, about, contents);
}

/** How many there are, what is counted, and each of them with its date. */
function recordsOf(
  code: PlaceCode,
  site: PageSite,
  language: Language,
  picture: Markup | null = null,
): Markup {
  const agreements = site.withPartner.get(code)!;
  const explained = partnerFactsExplained(agreements, toldIn(language, site));
  const query = `?focus=${code}${language === 'en' ? '' : `&lang=${language}`}`;
  return markup`
      <p class="summary">${numbersKept(countsOfPartner(agreements, site, language))}</p>
      ${explained && markup`<p>${numbersKept(explained)}</p>`}
      <p><a class="onward" href="../../${query}">${PAGE_MESSAGES[language].onMap}</a></p>${picture}
      <ol class="records">${agreements.map(
        (agreement) => markup`
        <li>${themeDot(agreement.theme, language)} ${recordBeside(agreement, code, site, language)}</li>`,
      )}
      </ol>`;
}

export function aboutPartner(code: PlaceCode, site: PageSite): PageAbout {
  const name = site.places.get(code)!.names.en;
  const title = PAGE_WORDS.withPartner(name);
  return {
    path: partnerPath(code),
    title,
    description: PAGE_WORDS.partnerDescription(
      name,
      countsOfPartner(site.withPartner.get(code)!, site),
    ),
    type: 'website',
    picture: PAGE_WORDS.picture(name),
    structured: structuredPartner(code, title, site),
    embeds: true,
  };
}

/** As the panel counts them, with the same years. */
export const countsOfPartner = (
  agreements: readonly Agreement[],
  { dataset }: Pick<PageSite, 'dataset'>,
  language: Language = 'en',
): string => partnerFacts(agreements, dataset.scope, toldIn(language, { dataset })).join(' · ');

const toldIn = (language: Language, { dataset }: Pick<PageSite, 'dataset'>) => ({
  language,
  format: formatIn(language, 'latn'),
  messages: claimingOnly(messagesIn(language), dataset.about),
  dataset,
});

/** A CollectionPage about a Country; its list names addresses, so it is there only where they are known. */
function structuredPartner(code: PlaceCode, title: string, site: PageSite): object {
  const agreements = site.withPartner.get(code)!;
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    name: title,
    url: addressOf(site, partnerPath(code)),
    isPartOf: partOf(site),
    about: { '@type': 'Country', name: site.places.get(code)!.names.en },
    mainEntity: site.address
      ? {
          '@type': 'ItemList',
          numberOfItems: agreements.length,
          itemListElement: agreements.map(({ id }, i) => ({
            '@type': 'ListItem',
            position: i + 1,
            url: addressOf(site, agreementPath(id)),
          })),
        }
      : undefined,
  };
}
