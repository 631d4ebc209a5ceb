import { expect, it } from 'vitest';
import type { PlaceCode } from '../../src/core/types.ts';
import { aboutPartner } from './partner-page.ts';
import { sampleSite } from './sample-site.ts';
import { structuredAgreement } from './structured-agreement.ts';
import { structuredDataset } from './structured-dataset.ts';

/** Of each type that we use, the properties that schema.org gives it (own and inherited) and we may write. */
const THING = ['@context', '@type', 'name', 'alternateName', 'description', 'identifier', 'url'];
const WORK = [
  ...THING,
  ...['about', 'creator', 'citation', 'datePublished', 'encodingFormat', 'inLanguage'],
  ...['isAccessibleForFree', 'isPartOf', 'keywords', 'license', 'mainEntity', 'publisher'],
  ...['spatialCoverage', 'temporalCoverage', 'text', 'version'],
];
const SCHEMA: Record<string, readonly string[]> = {
  Dataset: [...WORK, 'distribution'],
  DataDownload: [...WORK, 'contentUrl'],
  WebPage: WORK,
  CollectionPage: WORK,
  Claim: [...WORK, 'appearance'],
  CreativeWork: WORK,
  Organization: THING,
  Country: THING,
  Place: THING,
  ItemList: [...THING, 'numberOfItems', 'itemListElement'],
  ListItem: [...THING, 'position'],
};

/** Every property in a structure that its type does not have. */
function astray(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(astray);
  if (typeof node !== 'object' || node === null) return [];
  const properties = node as Record<string, unknown>;
  const type = String(properties['@type']);
  const known = SCHEMA[type] ?? [];
  const own = Object.keys(properties).filter((key) => !known.includes(key));
  return [...own.map((key) => `${type}.${key}`), ...Object.values(properties).flatMap(astray)];
}

const site = sampleSite();
const written = (structure: object): unknown => JSON.parse(JSON.stringify(structure));
const agreement = (id: string): unknown =>
  written(
    structuredAgreement(
      site.dataset.agreements.find((one) => one.id === id)!,
      site,
    ),
  );

it('uses only types and properties that schema.org has', () => {
  const structures = [
    structuredDataset(site.dataset, site.address),
    ...site.dataset.agreements.map((one) => structuredAgreement(one, site)),
    aboutPartner('KAZ' as PlaceCode, site).structured,
  ];
  expect(structures.flatMap((structure) => astray(written(structure)))).toEqual([]);
  expect(astray({ '@type': 'Claim', startDate: '' })).toEqual(['Claim.startDate']);
});

it('describes the data with what dataset searches ask for', () => {
  const data = written(structuredDataset(site.dataset, site.address));
  expect(data).toMatchObject({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'Ankara’s defence agreements',
    version: '1.2.3',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    temporalCoverage: '1991/2024',
    url: 'https://example.org/arcs/',
  });
  const { description, distribution } = data as {
    description: string;
    distribution: { contentUrl: string }[];
  };
  // Dataset searches take 50 to 5000 characters.
  expect(description.length).toBeGreaterThan(50);
  expect(distribution.map(({ contentUrl }) => contentUrl)).toEqual([
    'https://example.org/arcs/data/data-package.zip',
    'https://example.org/arcs/data/agreements.json',
    'https://example.org/arcs/data/arcs.geojson',
  ]);
});

it('says of an agreement what is claimed, of when, about whom, and where it appears', () => {
  expect(agreement('kaz-2022-anka')).toMatchObject({
    '@type': 'WebPage',
    url: 'https://example.org/arcs/agreements/kaz-2022-anka/',
    isPartOf: { '@type': 'Dataset' },
    mainEntity: {
      '@type': 'Claim',
      text: 'To be built in Kazakhstan.',
      temporalCoverage: '2022-05',
      about: [{ '@type': 'Country', name: 'Kazakhstan' }],
      appearance: [
        { name: 'تعاون عسكري', inLanguage: 'ar', datePublished: '2023-12-23' },
        { name: 'Anka', url: 'https://news.example/anka?a=1&b=2' },
      ],
    },
  });
});

it('writes a date as precisely as it is known, and none for the undated', () => {
  const coverage = (id: string): unknown =>
    (agreement(id) as { mainEntity: { temporalCoverage?: string } }).mainEntity.temporalCoverage;
  expect(coverage('kaz-2011-plant')).toBe('2011');
  expect(coverage('aze-kaz-2023-mou')).toBe('2023-02-03');
  expect(coverage('aze-undated')).toBeUndefined();
});
