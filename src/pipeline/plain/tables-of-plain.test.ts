import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { buildAll } from '../build-all.ts';
import { lint } from '../lint/lint.ts';
import { siteFiles } from '../../../scripts/pages/site-files.ts';
import { pageSite } from '../../../scripts/pages/page-site.ts';
import { sampleFiles } from '../sample-files.ts';
import { builtOfPlain, samplePlain } from '../sample-plain.ts';
import { tablesOfPlain } from './tables-of-plain.ts';

const PLAIN = `title,date,partners
Training,2019-06,Kazakhstan
عقد طائرات,,أذربيجان
Üçlü bildiri,2021-05-10,Azerbaycan;Kazakistan
`;

it('gives an arc for each partner of each row, in any of the three languages', () => {
  const built = builtOfPlain(PLAIN);
  const { features } = JSON.parse(String(built.outputs.get('arcs.geojson'))) as {
    features: { properties: object; geometry: { coordinates: number[][] } }[];
  };
  const [ankara, baku, astana] = [
    [32.8597, 39.9334],
    [49.8671, 40.4093],
    [71.446, 51.1801],
  ];
  const arcs = features.map(({ properties, geometry: { coordinates } }) => ({
    ...properties,
    ends: [coordinates[0], coordinates.at(-1)],
  }));
  expect(arcs).toMatchObject([
    { agreement: 'kaz-2019-06-training', partner: 'KAZ', ends: [ankara, astana] },
    { agreement: 'aze-kaz-2021-05-10-uclu-bildiri', partner: 'AZE', ends: [ankara, baku] },
    { agreement: 'aze-kaz-2021-05-10-uclu-bildiri', partner: 'KAZ', ends: [ankara, astana] },
    { agreement: 'aze-undated-4d78098c', partner: 'AZE', ends: [ankara, baku], from: null },
  ]);
  expect(built.dataset.places.map(({ code }) => code)).toEqual(['AZE', 'KAZ', 'TUR']);
  expect(built.dataset.agreements.map(({ date }) => date.interval)).toEqual([
    { from: '2019-06-01', to: '2019-06-30' },
    { from: '2021-05-10', to: '2021-05-10' },
    null,
  ]);
});

it('says of an agreement what its row says, and of everything else that it is a default', () => {
  const { agreements, sources } = builtOfPlain(PLAIN).dataset;
  expect(agreements[0]).toEqual({
    id: 'kaz-2019-06-training',
    nature: 'agreement',
    kind: 'framework',
    status: 'announced',
    theme: 'framework',
    direction: 'mutual',
    partners: ['KAZ'],
    date: {
      precision: 'month',
      basis: 'stated',
      interval: { from: '2019-06-01', to: '2019-06-30' },
    },
    end: null,
    systems: [],
    value: null,
    confidence: 'medium',
    quotes: [],
    note: 'Not stated in x.csv, and a default here: nature, kind, status, direction, confidence.',
    texts: { en: { title: 'Training', summary: '[x.csv, line 2]' } },
    evidence: [
      {
        source: 'file',
        supports: ['partners', 'date'],
        quotation: null,
        paraphrase: 'Line 2 of x.csv: Kazakhstan; 2019-06.',
        verdict: 'unchecked',
        checked: null,
      },
    ],
    stages: [],
    links: [],
  });
  expect(sources).toEqual([
    {
      id: 'file',
      file: null,
      url: null,
      title: '[Table x.csv]',
      publisher: '[not stated]',
      language: 'und',
      published: null,
      terms: 'facts',
    },
  ]);
});

