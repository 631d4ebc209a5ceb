import { expect, it } from 'vitest';
import { faultsOf, sampleFiles, sampleWith } from './sample-files.ts';

it('finds no fault in the sample', () => {
  expect(faultsOf({})).toEqual([]);
});

it('reports the faults of all tables at once, by table and line', () => {
  const faults = faultsOf({
    'agreements.csv': sampleWith(
      'agreements.csv',
      [',KAZ,1993-01-01,1993-12-31,year', ',Kazahstan,1993-12-31,1993-01-01,year'],
      ['1000000,2000000', '-1000000,2000000'],
      ['medium,\n', 'medium,=1\n'],
    ),
    'evidence.csv': sampleWith('evidence.csv', ['in 1993', 'in 1994']),
    'sources.csv': '',
    'places.csv': sampleWith('places.csv', ['name_tr', 'name_tr,flag']),
    'seeds/article.txt': null,
  });
  expect(faults.map((fault) => fault.split(': found')[0])).toEqual([
    'agreements.csv:2 date_to',
    'agreements.csv:2 partners',
    'agreements.csv:3 value_min',
    'agreements.csv:3 note',
    'sources.csv',
    'places.csv:1',
    'places.csv:2',
    'places.csv:3',
    'places.csv:4',
    'places.csv:5',
    'places.csv:6',
  ]);
});

/** The sample's description, changed. */
function describedAs(change: (json: { resources: Resource[] }) => void): string {
  const json = JSON.parse(
    new TextDecoder().decode(sampleFiles().get('datapackage.json')!.bytes!),
  ) as { resources: Resource[] };
  change(json);
  return JSON.stringify(json, null, 1);
}
interface Resource {
  readonly name: string;
  readonly schema: { fields: { name: string }[]; primaryKey?: string[] };
}

it('has a sentence for a column that neither table nor description has', () => {
  const described = describedAs(({ resources }) => {
    const { schema } = resources.find(({ name }) => name === 'agreements')!;
    schema.fields = schema.fields.filter(({ name }) => name !== 'note');
  });
  const table = sampleWith(
    'agreements.csv',
    ['confidence,note', 'confidence'],
    ['high,', 'high'],
    ['medium,', 'medium'],
  );
  expect(faultsOf({ 'datapackage.json': described, 'agreements.csv': table })).toEqual([
    'datapackage.json:1 resources: found no column "note"; expected it in a table; describe it there, as in the project’s own description, and add it to the table',
  ]);
});

it('refuses an id that stands twice also where the description would allow it', () => {
  const described = describedAs(({ resources }) => {
    for (const { schema } of resources) delete schema.primaryKey;
  });
  const stage = 'aze-sale,signed,2019-06-01,2019-06-30,\n';
  expect(
    faultsOf({
      'datapackage.json': described,
      'stages.csv': sampleWith('stages.csv', [stage, stage + stage]),
    }),
  ).toEqual([
    'stages.csv:3 agreement+status+date_from: found "aze-sale, signed, 2019-06-01" again; expected it once, and it is on line 2; remove one of the rows',
  ]);
});
