import { themesOf } from '../../src/core/record/categories.ts';
import type { Dataset } from '../../src/core/types.ts';
import { LANGUAGES } from '../../src/core/types.ts';
import { themeNames } from '../../src/i18n/language.ts';
import { addressOf, type PageSite } from './page-site.ts';

/** The files that hold all of it, each beside the page, and their media types. */
const DOWNLOADS = [
  ['data/data-package.zip', 'application/zip'],
  ['data/agreements.json', 'application/json'],
  ['data/arcs.geojson', 'application/geo+json'],
] as const;

/** The main page in the words of schema.org: a Dataset with its licence, its time and its files. */
export function structuredDataset(
  { version, about, scope, places }: Pick<Dataset, 'version' | 'about' | 'scope' | 'places'>,
  address: URL | null,
): object {
  const hub = places.find(({ code }) => code === scope.hub)!;
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: about.title.en,
    alternateName: [about.title.ar, about.title.tr],
    description: about.description.en,
    url: address?.href,
    version,
    license: about.license?.path,
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: about.author },
    inLanguage: [...LANGUAGES],
    keywords: themesOf(about).map((theme) => themeNames(about, 'en')[theme]),
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
  const { about } = site.dataset;
  return {
    '@type': 'Dataset',
    name: about.title.en,
    description: about.description.en,
    license: about.license?.path,
    version: site.dataset.version,
    url: site.address?.href,
  };
}