it('takes over the columns that a file has beside the three', () => {
  const built = builtOfPlain(
    `title,date,partners,nature,kind,status,direction,end_date,systems,value_min,value_max,value_currency,confidence,note,summary,language,source
İHA satışı,2019,KAZ,contract,sale,delivered,export,2021-01-31,Anka;TB2,5,6,USD,high,A note.,Özet.,tr,https://www.example.org/a?b=c
`,
  );
  const [agreement] = built.dataset.agreements;
  expect(agreement).toMatchObject({
    nature: 'contract',
    kind: 'sale',
    status: 'delivered',
    direction: 'export',
    end: {
      interval: { from: '2021-01-31', to: '2021-01-31' },
      precision: 'day',
      basis: 'stated',
    },
    systems: ['Anka', 'TB2'],
    value: { min: 5, max: 6, currency: 'USD' },
    confidence: 'high',
    note: 'A note.',
    texts: {
      tr: { title: 'İHA satışı', summary: 'Özet.' },
      en: { title: '[Kazakhstan] İHA satışı', summary: '[x.csv, line 2] Özet.' },
    },
  });
  expect(agreement!.evidence[0]).toMatchObject({
    supports: [
      'partners',
      'date',
      'nature',
      'kind',
      'status',
      'direction',
      'systems',
      'end',
      'value',
    ],
    paraphrase: 'Line 2 of x.csv, which names this source: Kazakhstan; 2019.',
  });
  expect(built.dataset.sources).toMatchObject([
    {
      url: 'https://www.example.org/a?b=c',
      title: '[www.example.org/a?b=c]',
      publisher: 'example.org',
    },
  ]);
});

it('widens the range to the years of the file, and says so', () => {
  const remarks = [
    'rows of x.csv that do not state nature, kind, status, direction, confidence have defaults there, see data/README.md',
    'the headline counts those without a confidence only with "Count reported ones too"',
  ];
  expect(samplePlain(PLAIN).remarks).toEqual(remarks);
  expect(builtOfPlain(PLAIN).dataset.scope).toEqual({
    hub: 'TUR',
    firstYear: 1991,
    lastYear: 2024,
  });
  const older = `${PLAIN}Framework,1985,KAZ\n`;
  expect(samplePlain(older).remarks).toEqual([
    'x.csv has years outside of 1991-2024: the timeline runs from 1985 to 2024',
    ...remarks,
  ]);
  expect(builtOfPlain(older).dataset.scope.firstYear).toBe(1985);
});

it('turns the same file into the same bytes, and knows an agreement again in another order of rows', () => {
  expect([...builtOfPlain(PLAIN).outputs]).toEqual([...builtOfPlain(PLAIN).outputs]);
  const [header, ...rows] = PLAIN.trim().split('\n');
  const ids = (csv: string): string[] => builtOfPlain(csv).dataset.agreements.map(({ id }) => id);
  expect(ids([header, ...rows.reverse()].join('\n'))).toEqual(ids(PLAIN));
});

it('hands out tables to go on from: built as a folder they are the same records', () => {
  const { outputs } = builtOfPlain(PLAIN);
  const unpacked = unzipSync(outputs.get('data-package.zip') as Uint8Array);
  const files = Object.entries(unpacked).map(
    ([name, bytes]) => [name, { path: name, size: bytes.length, bytes }] as const,
  );
  const again = buildAll(new Map(files));
  expect(again.kind === 'built' && again.outputs.get('agreements.json')).toBe(
    outputs.get('agreements.json'),
  );
});

it('says what it was built from: the file itself too', () => {
  const { inputs } = JSON.parse(String(builtOfPlain(PLAIN).outputs.get('meta.json'))) as {
    inputs: Record<string, string>;
  };
  expect(Object.keys(inputs)).toContain('from/x.csv');
});

it('has written pages without tours, stored articles or addresses, and nothing for lint', () => {
  const built = builtOfPlain(PLAIN);
  expect(lint(built)).toEqual([]);
  const pages = siteFiles(pageSite(built.dataset, new URL('https://example.org/'), () => false));
  expect(pages.get('agreements/kaz-2019-06-training/index.html')).toContain(
    'Line 2 of x.csv: Kazakhstan; 2019-06.',
  );
  expect(built.outputs.get('tours.json')).toBe('{\n"tours": []\n}\n');
});

it('gives the project’s own files where it cannot be lent their places, so that their faults are told', () => {
  const project = sampleFiles({ 'places.csv': null });
  const plain = { path: 'x.csv', size: 0, bytes: new Uint8Array() };
  expect(tablesOfPlain(plain, project).files).toBe(project);
});
