import { CellRun, type Cell } from './cell-run.ts';
import type { EngineName } from './figures.ts';

export interface Plan {
  readonly counts: readonly number[];
  readonly engines: readonly EngineName[];
  /** How often every engine is asked for a step. */
  readonly rounds: number;
  /** Milliseconds that one cell may take, its loading included; what is not there by then is no result. */
  readonly budget: number;
}

/**
 * Runs a plan's cells, number by number. The engines of one number stand side by side and take their steps in turn, so
 * that whatever else the machine does meets all of them.
 */
export async function runCells(
  address: string,
  { counts, engines, rounds, budget }: Plan,
  onCell: (cell: Cell) => void,
): Promise<Cell[]> {
  const cells: Cell[] = [];
  for (const arcs of counts) {
    const runs: CellRun[] = [];
    for (const engine of engines) runs.push(await CellRun.open(address, engine, arcs, budget));
    for (let round = 0; round < rounds; round++) {
      for (const run of runs) await run.step(playheadOf(round));
    }
    for (const run of runs) {
      const cell = await run.close();
      onCell(cell);
      cells.push(cell);
    }
  }
  return cells;
}

/** A hand that drags the playhead to and fro by half years, over the years in which most arcs are drawn. */
function playheadOf(round: number): number {
  const there = round % 20;
  return 2014.5 + Math.min(there, 20 - there) / 2;
}
