import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { refusedTerms } from '../pipeline/lint/lint-terms.ts';
import { checkAll } from '../pipeline/check-all.ts';
import { readInputFiles } from '../../scripts/files/read-input-files.ts';

const checked = checkAll(readInputFiles('data'));
if (checked.kind === 'faulty') throw new Error('the tables have faults - run npm run data');
const { tables } = checked;

const FOLDERS = ['src/i18n', 'data/tours'];
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|yaml)$/.test(file) && !file.endsWith('.test.ts'))
    .map((file) => [`${folder}/${file}`, readFileSync(`${folder}/${file}`, 'utf8')] as const),
);

it.each(['ar', 'tr'] as const)(
  'screen and tours use no word that terms.csv refuses in %s',
  (language) => {
    const found = refusedTerms(tables, language).flatMap(({ pattern, right }) =>
      files.flatMap(([file, text]) => {
        const word = pattern.exec(text)?.[0];
        return word === undefined ? [] : [`${file}: "${word}", write "${right}"`];
      }),
    );
    expect(found).toEqual([]);
  },
);
