import type { Change, EditionField } from '../../src/core/record/edition.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { PAGE_WORDS } from '../../src/i18n/page-messages.ts';
import { joined, markup, type Markup } from '../../src/core/text/markup.ts';
import { pageShell } from './page-shell.ts';
import { addressOf, type PageSite, type Told } from './page-site.ts';
import { recordLink } from './record-markup.ts';
import { partOf } from './structured-dataset.ts';

const words = messagesIn('en');
const PATH = 'changes/';

/** `changes/index.html`: what this version of the data adds, changes and drops, field by field, and why. */
export function changesPage(site: PageSite, { making, history }: Told): string {
  const { version, before } = making;
  const description =
    before === null
      ? PAGE_WORDS.firstEdition(version)
      : PAGE_WORDS.changesDescription(version, before);
  const about = {
    path: PATH,
    title: PAGE_WORDS.changes,
    description,
    type: 'website' as const,
    picture: PAGE_WORDS.changes,
    structured: {
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: PAGE_WORDS.changes,
      url: addressOf(site, PATH),
      isPartOf: partOf(site),
    },
    embeds: false,
  };
  const added = history.added.flatMap((id) => {
    const record = site.byId.get(id);
    return record ? [markup`${recordLink(record, site, '../agreements/')}`] : [];
  });
  return pageShell(
    site,
    about,
    markup`
      <h1>${PAGE_WORDS.changes}</h1>
      <p class="summary">${description}</p>${listOf(PAGE_WORDS.added, added)}${listOf(
        PAGE_WORDS.changed,
        history.changed.map((change) => changeMarkup(change, site)),
      )}${listOf(
        PAGE_WORDS.dropped,
        history.dropped.map(({ title, id }) => markup`${title} (${id})`),
      )}`,
  );
}

function listOf(heading: string, items: readonly Markup[]): Markup {
  return markup`
      <h2>${heading} (${items.length})</h2>${
        items.length === 0
          ? markup`
      <p>${PAGE_WORDS.none}</p>`
          : markup`
      <ul>${items.map(
        (item) => markup`
        <li>${item}</li>`,
      )}
      </ul>`
      }`;
}

function changeMarkup({ id, fields, why }: Change, { byId }: PageSite): Markup {
  const told =
    fields.length === 0
      ? [PAGE_WORDS.wordsChanged]
      : fields.map(({ field, from, to }) =>
          PAGE_WORDS.fieldChange(nameOf(field), from || PAGE_WORDS.empty, to || PAGE_WORDS.empty),
        );
  const items = [...told, ...why].map((text) => markup`${text}`);
  return markup`<a href="../agreements/${id}/">${byId.get(id)?.texts.en.title ?? id}</a> <span class="facts">${joined(items, ' · ')}</span>`;
}

const nameOf = (field: EditionField): string =>
  field === 'title'
    ? 'title'
    : field === 'confidence'
      ? words.panel.confidence.toLowerCase()
      : words.fields[field];
