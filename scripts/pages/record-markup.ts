import { natureAndStatus } from '../../src/i18n/record-line.ts';
import { LANGUAGES, type Agreement, type AgreementRecord } from '../../src/core/types.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { wordsInDirection } from '../../src/i18n/in-direction.ts';
import { directionOf, messagesIn } from '../../src/i18n/language.ts';
import { PAGE_MESSAGES } from '../../src/i18n/page-messages.ts';
import { joined, markup, type Markup } from '../../src/core/text/markup.ts';
import type { PageSite } from './page-site.ts';

const words = messagesIn('en');
const format = formatIn('en', 'latn');

/** A record in a line: "May 2022 · Kazakhstan · Agreement, Signed". */
export function factsOf(
  { date, partners, nature, status }: Agreement,
  { places }: Pick<PageSite, 'places'>,
): string {
  const names = partners.map((code) => places.get(code)!.names.en);
  return [format.date(date), format.list(names), natureAndStatus({ nature, status }, words)].join(
    ' · ',
  );
}

/** A link to a record's page with its facts; `folder` leads from the page to `agreements/`. */
export function recordLink(agreement: Agreement, site: PageSite, folder: string): Markup {
  return markup`<a href="${folder}${agreement.id}/">${agreement.texts.en.title}</a> <span class="facts">${factsOf(agreement, site)}</span>`;
}

/** Title, facts and summary in Arabic and in Turkish, each in its own direction, where there are such texts. */
export function otherLanguages(agreement: AgreementRecord, { places }: PageSite): Markup[] {
  return LANGUAGES.flatMap((language) => {
    if (language === 'en' || !agreement.texts[language]) return [];
    const text = wordsInDirection(agreement.texts[language], language);
    const messages = messagesIn(language);
    const inLanguage = formatIn(language, 'latn');
    const facts = [
      inLanguage.date(agreement.date),
      inLanguage.list(agreement.partners.map((code) => places.get(code)!.names[language])),
      natureAndStatus(agreement, messages),
    ].join(' · ');
    return [
      markup`
      <section lang="${language}" dir="${directionOf(language)}">
        <h2>${text.title}</h2>
        <p class="facts">${facts}</p>
        <p>${text.summary}</p>
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
  return markup`${hub} · ${joined(links, ' · ')} (${words.directions(hub)[direction]})`;
}
