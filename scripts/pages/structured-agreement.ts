import { precisionOf } from '../../src/core/time/day.ts';
import type { AgreementRecord, AgreementDate, Source } from '../../src/core/types.ts';
import { addressOf, agreementPath, type PageSite } from './page-site.ts';
import { partOf } from './structured-dataset.ts';

/**
 * An agreement's page in the words of schema.org: a WebPage about a Claim that appears in its sources.
 *
 * schema.org has no type for an agreement between states. A record is what sources say, so it is a Claim, whose
 * `appearance` they are. It is no ClaimReview: nothing is rated; and no Event, which asks for a place to go to.
 */
export function structuredAgreement(agreement: AgreementRecord, site: PageSite): object {
  const { id, texts, date } = agreement;
  const url = addressOf(site, agreementPath(id));
  const cited = new Set(agreement.evidence.map(({ source }) => source));
  const appearance = [...cited].map((source) => structuredSource(site.sources.get(source)!));
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: texts.en.title,
    url,
    inLanguage: Object.keys(texts),
    isPartOf: partOf(site),
    mainEntity: {
      '@type': 'Claim',
      name: texts.en.title,
      text: texts.en.summary,
      identifier: id,
      temporalCoverage: temporalCoverage(date),
      about: agreement.partners.map((code) => ({
        '@type': 'Country',
        name: site.places.get(code)!.names.en,
      })),
      appearance,
    },
  };
}

function structuredSource({ title, url, publisher, language, published }: Source): object {
  return {
    '@type': 'CreativeWork',
    name: title,
    url: url ?? undefined,
    inLanguage: language,
    datePublished: published ?? undefined,
    publisher: { '@type': 'Organization', name: publisher },
  };
}

/** ISO 8601: a day, a month, a year, or an interval as it is; nothing for the undated. */
function temporalCoverage({ interval }: AgreementDate): string | undefined {
  if (interval === null) return undefined;
  const { from, to } = interval;
  switch (precisionOf(interval)) {
    case 'day':
      return from;
    case 'month':
      return from.slice(0, 7);
    case 'year':
      return from.slice(0, 4);
    case 'span':
      return `${from}/${to}`;
  }
}
