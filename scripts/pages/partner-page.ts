import { recordCounts } from '../../src/core/counts/counts.ts';
import { numbersKept } from '../../src/core/text/numbers-kept.ts';
import { partsOfDay } from '../../src/core/time/day.ts';
import type { Agreement, PlaceCode } from '../../src/core/types.ts';
import { recordsText } from '../../src/i18n/counts-text.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { directionOf, messagesIn } from '../../src/i18n/language.ts';
import { PAGE_MESSAGES, PAGE_WORDS } from '../../src/i18n/page-messages.ts';
import { markup } from '../../src/core/text/markup.ts';
import type { PageAbout } from './page-head.ts';
import { pageShell } from './page-shell.ts';
import { addressOf, agreementPath, partnerPath, type PageSite } from './page-site.ts';
import { comparedWithLike } from './compared-markup.ts';
import { pictureLink } from './picture-link.ts';
import { themeBars, themeDot } from './theme-markup.ts';
import { recordLink } from './record-markup.ts';
import { partOf } from './structured-dataset.ts';

const words = messagesIn('en');
const format = formatIn('en', 'latn');

/** `partners/CODE/index.html`: a partner's agreements in order of time, each with its titles in three languages. */
export function partnerPage(code: PlaceCode, site: PageSite): string {
  const about = aboutPartner(code, site);
  const agreements = site.withPartner.get(code)!;
  const onMap = `../../?focus=${code}`;
  const contents = markup`
      <h1>${about.title}</h1>
      <p class="summary">${numbersKept(countsOfPartner(agreements))}. ${words.counts.explained}</p>
      <p><a class="onward" href="${onMap}">${PAGE_MESSAGES.en.onMap}</a></p>${pictureLink(site, about, onMap)}${themeBars(agreements, site.dataset.scope)}
      <ol class="records">${agreements.map(
        (agreement) => markup`
        <li>${themeDot(agreement.theme)} ${recordLink(agreement, site, '../../agreements/')}</li>`,
      )}
      </ol>
      <section>${comparedWithLike(code, site, 'en')}
      </section>${(['ar', 'tr'] as const).map(
        (language) => markup`
      <section lang="${language}" dir="${directionOf(language)}">
        <h2>${site.places.get(code)!.names[language]}</h2>
        <ol>${agreements.flatMap(({ texts }) => {
          const text = texts[language];
          return text ? [markup`<li>${text.title}</li>`] : [];
        })}</ol>
        <p><a href="${onMap}&amp;lang=${language}">${PAGE_MESSAGES[language].onMap}</a></p>${comparedWithLike(code, site, language)}
      </section>`,
      )}`;
  return pageShell(site, about, contents);
}

export function aboutPartner(code: PlaceCode, site: PageSite): PageAbout {
  const name = site.places.get(code)!.names.en;
  const agreements = site.withPartner.get(code)!;
  const title = PAGE_WORDS.withPartner(name);
  return {
    path: partnerPath(code),
    title,
    description: PAGE_WORDS.partnerDescription(
      name,
      countsOfPartner(agreements),
      yearsOf(agreements),
    ),
    type: 'website',
    picture: PAGE_WORDS.picture(name),
    structured: structuredPartner(code, title, site),
    embeds: true,
  };
}

/** As the panel and an embed count them. */
export const countsOfPartner = (agreements: readonly Agreement[]): string =>
  recordsText(recordCounts(agreements), words, format);

function yearsOf(agreements: readonly Agreement[]): string {
  const years = agreements.flatMap(({ date }) =>
    date.interval ? [partsOfDay(date.interval.from).year, partsOfDay(date.interval.to).year] : [],
  );
  if (years.length === 0) return '';
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? format.year(first) : `${format.year(first)}-${format.year(last)}`;
}

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
