import { quotient, type Comparison } from './comparison.ts';

/** What the layer is held to: `found` must not be over `limit`. */
export interface Target {
  readonly claim: string;
  /** Null: no result, which for ours is a miss. */
  readonly found: number | null;
  readonly limit: number;
}

export const isMet = ({ found, limit }: Target): boolean => found !== null && found <= limit;

/** All targets of a full run; `bytes` is what the layer weighs packed. */
export function targetsOf(run: Comparison, bytes: number): Target[] {
  const hasDeck = run.cells.some(({ engine }) => engine === 'deck');
  return [
    scriptGrowth(run),
    ...deckScripts(run),
    ...PIXELS.map(([arcs, limit]) => pixelTarget(run, arcs, 'basemap', limit)),
    ...(hasDeck
      ? [pixelTarget(run, 1_000, 'deck', 0.5), pixelTarget(run, 10_000, 'deck', 0.2)]
      : []),
    {
      claim: 'milliseconds that 100,000 arcs load longer than the basemap alone',
      found: difference(run.cell('ours', 100_000)?.load, run.cell('basemap', 100_000)?.load),
      limit: 3_000,
    },
    ...frameTargets(run),
    memoryTarget(run),
    { claim: 'bytes of the layer, packed', found: bytes, limit: 4_096 },
  ];
}

/** How many times the basemap's time it may take from a call to finished pixels, by number of arcs. */
const PIXELS = [
  [466, 1.3],
  [1_000, 1.5],
  [10_000, 2],
  [100_000, 2.5],
] as const;

function difference(a: number | null | undefined, b: number | null | undefined): number | null {
  return a == null || b == null ? null : a - b;
}

/** Script, pixels, frames and memory, as ratios and with slack for a machine that is shared: no totals. */
export function quickGates(run: Comparison, slack: number): Target[] {
  const loose = (target: Target): Target => ({ ...target, limit: target.limit * slack });
  const counts = run.counts();
  const most = counts.at(-1)!;
  return [
    loose(scriptGrowth(run)),
    // The map's own frame is most of a step's script, so that ours beside it is near 1.
    ...counts.map((arcs) => ({
      claim: `script of the fastest step against the basemap's, ${arcsIn(arcs)}`,
      found: run.fastestRatio('basemap', arcs, 'script'),
      limit: 3,
    })),
    // Bands keep it near 1; an arc drawn one by one would be over this at once.
    pixelTarget(run, most, 'basemap', 3),
    ...frameTargets(run),
    loose(memoryTarget(run)),
  ];
}

function scriptGrowth(run: Comparison): Target {
  const counts = run.counts();
  const [fewest, most] = [counts[0]!, counts.at(-1)!];
  const script = (arcs: number) => run.median('ours', arcs, 'script');
  return {
    claim: `script per step with ${arcsIn(most)} against ${arcsIn(fewest)}`,
    found: quotient(script(most), script(fewest)),
    limit: 1.5,
  };
}

/** Where deck.gl has no result there is nothing to be half of. */
const deckScripts = (run: Comparison): Target[] =>
  run
    .counts()
    .filter((arcs) => run.median('deck', arcs, 'script') !== null)
    .map((arcs) => ({
      claim: `script per step against deck.gl's, ${arcsIn(arcs)}`,
      found: run.ratio('deck', arcs, 'script'),
      limit: 0.5,
    }));

const pixelTarget = (
  run: Comparison,
  arcs: number,
  peer: 'basemap' | 'deck',
  limit: number,
): Target => ({
  claim: `call to finished pixels against ${peer === 'deck' ? "deck.gl's" : 'the basemap alone'}, ${arcsIn(arcs)}`,
  found: run.ratio(peer, arcs, 'pixels'),
  limit,
});

const frameTargets = (run: Comparison): Target[] =>
  run.counts().map((arcs) => ({
    claim: `frames until shown, ${arcsIn(arcs)}`,
    found: run.median('ours', arcs, 'frames'),
    limit: 1,
  }));

function memoryTarget(run: Comparison): Target {
  const most = run.counts().at(-1)!;
  return {
    claim: `memory against the basemap alone, ${arcsIn(most)}`,
    found: run.memoryRatio('basemap', most),
    limit: 1.5,
  };
}

const arcsIn = (count: number): string => `${count.toLocaleString('en')} arcs`;
