import { cpus } from 'node:os';
import type { Comparison } from './comparison.ts';
import { ENGINES, type EngineName } from './figures.ts';
import { isMet, type Target } from './targets.ts';

const NAMES: Record<EngineName, string> = {
  basemap: 'basemap alone',
  ours: '**ours**',
  'set-filter': 'setFilter',
  'feature-state': 'feature-state',
  deck: 'deck.gl',
};

/** The run's figures as Markdown, with the machine they were taken on. */
export function resultTable(run: Comparison): string {
  const rows = run
    .counts()
    .flatMap((arcs) =>
      ENGINES.filter((engine) => run.cell(engine, arcs)).map((engine) => rowOf(run, engine, arcs)),
    );
  return [
    machineOf(run),
    '',
    '| arcs | engine | script, ms | pixels, ms | ours / it: script | pixels | frame | load, ms | memory, MB | heap, MB |',
    '|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|',
    ...rows,
  ].join('\n');
}

/** What was aimed at and what came out, as Markdown. */
export function targetTable(targets: readonly Target[]): string {
  const rows = targets.map((target) => {
    const { claim, found, limit } = target;
    return `| ${claim} | ≤ ${figure(limit)} | ${figure(found)} | ${isMet(target) ? 'met' : '**missed**'} |`;
  });
  return ['| target | limit | found | |', '|---|--:|--:|---|', ...rows].join('\n');
}

/** Three digits are more than a shared machine is good for; thousands are written in full. */
export function figure(value: number | null): string {
  if (value === null) return 'no result';
  return value >= 100
    ? Math.round(value).toLocaleString('en')
    : String(Number(value.toPrecision(2)));
}

function rowOf(run: Comparison, engine: EngineName, arcs: number): string {
  const cell = run.cell(engine, arcs);
  const isPeer = engine !== 'ours';
  return `| ${[
    arcs.toLocaleString('en'),
    NAMES[engine],
    figure(run.median(engine, arcs, 'script')),
    figure(run.median(engine, arcs, 'pixels')),
    isPeer ? figure(run.ratio(engine, arcs, 'script')) : '',
    isPeer ? figure(run.ratio(engine, arcs, 'pixels')) : '',
    figure(run.median(engine, arcs, 'frames')),
    figure(cell?.load ?? null),
    figure(cell?.resident ?? null),
    figure(cell?.heap ?? null),
  ].join(' | ')} |`;
}

function machineOf({ cells }: Comparison): string {
  const { browser, renderer } = cells.find((cell) => cell.renderer !== null)!;
  const processors = cpus();
  return `${processors[0]!.model.trim()}, ${processors.length} cores; ${browser}; ${renderer}.`;
}
