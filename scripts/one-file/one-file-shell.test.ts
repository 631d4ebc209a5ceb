import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { checkSize, oneFileShell, type SingleFileParts } from './one-file-shell.ts';

const parts: SingleFileParts = {
  page: `<!doctype html><html><head>
<link rel="icon" href="./icon.svg" type="image/svg+xml" />
<link rel="apple-touch-icon" href="./icons/apple-touch-icon.png" />
<script type="module" crossorigin src="./assets/index.js"></script>
<link rel="stylesheet" crossorigin href="./assets/style.css">
</head><body><script src="./assets/first.js"></script><noscript><a href="./list/">List</a></noscript><div id="app"></div></body></html>`,
  script: 'console.log("</script>$&");',
  styles: '@font-face{src:url(./plex.woff2) format("woff2")}p{color:red}',
  boot: 'start("$&");',
  scripts: new Map([['assets/first.js', 'first("$&");']]),
  icon: '<svg/>',
  fonts: new Map([['assets/plex.woff2', new Uint8Array([1, 2, 3])]]),
  workers: new Map([['assets/worker.js', 'work()']]),
  data: new Map([['data/a.json', '{"a":"ا"}']]),
};
const html = oneFileShell(parts);

const unpacked = (id: string): string => {
  const base64 = new RegExp(`<script type="application/gzip" id="${id}"[^>]*>([^<]+)<`).exec(html)!;
  return gunzipSync(Buffer.from(base64[1]!, 'base64')).toString();
};
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

test('script, workers and data are in the file, packed, and come out as they went in', () => {
  expect(unpacked('main')).toBe(parts.script);
  expect(unpacked('assets/worker.js')).toBe('work()');
  expect(unpacked('data/a.json')).toBe('{"a":"ا"}');
});

test('a script that must run before the first paint stands where the page names it', () => {
  expect(html).toContain('<body><script>first("$&");</script>');
});

test('a font stands once, in the styles, with its name', () => {
  expect(html.split(Buffer.from([1, 2, 3]).toString('base64')).length).toBe(2);
  expect(html).toContain('url(data:font/woff2;name=assets/plex.woff2;base64,AQID) format("woff2")');
});

test('the file names no other file, and its policy allows what is in it and no request', () => {
  expect(html).not.toMatch(/(src|href)="\.\//);
  expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(html).toContain(
    `default-src 'none'; script-src 'sha256-${hash(parts.boot)}' 'sha256-${hash(parts.script)}' 'sha256-${hash('first("$&");')}';`,
  );
  const styles = /<style>([^]*)<\/style>/.exec(html)![1]!;
  expect(html).toContain(`style-src 'sha256-${hash(styles)}'`);
  expect(html).toContain('connect-src blob: data:;');
});

test('a browser that is too old reads so in three languages', () => {
  const sentences = [...html.matchAll(/<p lang="(..)" dir="(...)">([^<]+)/g)].map((match) =>
    [...match].slice(1),
  );
  expect(sentences).toEqual([
    ['en', 'ltr', 'This browser could not open the file. Use a browser of 2023 or later.'],
    ['ar', 'rtl', 'لم يتمكن هذا المتصفح من فتح الملف. استخدم متصفحًا من عام 2023 أو أحدث.'],
    ['tr', 'ltr', 'Bu tarayıcı dosyayı açamadı. 2023 ya da daha yeni bir tarayıcı kullanın.'],
  ]);
});

test('a file of more than four million bytes is refused', () => {
  expect(checkSize('x'.repeat(4_000_000))).toBe(4_000_000);
  expect(() => checkSize('x'.repeat(4_000_001))).toThrow(
    'the one-file build has 4000001 bytes; at most 4000000 are expected; load less with the page, or raise LIMIT in scripts/one-file/one-file-shell.ts',
  );
});

test('a font that the styles do not name is a fault of the build', () => {
  expect(() =>
    oneFileShell({ ...parts, fonts: new Map([['assets/other.woff2', new Uint8Array()]]) }),
  ).toThrow('assets/other.woff2: no font of this name stands in the styles');
});
