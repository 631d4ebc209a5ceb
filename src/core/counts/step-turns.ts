import type { Arc } from '../arcs/arcs.ts';
import { countsAt, type Life, type Mode } from '../time/time-window.ts';
import type { Agreement } from '../types.ts';

/** What is shown at a playhead: arcs as they stand then, of what the filters let through then. */
interface ShownAt {
  readonly playhead: number;
  readonly arcs: readonly Pick<Arc, 'agreement' | 'life'>[];
}

/** What a step has changed in the headline's number beside what began in it, each agreement once. */
export interface StepTurns {
  /** Halted in it, and counted only now: a filter asks for what was halted. */
  readonly gained: readonly Agreement[];
  /** Halted or ended in it, and counted no more. */
  readonly lost: readonly Agreement[];
}

/**
 * What a step from one playhead to a later one turns into something that is counted, or into what is not; `isTold`: what the
 * headline counts. What a window leaves behind is told by its period.
 */
export function stepTurns(
  before: ShownAt,
  now: ShownAt,
  mode: Mode,
  isTold: (agreement: Agreement) => boolean,
): StepTurns {
  const was = countedAt(before, mode, isTold);
  const is = countedAt(now, mode, isTold);
  const begun = new Map(
    toldOf(now, isTold)
      .filter(({ life }) => life.from >= before.playhead && life.from < now.playhead)
      .map((each) => [each.agreement.id, each]),
  );
  const isLeftBehind = ({ to }: Life): boolean =>
    mode.kind === 'window' && to <= now.playhead - mode.years;
  return {
    gained: [...is].flatMap(([id, { agreement }]) =>
      was.has(id) || begun.has(id) ? [] : [agreement],
    ),
    lost: [...new Map([...was, ...begun])].flatMap(([id, { agreement, life }]) =>
      is.has(id) || isLeftBehind(life) ? [] : [agreement],
    ),
  };
}

interface Told {
  readonly agreement: Agreement;
  readonly life: Life;
}

const toldOf = ({ arcs }: ShownAt, isTold: (agreement: Agreement) => boolean): Told[] =>
  arcs.flatMap(({ agreement, life }) =>
    life !== null && isTold(agreement) ? [{ agreement, life }] : [],
  );

const countedAt = (
  shown: ShownAt,
  mode: Mode,
  isTold: (agreement: Agreement) => boolean,
): ReadonlyMap<string, Told> =>
  new Map(
    toldOf(shown, isTold)
      .filter(({ life }) => countsAt(life, shown.playhead, mode))
      .map((each) => [each.agreement.id, each]),
  );
