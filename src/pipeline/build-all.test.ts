import { expect, it } from 'vitest';
import { buildAll, type Built } from './build-all.ts';
import { sampleFiles, sampleWith, type Content, type SampleName } from './sample-files.ts';

function build(changed: { readonly [name in SampleName]?: Content } = {}): Built {
  const built = buildAll(sampleFiles(changed));
  if (built.kind === 'faulty') throw new Error(built.problems[0]!.found);
  return built;
}

const parsed = (built: Built, name: string): unknown => JSON.parse(String(built.outputs.get(name)));

it('turns the same input into the same bytes', () => {
  expect([...build().outputs]).toEqual([...build().outputs]);
});

it('turns a row of each table into an agreement', () => {
  expect(build().dataset.agreements[1]).toEqual({
    id: 'aze-sale',
    nature: 'contract',
    kind: 'sale',
    status: 'delivered',
    theme: 'arms',
    direction: 'export',
    partners: ['AZE'],
    date: {
      precision: 'month',
      basis: 'other-source',
      interval: { from: '2019-06-01', to: '2019-06-30' },
    },
    end: null,
    systems: ['drones'],
    value: { min: 1000000, max: 2000000, currency: 'USD' },
    confidence: 'medium',
    quotes: [],
    note: null,
    texts: { en: { title: 'Drones', summary: 'A sale of drones.' } },
    evidence: [
      {
        source: 'page',
        supports: ['partners', 'date', 'value'],
        quotation: null,
        paraphrase: 'The page reports the sale.',
        verdict: 'unchecked',
        checked: null,
      },
    ],
    links: [],
    stages: [
      { status: 'signed', interval: { from: '2019-06-01', to: '2019-06-30' }, note: null },
      { status: 'delivered', interval: { from: '2020-01-01', to: '2020-12-31' }, note: null },
    ],
  });
});

it('locates a quotation in its article', () => {
  expect(build().dataset.agreements[0]!.quotes).toEqual(['article']);
  expect(build().dataset.agreements[0]!.evidence[0]!.quotation).toEqual({
    text: 'Kazakhstan and Türkiye signed an agreement in 1993',
    start: 87,
    end: 137,
    before: 'It was ',
    after: ', wrote the paper.',
  });
});

it('sorts by date, then id, the undated last', () => {
  const undated = sampleWith('agreements.csv', ['1993-01-01,1993-12-31,year,stated', ',,,none']);
  const other = sampleWith('agreements.csv', [
    '2019-06-01,2019-06-30,month,other-source',
    ',,,none',
  ]);
  const same = sampleWith('agreements.csv', [
    '1993-01-01,1993-12-31,year',
    '2019-06-01,2019-06-30,month',
  ]);
  const ids = (table: string): string[] =>
    build({ 'agreements.csv': table }).dataset.agreements.map(({ id }) => id);
  expect(ids(sampleWith('agreements.csv'))).toEqual(['kaz-1993', 'aze-sale']);
  expect(ids(other)).toEqual(['kaz-1993', 'aze-sale']);
  expect(ids(undated)).toEqual(['aze-sale', 'kaz-1993']);
  expect(ids(same)).toEqual(['aze-sale', 'kaz-1993']);
});

it('keeps the hub and the partners of all places', () => {
  const { places } = build().dataset;
  expect(places.map(({ code }) => code)).toEqual(['AZE', 'KAZ', 'TUR']);
  expect(places[2]).toEqual({
    code: 'TUR',
    seat: 'Ankara',
    at: [32.8597, 39.9334],
    names: { en: 'Türkiye', ar: 'تركيا', tr: 'Türkiye' },
  });
});

it('counts the agreements of each place, and all at the hub', () => {
  const { features } = parsed(build(), 'places.geojson') as {
    features: { properties: { code: string; agreements: number } }[];
  };
  expect(features.map(({ properties: { code, agreements } }) => [code, agreements])).toEqual([
    ['AZE', 1],
    ['KAZ', 1],
    ['TUR', 2],
  ]);
});

it('says what it was built from, and not when', () => {
  const meta = parsed(build(), 'meta.json') as { counts: object; inputs: Record<string, string> };
  expect(meta.counts).toEqual({
    agreements: 2,
    undated: 0,
    arcs: 2,
    partners: 2,
    sources: 2,
    evidence: 2,
  });
  expect(Object.keys(meta.inputs)).toEqual([...sampleFiles().keys()]);
  const other = parsed(
    build({ 'texts.csv': sampleWith('texts.csv', ['A sale', 'One sale']) }),
    'meta.json',
  );
  expect((other as typeof meta).inputs['texts.csv']).not.toBe(meta.inputs['texts.csv']);
  expect((other as typeof meta).inputs['places.csv']).toBe(meta.inputs['places.csv']);
});

it('follows the table and not its order of columns', () => {
  const columns = 'title,summary,agreement,language\n';
  const rows = 'Training,A training agreement.,kaz-1993,en\nDrones,A sale of drones.,aze-sale,en\n';
  const moved = build({ 'texts.csv': columns + rows });
  expect(moved.outputs.get('agreements.json')).toBe(build().outputs.get('agreements.json'));
});
