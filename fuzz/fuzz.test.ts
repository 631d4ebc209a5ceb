import { expect, test } from 'vitest';
import { ADDRESSES } from './addresses.ts';
import { EMBED_MESSAGES } from './embed-messages.ts';
import { FOLDERS } from './folders.ts';
import { OWN_TABLES } from './own-tables.ts';
import { PLAIN_FILES } from './plain-files.ts';
import { runTrial } from './run-trial.ts';
import { TOURS } from './tours.ts';
import type { Trial } from './trial.ts';

/**
 * `npm run fuzz`: ten thousand inputs each, of another seed each time (`FUZZ_SEED=…` repeats one). Among the unit tests:
 * as many as a moment allows, always the same, so that a change is blamed for what it did and for nothing else.
 */
const isLong = import.meta.env.MODE === 'fuzz';
const given = Number(process.env['FUZZ_SEED']);
const seed = given || (isLong ? Date.now() & 0x7fffffff : 16);
const [runs, most] = isLong ? [10_000, 1_200_000] : [150, 20_000];

const TRIALS: readonly Trial<never>[] = [
  ADDRESSES,
  FOLDERS,
  PLAIN_FILES,
  OWN_TABLES,
  EMBED_MESSAGES,
  TOURS,
] as unknown as readonly Trial<never>[];

for (const trial of TRIALS) {
  test(`${trial.name} of any kind are read, or refused in words`, { timeout: most * 3 }, () => {
    const { tried, found } = runTrial(trial, { seed, runs, most });
    if (isLong) console.log(`${trial.name}: seed ${seed}, ${tried} tried, ${found.length} found`);
    const told = found.map(
      ({ fault, times, smallest }) => `${times} times: ${fault}\n  ${smallest}`,
    );
    expect(told.join('\n')).toBe('');
  });
}
