import type { Cell } from './cell-run.ts';
import type { EngineName, StepFigures } from './figures.ts';

type StepFigure = keyof StepFigures;

/** The cells of a run, and what they come to beside each other. */
export class Comparison {
  readonly cells: readonly Cell[];

  constructor(cells: readonly Cell[]) {
    this.cells = cells;
  }

  cell(engine: EngineName, arcs: number): Cell | null {
    return this.cells.find((each) => each.engine === engine && each.arcs === arcs) ?? null;
  }

  /** Numbers of arcs, ascending. */
  counts(): number[] {
    return [...new Set(this.cells.map(({ arcs }) => arcs))].toSorted((a, b) => a - b);
  }

  /** The middle figure of a cell's steps; null if it took none. */
  median(engine: EngineName, arcs: number, figure: StepFigure): number | null {
    return median(warm(this.cell(engine, arcs)).map((step) => step[figure]));
  }

  /**
   * How many times a peer's figure ours is. Steps are compared one by one, each with the one that was taken next to it,
   * so that what else the machine does falls on both; null if either has none.
   */
  ratio(peer: EngineName, arcs: number, figure: StepFigure): number | null {
    const [ours, theirs] = [warm(this.cell('ours', arcs)), warm(this.cell(peer, arcs))];
    const pairs = Math.min(ours.length, theirs.length);
    return median(ours.slice(0, pairs).map((step, i) => step[figure] / theirs[i]![figure]));
  }

  /** How many times a peer's fastest step our fastest takes: what else the machine does only ever adds. */
  fastestRatio(peer: EngineName, arcs: number, figure: StepFigure): number | null {
    return quotient(this.#fastest('ours', arcs, figure), this.#fastest(peer, arcs, figure));
  }

  #fastest(engine: EngineName, arcs: number, figure: StepFigure): number | null {
    const steps = warm(this.cell(engine, arcs));
    return steps.length > 0 ? Math.min(...steps.map((step) => step[figure])) : null;
  }

  /** How many times a peer's memory (of the process, else of its heap) ours takes. */
  memoryRatio(peer: EngineName, arcs: number): number | null {
    const [ours, theirs] = [this.cell('ours', arcs), this.cell(peer, arcs)];
    return quotient(ours?.resident, theirs?.resident) ?? quotient(ours?.heap, theirs?.heap);
  }
}

/** A over b; null if either is not known. */
export function quotient(
  a: number | null | undefined,
  b: number | null | undefined,
): number | null {
  return a == null || b == null ? null : a / b;
}

/** The first step also compiles what it runs; it counts only where there is no other. */
function warm(cell: Cell | null): readonly StepFigures[] {
  const steps = cell?.steps ?? [];
  return steps.length > 1 ? steps.slice(1) : steps;
}

function median(values: readonly number[]): number | null {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? null;
}
