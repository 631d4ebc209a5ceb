import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where words of the data or of a tour are shown. */
const ROOMS = ['list', 'panel', 'embed', 'present', 'head'];
/** What stands between the tags of an element as it is. */
const SHOWN = />\s*\{([\w.!]*(?:title|summary|paraphrase|before|after|text)(?:\(\w+\)\.title)?)\}/g;
/** Names and labels of ours, which have no such names in them. */
const OURS = /^((explorer\.)?messages|keys|words|present\.speaker|text$)/;

test('no component shows a title, a summary or a quotation of the data but in words that keep F-35 in one line', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(`src/ui/${room}`)
      .filter((name) => name.endsWith('.svelte'))
      .map((name) => `src/ui/${room}/${name}`),
  );
  expect(files.length).toBeGreaterThan(30);
  const raw = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(SHOWN)].flatMap(([, shown]) =>
      OURS.test(shown!) ? [] : [`${file}: ${shown}`],
    ),
  );
  expect(raw).toEqual([]);
});
