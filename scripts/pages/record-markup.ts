import { natureAndStatus } from '../../src/i18n/record-line.ts';
import { isProgramme } from '../../src/core/counts/counts.ts';
import {
  LANGUAGES,
  type Agreement,
  type AgreementRecord,
  type Language,
  type PlaceCode,
} from '../../src/core/types.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { wordsInDirection } from '../../src/i18n/in-direction.ts';
import { directionOf, messagesIn } from '../../src/i18n/language.ts';
import { partnersBeside, partnersTold } from '../../src/i18n/partners-told.ts';
import { textIn } from '../../src/i18n/text-in.ts';
import { PAGE_MESSAGES } from '../../src/i18n/page-messages.ts';
import { joined, markup, type Markup, wordsMarkup } from '../../src/core/text/markup.ts';
import type { PageSite } from './page-site.ts';

/** A record in a line: "May 2022 · Kazakhstan · Agreement, Signed"; `beside`: among the records of one partner, who is not named. */
export function factsOf(
  agreement: Agreement,
  { places }: Pick<PageSite, 'places'>,
  language: Language = 'en',
  beside: PlaceCode | null = null,
): string {
  const format = formatIn(language, 'latn');
  const nameOf = (code: PlaceCode): string => places.get(code)!.names[language];
  const namer = { language, format, nameOf };
  const partners =
    beside === null ? partnersTold(agreement, namer) : partnersBeside(agreement, beside, namer);
  const sort = natureAndStatus(agreement, messagesIn(language));
  return [format.date(agreement.date), partners, sort].filter(Boolean).join(' · ');
}

/** A link to a record's page with its facts; `folder` leads from the page to `agreements/`. */
export function recordLink(agreement: Agreement, site: PageSite, folder: string): Markup {
  return markup`<a href="${folder}${agreement.id}/">${wordsMarkup(agreement.texts.en.title)}</a> <span class="facts">${factsOf(agreement, site)}</span>`;
}

/** The same among a partner's records, in a language: who is beside it in a programme of many, the record's page names. */
export function recordBeside(
  agreement: Agreement,
  partner: PlaceCode,
  site: PageSite,
  language: Language,
): Markup {
  const { title, language: own } = textIn(agreement.texts, language);
  const inOther = own !== language && markup` lang="${own}" dir="${directionOf(own)}"`;
  return markup`<a href="../../agreements/${agreement.id}/"${inOther}>${wordsMarkup(title)}</a> <span class="facts">${factsOf(agreement, site, language, partner)}</span>`;
}

/** Title, facts and summary in Arabic and in Turkish, each in its own direction, where there are such texts. */
export function otherLanguages(agreement: AgreementRecord, { places }: PageSite): Markup[] {
  return LANGUAGES.flatMap((language) => {
    if (language === 'en' || !agreement.texts[language]) return [];
    const text = wordsInDirection(agreement.texts[language], language);
    const names = agreement.partners.map((code) => places.get(code)!.names[language]);
    return [
      markup`
      <section lang="${language}" dir="${directionOf(language)}">
        <h2>${wordsMarkup(text.title)}</h2>
        <p class="facts">${factsOf(agreement, { places }, language)}</p>
        <p>${wordsMarkup(text.summary)}</p>${
          isProgramme(agreement) &&
          markup`
        <p class="facts">${formatIn(language, 'latn').list(names)}</p>`
        }
        <p><a href="../../?focus=${agreement.id}&amp;lang=${language}">${PAGE_MESSAGES[language].onMap}</a></p>
      </section>`,
    ];
  });
}

/** The parties: the hub, which way it went in words, and a link to each partner's page. */
export function partiesOf({ partners, direction }: Agreement, site: PageSite): Markup {
  const links = partners.map(
    (code) => markup`<a href="../../partners/${code}/">${site.places.get(code)!.names.en}</a>`,
  );
  const hub = site.places.get(site.dataset.scope.hub)!.names.en;
  const words = messagesIn('en');
  return markup`${hub} · ${joined(links, ' · ')} (${words.directions(hub)[direction]})`;
}
