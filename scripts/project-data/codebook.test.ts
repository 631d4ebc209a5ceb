import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDataPackage, TABLE_NAMES } from '../../src/pipeline/read/data-package.ts';

const described = readDataPackage('', readFileSync('data/datapackage.json', 'utf8'));
if (Array.isArray(described)) throw new Error('datapackage.json has faults - run npm run data');
const { tables } = described;

/** The sections of data/README.md by heading. */
const sections = new Map(
  readFileSync('data/README.md', 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split('\n')[0]!, section] as const),
);

it.each(TABLE_NAMES)('explains the columns of %s, in their order, and no others', (name) => {
  const section = sections.get(tables[name].path) ?? '';
  const [table = ''] = section.split('\n\n').filter((part) => part.startsWith('| column'));
  const explained = [...table.matchAll(/^\| `(.+?)` \|/gm)].map(([, column]) => column);
  expect(explained).toEqual(tables[name].schema.fields.map((field) => field.name));
});

it.each(TABLE_NAMES)('names every word that %s allows', (name) => {
  const missing = tables[name].schema.fields.flatMap(({ constraints, itemEnum = [] }) =>
    [...(constraints?.enum ?? []), ...itemEnum].filter((word) => !isNamed(word)),
  );
  expect(missing).toEqual([]);

  /** The words of a status are explained once, with the agreements. */
  function isNamed(word: string): boolean {
    const heading = name === 'stages' ? tables.agreements.path : tables[name].path;
    return sections.get(heading)?.includes(`\`${word}\``) ?? false;
  }
});
