import { MOST_PARTNERS, countsOf } from '../../src/core/counts/counts.ts';
import { arcsOf } from '../../src/core/arcs/arcs.ts';
import { pictureOf } from '../../src/core/view/picture.ts';
import { endOfScope } from '../../src/core/time/scope.ts';
import type { Agreement, Overview, PlaceCode } from '../../src/core/types.ts';
import type { View } from '../../src/core/view/view.ts';
import { readView } from '../../src/core/address/view-url.ts';
import { headlineText } from '../../src/i18n/counts-text.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { stillOfView } from '../../src/still/still-of-view.ts';
import type { StillShapes } from '../../src/still/still-shapes.ts';
import { cardCamera } from './card-camera.ts';
import { CARD_MAP, cardContents } from './card-page.ts';
import { aboutPartner, countsOfPartner } from '../pages/partner-page.ts';
import { agreementPath, partnerPath, type PageSite } from '../pages/page-site.ts';
import { factsOf } from '../pages/record-markup.ts';

const words = messagesIn('en');
const format = formatIn('en', 'latn');

/** A card as HTML, and the path of its picture. Made when it is asked for: each is some 100 KB. */
export interface SiteCard {
  readonly path: string;
  contents(): string;
}

/** A card for every agreement and partner, each a view of the map that sees the whole of it. */
export function siteCards(site: PageSite, shapes: StillShapes): SiteCard[] {
  return [
    ...site.dataset.agreements.map((agreement) => ({
      path: `${agreementPath(agreement.id)}card.jpg`,
      contents: () => agreementCard(agreement, site, shapes),
    })),
    ...[...site.withPartner.keys()].map((code) => ({
      path: `${partnerPath(code)}card.jpg`,
      contents: () => partnerCard(code, site, shapes),
    })),
  ];
}

/** The card of the main page, which stands in for one that was not rendered: the map at its end, with the headline. */
export function sharedCard({ dataset }: PageSite, shapes: StillShapes): string {
  const { view } = readView(new URLSearchParams(), dataset);
  const counts = countsOf(arcsOf(dataset), endOfScope(dataset.scope), view.mode);
  return cardContents(
    {
      title: dataset.about.title.en,
      facts: headlineText({ ...view, counts, scope: dataset.scope }, words, format),
      theme: null,
      of: dataset.about.author,
    },
    map(view, dataset, shapes),
  );
}

/** The agreement among those with the same partners; a programme of many, alone. */
function agreementCard(agreement: Agreement, site: PageSite, shapes: StillShapes): string {
  const { id, partners, texts, theme } = agreement;
  const isProgramme = partners.length > MOST_PARTNERS;
  const country = isProgramme ? '' : `&country=${partners.join('~')}`;
  const dataset: Overview = isProgramme
    ? { ...site.dataset, agreements: [agreement] }
    : site.dataset;
  const { view } = readView(new URLSearchParams(`focus=${id}${country}`), dataset);
  const arcs = pictureOf(view, dataset).arcs.filter((arc) => arc.agreement.id === id);
  return cardContents(
    { title: texts.en.title, facts: factsOf(agreement, site), theme, of: dataset.about.author },
    map({ ...view, camera: cardCamera(arcs, CARD_MAP) }, dataset, shapes),
  );
}

function partnerCard(code: PlaceCode, site: PageSite, shapes: StillShapes): string {
  const { dataset } = site;
  const { view } = readView(new URLSearchParams(`focus=${code}&country=${code}`), dataset);
  const arcs = pictureOf(view, dataset).arcs.filter(({ partner }) => partner === code);
  return cardContents(
    {
      title: aboutPartner(code, site).title,
      facts: countsOfPartner(site.withPartner.get(code)!, site),
      theme: null,
      of: dataset.about.author,
    },
    map({ ...view, camera: cardCamera(arcs, CARD_MAP) }, dataset, shapes),
  );
}

function map(view: View, dataset: Overview, shapes: StillShapes): string {
  return stillOfView(view, dataset, shapes, { ...CARD_MAP, language: 'en', scheme: 'dark' });
}
