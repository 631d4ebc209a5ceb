import { SUPPORTED_FIELDS } from '../../core/supported-fields.ts';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  CONFIDENCES,
  DATE_BASES,
  DATE_PRECISIONS,
  DIRECTIONS,
  KINDS,
  LANGUAGES,
  LINK_KINDS,
  NATURES,
  SOURCE_TERMS,
  VERDICTS,
  STATUSES,
} from '../../core/types.ts';
import { LINT_RULES } from '../lint/lint-finding.ts';
import { OPTIONAL_TABLES, readDataPackage, TABLE_NAMES, type TableName } from './data-package.ts';

const text = readFileSync('data/datapackage.json', 'utf8');
const described = readDataPackage('datapackage.json', text);
if (Array.isArray(described)) throw new Error(described[0]!.found);
const { tables, scope } = described;

const fieldOf = (table: TableName, name: string) =>
  tables[table].schema.fields.find((field) => field.name === name)!;

it('allows the words that the types allow, and no others', () => {
  const wordsOf = (table: TableName, name: string) => fieldOf(table, name).constraints?.enum;
  expect(wordsOf('agreements', 'nature')).toEqual(NATURES);
  expect(wordsOf('agreements', 'kind')).toEqual(KINDS);
  expect(wordsOf('agreements', 'status')).toEqual(STATUSES);
  expect(wordsOf('agreements', 'direction')).toEqual(DIRECTIONS);
  expect(wordsOf('agreements', 'date_precision')).toEqual(DATE_PRECISIONS);
  expect(wordsOf('agreements', 'date_basis')).toEqual(DATE_BASES);
  expect(wordsOf('agreements', 'confidence')).toEqual(CONFIDENCES);
  expect(wordsOf('sources', 'terms')).toEqual(SOURCE_TERMS);
  expect(wordsOf('evidence', 'verdict')).toEqual(VERDICTS);
  expect(wordsOf('lint-exceptions', 'rule')).toEqual(LINT_RULES);
  expect(wordsOf('agreements', 'end_precision')).toEqual(DATE_PRECISIONS);
  expect(wordsOf('agreements', 'end_basis')).toEqual(DATE_BASES.filter((word) => word !== 'none'));
  expect(wordsOf('links', 'kind')).toEqual(LINK_KINDS);
  expect(wordsOf('stages', 'status')).toEqual(STATUSES);
  expect(wordsOf('texts', 'language')).toEqual(LANGUAGES);
  expect(wordsOf('place-names', 'language')).toEqual(LANGUAGES);
  expect(fieldOf('evidence', 'supports').itemEnum).toEqual(SUPPORTED_FIELDS);
});

it('describes the hub and the years of the project', () => {
  expect(scope).toEqual({ hub: 'TUR', firstYear: 1991, lastYear: 2024 });
});

it('is a data package with a profile, a licence and a file for every table', () => {
  const whole = JSON.parse(text) as { $schema: string; licenses: { name: string }[] };
  expect(whole.$schema).toBe('https://datapackage.org/profiles/2.0/datapackage.json');
  expect(whole.licenses[0]!.name).toBe('CC-BY-4.0');
  for (const name of TABLE_NAMES) expect(tables[name].path).toBe(`${name}.csv`);
});

it('names every fault of a broken package', () => {
  const broken = JSON.stringify({ version: '1', scope: { ...scope, hub: 7 }, resources: [] });
  expect(readDataPackage('datapackage.json', broken)).toMatchObject([
    { found: 'found 7 at scope.hub', expected: 'expected string' },
  ]);
  const unclosed = text.replace('"^[A-Z]{3}$"', '"^[A-Z"');
  expect(readDataPackage('datapackage.json', unclosed)).toMatchObject([
    {
      found: expect.stringMatching(/^found "\^\[A-Z" at resources/),
      expected: 'expected a regular expression',
    },
  ]);
  const swapped = text.replace('"firstYear": 1991', '"firstYear": 2991');
  expect(readDataPackage('datapackage.json', swapped)).toMatchObject([
    { found: 'found a scope from 2991 to 2024' },
  ]);
  const without = JSON.stringify({ version: '1', scope, resources: [] });
  expect(readDataPackage('datapackage.json', without)).toHaveLength(
    TABLE_NAMES.length - OPTIONAL_TABLES.size,
  );
});

it('has a version that an address can hold, and a day that the calendar has', () => {
  const faults = (changed: object): string[] => {
    const read = readDataPackage(
      'datapackage.json',
      JSON.stringify({ ...JSON.parse(text), ...changed }, null, 1),
    );
    return Array.isArray(read) ? read.map(({ found, expected }) => `${found}; ${expected}`) : [];
  };
  expect(faults({ version: '1.2.0-rc.1', created: '2026-11-28' })).toEqual([]);
  expect(faults({ version: '../1' })).toEqual([
    'found "../1" at version; expected a version such as 1.2.0',
  ]);
  expect(faults({ created: '2026-02-30' })).toHaveLength(1);
});
