import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readFolder } from './read-folder.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(work, { recursive: true }));

const SCRIPT = resolve('scripts/publish.ts');
const TSX = import.meta.resolve('tsx');

function build(
  version: string,
  page = `<html><head><title>${version}</title></head></html>`,
): void {
  mkdirSync(join(work, 'dist/data'), { recursive: true });
  writeFileSync(join(work, 'dist/data/meta.json'), JSON.stringify({ version }));
  writeFileSync(join(work, 'dist/index.html'), page);
  writeFileSync(join(work, 'dist/robots.txt'), 'User-agent: *\n');
}

function publish(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TSX, SCRIPT, ...args],
    { cwd: work, encoding: 'utf8' },
  );
  return { status, said: stdout + stderr };
}
const read = (path: string): string => readFileSync(join(work, path), 'utf8');

it('puts the site into the folder and keeps its version, unlisted, for good', () => {
  build('1.0.0');
  expect(publish('site')).toEqual({
    status: 0,
    said: '3 files published to site; version 1.0.0 is kept in site/v/1.0.0\n',
  });
  expect([...readFolder(join(work, 'site')).keys()]).toEqual([
    'data/meta.json',
    'index.html',
    'robots.txt',
    'v/1.0.0/data/meta.json',
    'v/1.0.0/index.html',
  ]);
  expect(read('site/index.html')).not.toContain('noindex');
  expect(read('site/v/1.0.0/index.html')).toContain('<meta name="robots" content="noindex" />');
});

it('publishes the same again without a change, and the next version beside the first', () => {
  build('1.0.0');
  publish('site');
  const first = read('site/v/1.0.0/index.html');
  expect(publish('site').said).toBe(
    '3 files published to site; version 1.0.0 was there already and is the same\n',
  );
  build('1.1.0');
  expect(publish('site').status).toBe(0);
  expect(read('site/v/1.0.0/index.html')).toBe(first);
  expect(read('site/index.html')).toContain('<title>1.1.0</title>');
  expect(read('site/v/1.1.0/index.html')).toContain('<title>1.1.0</title>');
});

it('refuses another build under a version that is kept, and changes nothing', () => {
  build('1.0.0');
  publish('site');
  build('1.0.0', '<html><head><title>other</title></head></html>');
  expect(publish('site')).toEqual({
    status: 1,
    said: 'version 1.0.0 is kept in site/v/1.0.0 for good, and this build differs from it in index.html; raise "version" in data/datapackage.json, build and publish again; nothing was changed\n',
  });
  expect(read('site/index.html')).toContain('<title>1.0.0</title>');
});

it('says what it wants where no folder is named, or nothing is built', () => {
  expect(publish()).toEqual({
    status: 1,
    said: 'name the one folder to publish into, as in npm run publish -- /var/www/arcs\n',
  });
  expect(publish('site')).toEqual({
    status: 1,
    said: 'dist holds no built site - run npm run build:site first\n',
  });
});

it('names a page that can not say that it is not to be listed', () => {
  build('1.0.0', '<p>no head</p>');
  expect(publish('site').said).toBe(
    'index.html: no <head> to say noindex in - write the page with one\n',
  );
});
