import { sortText } from '../../src/i18n/record-line.ts';
import { MOST_PARTNERS } from '../../src/core/counts/counts.ts';
import { relatedTo } from '../../src/core/record/related.ts';
import type { AgreementRecord, PlaceCode } from '../../src/core/types.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { PAGE_MESSAGES, PAGE_WORDS } from '../../src/i18n/page-messages.ts';
import { RECORD_MESSAGES } from '../../src/i18n/record-messages.ts';
import { evidenceMarkup } from './evidence-markup.ts';
import { markup, type Markup, wordsMarkup } from '../../src/core/text/markup.ts';
import type { PageAbout } from './page-head.ts';
import { pageShell } from './page-shell.ts';
import { agreementPath, type PageSite } from './page-site.ts';
import { pictureLink } from './picture-link.ts';
import { otherLanguages, partiesOf, recordLink } from './record-markup.ts';
import { structuredAgreement } from './structured-agreement.ts';

const words = messagesIn('en');
const format = formatIn('en', 'latn');

/** `agreements/ID/index.html`: all that is known of a record, as text. */
export function agreementPage(agreement: AgreementRecord, site: PageSite): string {
  const { title, summary } = agreement.texts.en;
  const about = aboutAgreement(agreement, site);
  const contents = markup`
      <h1>${wordsMarkup(title)}</h1>
      <p class="summary">${wordsMarkup(summary)}</p>
      <p><a class="onward" href="../../?focus=${agreement.id}">${PAGE_MESSAGES.en.onMap}</a></p>${pictureLink(site, about, `../../?focus=${agreement.id}`)}
      <dl>${factsList(agreement, site)}
      </dl>${stagesOf(agreement)}${relatedOf(agreement, site)}
      <h2>${words.panel.evidence}</h2>${agreement.evidence.map((evidence) =>
        evidenceMarkup(evidence, site.sources.get(evidence.source)!),
      )}${otherLanguages(agreement, site)}${neighboursOf(agreement, site)}`;
  return pageShell(site, about, contents);
}

function aboutAgreement(agreement: AgreementRecord, site: PageSite): PageAbout {
  const { title, summary } = agreement.texts.en;
  return {
    path: agreementPath(agreement.id),
    title,
    description: summary,
    type: 'article',
    picture: PAGE_WORDS.picture(title),
    structured: structuredAgreement(agreement, site),
    embeds: true,
  };
}

function factsList(agreement: AgreementRecord, site: PageSite): Markup[] {
  const { date, end, systems, value, confidence, note } = agreement;
  const basis = date.interval === null ? '' : ` (${words.date.basis(date.precision, date.basis)})`;
  const facts: readonly (readonly [string, string | Markup | null])[] = [
    [PAGE_WORDS.date, `${format.date(date)}${basis}`],
    [
      RECORD_MESSAGES.en.end,
      end && `${format.interval(end.interval)} (${words.date.basis(end.precision, end.basis)})`,
    ],
    [words.panel.parties, partiesOf(agreement, site)],
    [words.panel.kind, sortText(agreement, words)],
    [words.panel.systems, systems.join(', ') || null],
    [words.panel.value, value ? format.value(value) : words.panel.notStated],
    [words.panel.confidence, words.confidences[confidence]],
    [words.panel.note, note],
    [PAGE_WORDS.stands, sinceOf(agreement, site)],
  ];
  return facts.flatMap(([name, fact]) =>
    fact === null
      ? []
      : [
          markup`
        <dt>${name}</dt><dd>${typeof fact === 'string' ? wordsMarkup(fact) : fact}</dd>`,
        ],
  );
}

/** "version 0.2.0, 28 November 2026" */
function sinceOf({ id }: AgreementRecord, { told }: PageSite): string | null {
  const version = told?.history.since[id];
  const edition = told?.history.editions.find((one) => one.version === version);
  if (!edition) return null;
  return PAGE_WORDS.version(edition.version, edition.created && format.published(edition.created));
}

function stagesOf({ stages, nature }: AgreementRecord): Markup | null {
  if (stages.length === 0) return null;
  const items = stages.map(
    ({ interval, status, note }) => markup`
        <li><span class="facts">${format.interval(interval)}</span> ${words.statusOf(status, nature)}${note && wordsMarkup(`: ${note}`)}</li>`,
  );
  return markup`
      <h2>${words.panel.history}</h2>
      <ol>${items}
      </ol>`;
}

function relatedOf(agreement: AgreementRecord, site: PageSite): Markup | null {
  const items = relatedTo(agreement, site.byId).map(
    ({ relation, other }) => markup`
        <li><span class="facts">${RECORD_MESSAGES.en.relations[relation]}:</span> ${recordLink(other, site, '../')}</li>`,
  );
  return items.length === 0
    ? null
    : markup`
      <h2>${RECORD_MESSAGES.en.related}</h2>
      <ul>${items}
      </ul>`;
}

/** Its neighbours among the agreements of each partner; of a programme of many, of its first. */
function neighboursOf(agreement: AgreementRecord, site: PageSite): Markup | null {
  const { partners } = agreement;
  const named = partners.length > MOST_PARTNERS ? partners.slice(0, 1) : partners;
  const items = named.flatMap((code) => neighboursWith(code, agreement, site));
  return items.length === 0
    ? null
    : markup`
      <h2>${PAGE_WORDS.other}</h2>
      <ul>${items}
      </ul>`;
}

function neighboursWith(code: PlaceCode, agreement: AgreementRecord, site: PageSite): Markup[] {
  const same = site.withPartner.get(code)!;
  const at = same.indexOf(agreement);
  const name = site.places.get(code)!.names.en;
  const item = (label: string, other: AgreementRecord | undefined): Markup[] =>
    other
      ? [
          markup`
        <li><span class="facts">${label}:</span> ${recordLink(other, site, '../')}</li>`,
        ]
      : [];
  return [
    ...item(PAGE_WORDS.earlier(name), same[at - 1]),
    ...item(PAGE_WORDS.later(name), same[at + 1]),
  ];
}
