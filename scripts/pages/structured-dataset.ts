import type { Dataset } from '../../src/core/types.ts';
import { LANGUAGES } from '../../src/core/types.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { addressOf, type PageSite } from './page-site.ts';

const words = messagesIn('en');
const LICENSE_ADDRESS = 'https://creativecommons.org/licenses/by/4.0/';

/** The files that hold all of it, each beside the page, and their media types. */
const DOWNLOADS = [
  ['data/data-package.zip', 'application/zip'],
  ['data/agreements.json', 'application/json'],
  ['data/arcs.geojson', 'application/geo+json'],
] as const;

/** The main page in the words of schema.org: a Dataset with its licence, its time and its files. */
export function structuredDataset(
  { version, scope, places }: Pick<Dataset, 'version' | 'scope' | 'places'>,
  address: URL | null,
): object {
  const hub = places.find(({ code }) => code === scope.hub)!;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: words.title,
    alternateName: [messagesIn('ar').title, messagesIn('tr').title],
    description: words.description,
    url: address?.href,
    version,
    license: LICENSE_ADDRESS,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Ankara Arcs' },
    inLanguage: [...LANGUAGES],
    keywords: Object.values(words.themes),
    temporalCoverage: `${scope.firstYear}/${scope.lastYear}`,
    spatialCoverage: { '@type': 'Place', name: hub.names.en },
    distribution: DOWNLOADS.map(([path, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      // A relative address is read against the page's own.
      contentUrl: addressOf({ address }, path) ?? path,
    })),
  };
}

/** The dataset as what a page is a part of. */
export function partOf(site: Pick<PageSite, 'address' | 'dataset'>): object {
  return {
    '@type': 'Dataset',
    name: words.title,
    description: words.description,
    license: LICENSE_ADDRESS,
    version: site.dataset.version,
    url: site.address?.href,
  };
}
