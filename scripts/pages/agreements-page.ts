import { group } from 'd3';
import { partsOfDay } from '../../src/core/time/day.ts';
import type { Agreement } from '../../src/core/types.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { yearsCovered } from '../../src/i18n/partner-facts.ts';
import { PAGE_WORDS } from '../../src/i18n/page-messages.ts';
import { joined, markup, wordsMarkup } from '../../src/core/text/markup.ts';
import type { PageAbout } from './page-head.ts';
import { pageShell } from './page-shell.ts';
import { addressOf, type PageSite } from './page-site.ts';
import { themeDot } from './theme-markup.ts';
import { recordLink } from './record-markup.ts';
import { partOf } from './structured-dataset.ts';

const words = messagesIn('en');
const format = formatIn('en', 'latn');
const PATH = 'agreements/';

/** `agreements/index.html`: every record under the year in which it first may have happened, then every partner. */
export function agreementsPage(site: PageSite): string {
  const byYear = group(site.dataset.agreements, headingOf);
  const partners = [...site.withPartner.keys()]
    .map((code) => ({ code, name: site.places.get(code)!.names.en }))
    .sort((a, b) => format.compare(a.name, b.name));
  const contents = markup`
      <h1>${words.list.label}</h1>
      <p class="summary">${site.dataset.about.description.en}</p>
      <nav aria-label="${words.timeline.year}">${joined(
        [...byYear.keys()].map((heading) => markup`<a href="#${anchorOf(heading)}">${heading}</a>`),
        ' · ',
      )}</nav>${[...byYear].map(
        ([heading, agreements]) => markup`
      <h2 id="${anchorOf(heading)}">${heading}</h2>
      <ol class="records">${agreements.map(
        (agreement) => markup`
        <li id="${agreement.id}">${themeDot(agreement.theme)} ${recordLink(agreement, site, '')}${wordsMarkup(agreement.texts.en.summary)}</li>`,
      )}
      </ol>`,
      )}
      <h2 id="partners">${PAGE_WORDS.partners}</h2>
      <ul class="partners">${partners.map(
        ({ code, name }) => markup`
        <li><a href="../partners/${code}/">${name}</a></li>`,
      )}
      </ul>`;
  return pageShell(site, aboutAll(site), contents);
}

function aboutAll(site: PageSite): PageAbout {
  const [records, partners] = [site.dataset.agreements.length, site.withPartner.size];
  return {
    path: PATH,
    title: PAGE_WORDS.all,
    description: PAGE_WORDS.allDescription(
      words.counts.records(records, format.number(records)),
      words.counts.partners(partners, format.number(partners)),
      yearsCovered(site.dataset.scope, format),
    ),
    type: 'website',
    picture: PAGE_WORDS.picture(PAGE_WORDS.all),
    structured: {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: PAGE_WORDS.all,
      url: addressOf(site, PATH),
      isPartOf: partOf(site),
    },
    embeds: false,
  };
}

function headingOf({ date }: Agreement): string {
  return date.interval ? format.year(partsOfDay(date.interval.from).year) : PAGE_WORDS.undated;
}

const anchorOf = (heading: string): string => `year-${heading.toLowerCase()}`;
