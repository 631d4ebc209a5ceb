import {
  SAMPLE_SCOPE,
  sampleAgreement,
  sampleDate,
} from '../../src/core/record/sample-agreement.ts';
import type { AgreementRecord, Dataset, Place, PlaceCode, Source } from '../../src/core/types.ts';
import { pageSite, type PageSite, type Told } from './page-site.ts';

export const SAMPLE_ADDRESS = new URL('https://example.org/arcs/');

/** A site of a few agreements with Kazakhstan and Azerbaijan, for tests; without cards unless told. */
export function sampleSite(
  about: {
    agreements?: readonly AgreementRecord[];
    address?: URL | null;
    cards?: boolean;
    told?: Told;
  } = {},
): PageSite {
  const { agreements = SAMPLE_AGREEMENTS, address = SAMPLE_ADDRESS, cards = false } = about;
  const dataset: Dataset = {
    version: '1.2.3',
    scope: SAMPLE_SCOPE,
    agreements,
    sources: SOURCES,
    places: PLACES,
  };
  return pageSite(dataset, address, () => cards, about.told);
}

const place = (code: string, en: string, ar: string, tr: string): Place => ({
  code: code as PlaceCode,
  seat: '',
  at: [0, 0],
  names: { en, ar, tr },
});
const PLACES = [
  place('TUR', 'Türkiye', 'تركيا', 'Türkiye'),
  place('KAZ', 'Kazakhstan', 'كازاخستان', 'Kazakistan'),
  place('AZE', 'Azerbaijan', 'أذربيجان', 'Azerbaycan'),
];

const SOURCES: readonly Source[] = [
  {
    id: 'stored',
    file: 'stored.txt',
    url: null,
    title: 'تعاون عسكري',
    publisher: 'الخليج الجديد',
    language: 'ar',
    published: '2023-12-23',
    terms: 'quotation',
  },
  {
    id: 'page',
    file: null,
    url: 'https://news.example/anka?a=1&b=2',
    title: 'Anka',
    publisher: 'News',
    language: 'en',
    published: null,
    terms: 'facts',
  },
];

const SAMPLE_AGREEMENTS: readonly AgreementRecord[] = [
  sampleAgreement({ id: 'kaz-2011-plant', date: sampleDate('2011-01-01', '2011-12-31') }),
  sampleAgreement({
    id: 'kaz-2022-anka',
    systems: ['Anka'],
    value: { min: 4000000, max: 4000000, currency: 'USD' },
    note: 'A note of ours.',
    texts: {
      en: { title: 'Anka drones in Kazakhstan', summary: 'To be built in Kazakhstan.' },
      ar: { title: 'مسيّرات أنكا', summary: 'تُصنع في كازاخستان.' },
      tr: { title: 'Anka İHA’ları', summary: 'Kazakistan’da üretilecek.' },
    },
    evidence: [
      {
        source: 'stored',
        supports: ['date', 'partners'],
        quotation: { text: 'اتفاق', start: 5, end: 10, before: 'قبل ', after: ' بعد' },
        paraphrase: null,
        verdict: 'confirmed',
        checked: '2026-11',
      },
      {
        source: 'page',
        supports: ['systems'],
        quotation: null,
        paraphrase: 'The page names the drone.',
        verdict: 'unchecked',
        checked: null,
      },
    ],
    stages: [
      {
        status: 'signed',
        interval: sampleDate('2022-05-10').interval!,
        note: 'in Ankara',
      },
    ],
  }),
  sampleAgreement({
    id: 'aze-kaz-2023-mou',
    partners: ['AZE' as PlaceCode, 'KAZ' as PlaceCode],
    date: sampleDate('2023-02-03'),
  }),
  sampleAgreement({ id: 'aze-undated', partners: ['AZE' as PlaceCode], date: sampleDate(null) }),
];
