import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Words of our own data and of no other's. */
const OURS = /Ankara(?!Arcs)|Türkiye|\b1991\b|\b2024\b/;
/** Tests and samples, tours and records of ours, and names by which countries are read. */
const MAY = [
  /\.test\.ts$|sample|fixture/,
  /^scripts\/(project-data|propose)\//,
  /^src\/(propose|i18n)\//,
  /^src\/pipeline\/guess\//,
];

const withoutRemarks = (code: string): string =>
  code.replaceAll(/\/\*[^]*?\*\/|<!--[^]*?-->|(?<![:'"`])\/\/.*/g, '');

test('what is of our hub alone stands in its data, and not in code', () => {
  const files = ['src', 'scripts', 'embed', 'make']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((file) => `${folder}/${file}`),
    )
    .concat('index.html', 'vite.config.ts')
    .filter((file) => /\.(ts|svelte|html|css|js)$/.test(file))
    .filter((file) => !MAY.some((pattern) => pattern.test(file)));
  const found = files.flatMap((file) =>
    withoutRemarks(readFileSync(file, 'utf8'))
      .split('\n')
      .filter((line) => OURS.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});
