/**
 * What the whole program costs with more agreements: `tsx bench/scale.bench.ts` opens the built app (`npm run build`
 * first) over the real data, over 10,000 and over 100,000 made-up agreements, and prints a table of times and of what they
 * are beside the real data's in the same run; `--write` also puts it into bench/README.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { preview } from 'vite';
import { unpackOverview, type PackedOverview } from '../src/core/record/packed-overview.ts';
import { ScaleRun } from './scale/scale-run.ts';
import { scaleTable } from './scale/scale-table.ts';
import { syntheticOverview } from './scale/synthetic-overview.ts';

const README = 'bench/README.md';
const MARKED = /(<!-- scale -->\n)[^]*(<!-- \/scale -->)/;
const COUNTS = [10_000, 100_000];

const file = readFileSync('public/data/overview.json', 'utf8');
const real = unpackOverview(JSON.parse(file) as PackedOverview);
const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const address = server.resolvedUrls!.local[0]!;
const rows = [];
for (const count of [null, ...COUNTS]) {
  const overview = count === null ? null : syntheticOverview(real, count);
  const run = await ScaleRun.open(address, overview);
  const figures = await run.measure();
  await run.close();
  const row = { agreements: count ?? real.agreements.length, ...figures };
  console.log(JSON.stringify(row));
  rows.push(row);
}
await server.close();
const table = scaleTable(rows);
console.log(table);
if (process.argv.includes('--write')) {
  const readme = readFileSync(README, 'utf8');
  writeFileSync(README, readme.replace(MARKED, `$1\n${table}\n\n$2`));
}
