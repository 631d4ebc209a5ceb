import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ankara-arcs-'));
  folder = join(parent, 'out');
});
afterEach(() => rmSync(parent, { recursive: true }));

it('makes the folder, and replaces what it wrote before', () => {
  replaceFolder(folder, new Map([['a.json', 'one']]));
  replaceFolder(folder, new Map([['a.json', 'two']]));
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('two');
  expect(readdirSync(parent)).toEqual(['out']);
});

it('refuses to lose a file that is not its own', () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'thesis.doc'), 'x');
  expect(() => replaceFolder(folder, new Map([['a.json', 'one']]))).toThrow(
    `"${folder}" holds thesis.doc, which this build does not write - name another folder, or empty it`,
  );
  expect(readdirSync(parent)).toEqual(['out']);
});

it('leaves the old files as they were when writing fails', () => {
  replaceFolder(folder, new Map([['a.json', 'one']]));
  const unwritable = new Map([
    ['a.json', 'two'],
    ['no/such/folder.json', 'three'],
  ]);
  expect(() => replaceFolder(folder, unwritable)).toThrow('ENOENT');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('one');
  expect(readdirSync(parent)).toEqual(['out']);
});

it('puts the old folder back when the new one cannot take its place', () => {
  replaceFolder(folder, new Map([['a.json', 'one']]));
  let renamed = 0;
  const second = (from: string, to: string): void => {
    if (++renamed === 2) throw new Error('the disk is full');
    renameSync(from, to);
  };
  const two = new Map([['a.json', 'two']]);
  expect(() => replaceFolder(folder, two, second)).toThrow('the disk is full');
  expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe('one');
  expect(readdirSync(parent)).toEqual(['out']);
});
