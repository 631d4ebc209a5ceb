/**
 * `tsx bench/own-map.bench.ts`: from a table's bytes to the data of the preview, as the worker makes them: 10,000 rows in
 * 3 s, 100,000 in 30 s. Made-up rows; exits with 1 where it takes longer.
 */
import { readInputFiles } from '../scripts/files/read-input-files.ts';
import { OwnDesk } from '../src/own-map/own-desk.ts';

const COUNTRIES = ['Peru', 'Chile', 'Kazakhstan', 'Moldova, Republic of', 'Georgia', 'Japan;Italy'];
const LIMITS = [
  [10_000, 3],
  [100_000, 30],
] as const;

let slow = false;
for (const [rows, limit] of LIMITS) {
  const lines = Array.from(
    { length: rows },
    (_, i) =>
      `Pact ${i} France,${1950 + (i % 70)}-0${1 + (i % 9)},"${COUNTRIES[i % COUNTRIES.length]}"`,
  );
  const bytes = new TextEncoder().encode(`title,date,partners\n${lines.join('\n')}\n`);
  const desk = new OwnDesk(readInputFiles('data'));
  const words = {
    title: 'Pacts',
    description: '',
    author: '',
    license: '',
    firstYear: null,
    lastYear: null,
  };
  const start = performance.now();
  const cpu = process.cpuUsage();
  await desk.answer(
    { kind: 'read', file: { name: 'x.csv', bytes }, answers: {}, articles: [] },
    () => {},
  );
  const read = performance.now();
  const { kind } = await desk.answer({ kind: 'build', words }, () => {});
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  console.log(
    `${rows} rows: ${seconds.toFixed(1)} s (read ${((read - start) / 1000).toFixed(1)} s; ${((user + system) / 1e6).toFixed(1)} s of processor), ${kind}; at most ${limit} s`,
  );
  slow ||= seconds > limit || kind !== 'built';
}
if (slow) process.exit(1);
