import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as v from 'valibot';
import { packageProfile } from './package-profile.ts';

const text = readFileSync('data/datapackage.json', 'utf8');

/** The faults of the descriptor with one piece of its text replaced. */
function faultsWith(old: string, fresh: string): string[] {
  expect(text).toContain(old);
  const { issues = [] } = v.safeParse(packageProfile, JSON.parse(text.replace(old, () => fresh)));
  return issues.map((issue) => v.getDotPath(issue) ?? 'package');
}

it('accepts our descriptor', () => {
  expect(faultsWith('', '')).toEqual([]);
});

it('refuses what the standard refuses', () => {
  const faults = [
    faultsWith('"resources"', '"tables"'),
    faultsWith('"type": "table"', '"type": "sheet"'),
    faultsWith('"path": "agreements.csv"', '"path": "../agreements.csv"'),
    faultsWith('"path": "agreements.csv"', '"path": "/agreements.csv"'),
    faultsWith('"mediatype": "text/csv"', '"mediatype": "csv"'),
    faultsWith('"name": "CC-BY-4.0"', '"name": "CC BY 4.0"'),
    faultsWith('"name": "sources"', '"name": "agreements"'),
    faultsWith('"type": "date"', '"type": "day"'),
    faultsWith('"itemType": "string"', '"itemType": "word"'),
    faultsWith('"required": true', '"required": "yes"'),
    faultsWith('"contract",', '"agreement",'),
    faultsWith('"example": "500000"', '"example": 500000'),
    faultsWith('"name": "nature"', '"name": "id"'),
    faultsWith('"primaryKey": [\n     "id"', '"primaryKey": [\n     "key"'),
    faultsWith('"resource": "agreements"', '"resource": "treaties"'),
  ];
  expect(faults.map(([first]) => first)).toEqual([
    'resources',
    'resources.0.type',
    'resources.0.path',
    'resources.0.path',
    'resources.0.mediatype',
    'licenses.0.name',
    'package',
    'resources.0.schema.fields.6.type',
    'resources.0.schema.fields.5.itemType',
    'resources.0.schema.fields.0.constraints.required',
    'resources.0.schema.fields.1.constraints.enum',
    'resources.0.schema.fields.15.example',
    'resources.0.schema',
    'resources.0.schema',
    'package',
  ]);
});
