import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { publishSite } from './publish-site.ts';
import { readFolder } from '../files/read-folder.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(work, { recursive: true }));

function build(
  version: string,
  page = `<html><head><title>${version}</title></head></html>`,
): void {
  mkdirSync(join(work, 'dist/data'), { recursive: true });
  writeFileSync(join(work, 'dist/data/meta.json'), JSON.stringify({ version }));
  writeFileSync(join(work, 'dist/index.html'), page);
  writeFileSync(join(work, 'dist/robots.txt'), 'User-agent: *\n');
}

const site = (): string => join(work, 'site');
const publish = (): string => publishSite(join(work, 'dist'), [site()]);
const read = (path: string): string => readFileSync(join(work, path), 'utf8');

it('puts the site into the folder and keeps its version, unlisted, for good', () => {
  build('1.0.0');
  expect(publish()).toBe(
    `3 files published to ${site()}; version 1.0.0 is kept in ${site()}/v/1.0.0`,
  );
  expect([...readFolder(site()).keys()]).toEqual([
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
  publish();
  const first = read('site/v/1.0.0/index.html');
  expect(publish()).toBe(
    `3 files published to ${site()}; version 1.0.0 was there already and is the same`,
  );
  build('1.1.0');
  publish();
  expect(read('site/v/1.0.0/index.html')).toBe(first);
  expect(read('site/index.html')).toContain('<title>1.1.0</title>');
  expect(read('site/v/1.1.0/index.html')).toContain('<title>1.1.0</title>');
});

it('refuses another build under a version that is kept, and changes nothing', () => {
  build('1.0.0');
  publish();
  build('1.0.0', '<html><head><title>other</title></head></html>');
  expect(publish).toThrow(
    `version 1.0.0 is kept in ${site()}/v/1.0.0 for good, and this build differs from it in index.html; raise "version" in data/datapackage.json, build and publish again; nothing was changed`,
  );
  expect(read('site/index.html')).toContain('<title>1.0.0</title>');
});

it('counts how many files differ, those that are new or gone among them', () => {
  build('1.0.0');
  publish();
  writeFileSync(join(work, 'dist/new.txt'), 'new');
  rmSync(join(work, 'dist/index.html'));
  expect(publish).toThrow('this build differs from it in index.html and 1 more; raise');
});

it('says what it wants where no folder is named, or nothing is built', () => {
  const wanted = 'name the one folder to publish into, as in npm run publish -- /var/www/arcs';
  expect(() => publishSite('dist', [])).toThrow(wanted);
  expect(() => publishSite('dist', ['a', 'b'])).toThrow(wanted);
  expect(publish).toThrow(`${work}/dist holds no built site - run npm run build:site first`);
});

it('names a page that can not say that it is not to be listed', () => {
  build('1.0.0', '<p>no head</p>');
  expect(publish).toThrow('index.html: no <head> to say noindex in - write the page with one');
});

it('says once that a page is not to be listed, where it says so already', () => {
  const page = '<html><head><meta name="robots" content="noindex" /></head></html>';
  build('1.0.0', page);
  publish();
  expect(read('site/v/1.0.0/index.html')).toBe(page);
});
