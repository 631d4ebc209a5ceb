import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseOptions } from './parse-options.ts';
import { readInput } from './read-input.ts';

const { own } = parseOptions(['--hub', 'TUR']);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ankara-arcs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

it('takes a folder for tables, and a file for a plain one that is lent the project’s places', () => {
  expect(readInput('data', own).files.get('agreements.csv')!.path).toBe('data/agreements.csv');
  const plain = join(folder, 'mine.CSV');
  writeFileSync(plain, 'title,date,partners\nTraining,2019,Qatar\n');
  const { files } = readInput(plain, own);
  expect(files.get('agreements.csv')!.path).toBe(plain);
  expect(files.get('places.csv')!.path).toBe('data/places.csv');
});

it('answers what is neither with a sentence', () => {
  const of = (name: string) => () => readInput(join(folder, name), own);
  expect(of('none.csv')).toThrow(`no file "${folder}/none.csv" - check its name and folder`);
  expect(of('none')).toThrow(
    `no folder "${folder}/none" - name the folder that holds the tables, or a CSV file`,
  );
  writeFileSync(join(folder, 'mine.xlsx'), 'x');
  expect(of('mine.xlsx')).toThrow(
    `"${folder}/mine.xlsx" is no table of text - save it as CSV, and name that`,
  );
});
