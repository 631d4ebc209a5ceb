/**
 * What one step of the playhead costs, beside its peers: `tsx bench/scrub.bench.ts`. Prints a JSON line per cell and two
 * tables, which `--write` also puts into bench/README.md. `--ours` leaves out the peers but for the basemap alone. `--quick` takes under a minute, compares only ratios, and exits
 * with 1 where one of them is far off.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { bundleSize } from './scrub/bundle-size.ts';
import { Comparison } from './scrub/comparison.ts';
import { ENGINES } from './scrub/figures.ts';
import { figure, resultTable, targetTable } from './scrub/result-table.ts';
import { runCells, type Plan } from './scrub/run-cells.ts';
import { servePage } from './scrub/serve-page.ts';
import { isMet, quickGates, targetsOf } from './scrub/targets.ts';

const FULL: Plan = {
  counts: [100, 466, 1_000, 10_000, 100_000],
  engines: ENGINES,
  rounds: 12,
  budget: 45_000,
};
const QUICK: Plan = {
  counts: [100, 2_000],
  engines: ['basemap', 'ours'],
  rounds: 10,
  // Only the end of patience: machines differ threefold.
  budget: 90_000,
};
const OURS: Plan = {
  counts: [466, 1_000, 10_000, 100_000],
  engines: ['basemap', 'ours'],
  rounds: 10,
  budget: 45_000,
};
/** How far over a target `--quick` lets a figure go. */
const SLACK = 3;
const README = 'bench/README.md';
const MARKED = /(<!-- scrub -->\n)[^]*(<!-- \/scrub -->)/;

const isQuick = process.argv.includes('--quick');
const isOurs = process.argv.includes('--ours');
const page = await servePage();
const cells = await runCells(page.address, isQuick ? QUICK : isOurs ? OURS : FULL, (cell) =>
  console.log(JSON.stringify(cell)),
);
await page.close();
const run = new Comparison(cells);

if (isQuick) {
  console.log(resultTable(run));
  const broken = quickGates(run, SLACK).filter((gate) => !isMet(gate));
  for (const { claim, found, limit } of broken)
    console.error(
      `Scrubbing has become slow or heavy: ${claim} is ${figure(found)}, allowed is ${figure(limit)}.`,
    );
  if (broken.length > 0) process.exit(1);
} else {
  const [ours, deck] = [await bundleSize('ours'), await bundleSize('deck')];
  const tables = [
    resultTable(run),
    `Packed, our layer adds ${figure(ours)} bytes to the page and deck.gl ${figure(deck)}.`,
    targetTable(targetsOf(run, ours)),
  ].join('\n\n');
  console.log(tables);
  if (process.argv.includes('--write')) {
    const readme = readFileSync(README, 'utf8');
    writeFileSync(README, readme.replace(MARKED, `$1\n${tables}\n\n$2`));
  }
}
