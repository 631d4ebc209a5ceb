/**
 * `npm test`: every part, whatever one before it has said, since a machine that is asked once should tell all that it
 * found. What needs one core runs two by two; the rest takes both. The end tells how long each part took and, of those
 * that failed, the last lines once more; the very last lines, which a log cut short still has, name what failed. Then it fails.
 */
import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** The site that the browsers open, without which there is nothing to ask them. */
const SITE = 'test:site';
/** None writes what another reads; the longest come first. */
const BESIDE = ['check:types', SITE, 'check:lint', 'check:format', 'check:data', 'check:dead'];
const UNITS = 'test:unit';
/** All browsers in one call, which keeps both cores at work; then what measures, with nothing beside it. */
const OF_SITE = ['test:journeys', 'bench:quick'];

const AT_ONCE = 2;
const LAST_LINES = 80;
const MOST_NAMED = 12;

interface Outcome {
  readonly part: string;
  readonly failed: boolean;
  readonly seconds: number;
  readonly output: string;
}

const outcomes: Outcome[] = [];
const left = [...BESIDE];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let part = left.shift(); part !== undefined; part = left.shift())
      outcomes.push(await run(part, false));
  }),
);
outcomes.push(await run(UNITS, true));
const hasSite = outcomes.some(({ part, failed }) => part === SITE && !failed);
if (hasSite) for (const part of OF_SITE) outcomes.push(await run(part, true));

const failures = outcomes.filter(({ failed }) => failed);
for (const { part, output } of failures)
  console.log(`\n${part} failed; its last lines:\n${lastLines(output)}`);
console.log('');
for (const { part, failed, seconds } of outcomes)
  console.log(`${failed ? 'FAILED' : 'passed'}  ${part.padEnd(13)} ${seconds.toFixed(0)} s`);
if (!hasSite) console.log(`not run, for want of a site: ${OF_SITE.join(', ')}`);
for (const { part, output } of failures) console.log(namesOfFailed(part, output));
process.exitCode = failures.length === 0 ? 0 : 1;

/** Each test that failed, in a line of its own, shortened; the part's last line where it names none. */
function namesOfFailed(part: string, output: string): string {
  const lines = stripVTControlCharacters(output).trimEnd().split('\n');
  const named = lines.filter((line) => /^\s*(✘|FAIL )/.test(line));
  const told = [...new Set(named.length > 0 ? named : lines.slice(-1))];
  return [`\n${part}:`, ...told.slice(-MOST_NAMED).map((line) => line.trim().slice(0, 150))].join(
    '\n',
  );
}

/** One script of package.json. What runs beside another is printed when it has ended, so that their lines don't mix. */
function run(part: string, atOnce: boolean): Promise<Outcome> {
  const begun = performance.now();
  if (atOnce) console.log(`\n${part}`);
  return new Promise((settle) => {
    const parts: string[] = [];
    const child = spawn('npm', ['run', '--silent', part], { stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => {
        parts.push(text);
        if (atOnce) process.stdout.write(text);
      });
    }
    const end = (failed: boolean): void => {
      const output = parts.join('');
      if (!atOnce) console.log(`\n${part}\n${output}`);
      settle({ part, failed, seconds: (performance.now() - begun) / 1000, output });
    };
    child.on('error', (error) => {
      parts.push(`${part} could not be started: ${error.message}`);
      end(true);
    });
    child.on('close', (status) => end(status !== 0));
  });
}

function lastLines(output: string): string {
  return output.trimEnd().split('\n').slice(-LAST_LINES).join('\n');
}
