import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { addToFolder } from './add-to-folder.ts';
import { readFolder } from './read-folder.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'publish-'));
  folder = join(parent, 'site');
});
afterEach(() => rmSync(parent, { recursive: true }));

const bytes = (text: string): Uint8Array => Buffer.from(text);
const add = (files: Record<string, string>): void =>
  addToFolder(folder, new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)])));
const held = (): Record<string, string> =>
  Object.fromEntries([...readFolder(folder)].map(([path, text]) => [path, String(text)]));

it('makes the folder where there is none', () => {
  add({ 'index.html': 'one', 'v/1/index.html': 'one' });
  expect(held()).toEqual({ 'index.html': 'one', 'v/1/index.html': 'one' });
  expect(readdirSync(parent)).toEqual(['site']);
});

it('adds and replaces, and leaves what is not its own', () => {
  mkdirSync(join(folder, 'v/0'), { recursive: true });
  writeFileSync(join(folder, 'v/0/index.html'), 'zero');
  writeFileSync(join(folder, 'mine.txt'), 'mine');
  add({ 'index.html': 'one' });
  add({ 'index.html': 'two', 'v/2/index.html': 'two' });
  expect(held()).toEqual({
    'index.html': 'two',
    'mine.txt': 'mine',
    'v/0/index.html': 'zero',
    'v/2/index.html': 'two',
  });
});

it('leaves everything as it was where it fails', () => {
  add({ 'index.html': 'one', page: 'a file' });
  // A file can't stand where a folder is wanted.
  expect(() => add({ 'index.html': 'two', 'page/index.html': 'two' })).toThrow(/EEXIST|ENOTDIR/);
  expect(held()).toEqual({ 'index.html': 'one', page: 'a file' });
  expect(readdirSync(parent)).toEqual(['site']);
});

it('refuses while another one is at it, and says what to do if that broke off', () => {
  add({ 'index.html': 'one' });
  const lock = join(parent, '.site.lock');
  mkdirSync(lock);
  expect(() => add({ 'index.html': 'two' })).toThrow(
    `${folder} is being published to - wait until that is done; if it broke off, remove ${lock}`,
  );
  expect(held()).toEqual({ 'index.html': 'one' });
  rmSync(lock, { recursive: true });
  add({ 'index.html': 'two' });
  expect(held()).toEqual({ 'index.html': 'two' });
  expect(readdirSync(parent)).toEqual(['site']);
});

it('follows a link to the folder, which stays a link', () => {
  mkdirSync(join(parent, 'real'));
  symlinkSync(join(parent, 'real'), folder);
  add({ 'index.html': 'one' });
  expect(lstatSync(folder).isSymbolicLink()).toBe(true);
  expect(held()).toEqual({ 'index.html': 'one' });
});
