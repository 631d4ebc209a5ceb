/**
 * Whether playing stutters: `tsx bench/play.bench.ts` plays the built app (`npm run build` first) from 1991 to 2024 in
 * Chromium and prints the tasks of the main thread that took longer than 50 ms, and how many elements a frame styles
 * anew. `--quick` plays at 8×, and exits with 1 where a frame styles far more than what moves: a count, since times are
 * those of the machine.
 */
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import playwrightConfig from '../playwright.config.ts';

/** In the mean of all frames; 9 are usual (knob, counts, what is new in the lane), 170 were found where the whole track inherited the knob's place. */
const MOST_STYLED = 60;

const isQuick = process.argv.includes('--quick');
const server = await preview({ preview: { port: 0 }, logLevel: 'silent' });
const address = server.resolvedUrls!.local[0]!;
const browser = await chromium.launch(playwrightConfig.use!.launchOptions);
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
// tsx wraps functions in a helper of its own, which the page does not have.
await page.addInitScript('globalThis.__name = (value) => value');
await page.goto(`${address}?time=1991-01&lane=open`);
await page.locator('html[data-state=live]').waitFor();
await page.locator('.vis-item').first().waitFor();
await page.getByRole('combobox', { name: 'Speed' }).selectOption(isQuick ? '8' : '1');
await watchTasks(page);
await browser.startTracing(page, { categories: ['devtools.timeline'] });
await page.getByRole('button', { name: 'Play' }).click();
await page.getByRole('button', { name: 'Play' }).waitFor({ timeout: 120_000 });
const { tasks, frames, seconds } = await page.evaluate(() => {
  const { seen } = window as unknown as {
    seen: { tasks: number[]; frames: number; from: number };
  };
  return { ...seen, seconds: (performance.now() - seen.from) / 1000 };
});
const styled = elementsStyled(await browser.stopTracing()) / frames;
await browser.close();
await server.close();

const long = tasks.reduce((sum, task) => sum + task, 0) / 1000;
console.log(
  JSON.stringify({
    seconds: round(seconds),
    frames,
    longTasks: tasks.length,
    longest: Math.round(Math.max(0, ...tasks)),
    partOfTime: round(long / seconds),
    styledPerFrame: round(styled),
  }),
);
if (isQuick && styled > MOST_STYLED) {
  console.error(
    `Playing styles ${round(styled)} elements anew in each frame, allowed are ${MOST_STYLED}: something that many inherit or ` +
      `are made of changes with the clock; the browser's performance panel names it (invalidation tracking).`,
  );
  process.exit(1);
}

/** Counts frames and long tasks from now on, in `window.seen`. */
async function watchTasks(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // The map's first pictures are load, not play.
    for (let frame = 0; frame < 60; frame++) await new Promise(requestAnimationFrame);
    const seen = { tasks: [] as number[], frames: 0, from: performance.now() };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask' });
    const count = (): void => {
      seen.frames++;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
}

/** How many elements' styles were worked out in a trace of Chromium's. */
function elementsStyled(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: { name: string; args?: { elementCount?: number } }[];
  };
  const counts = traceEvents
    .filter(({ name }) => name === 'UpdateLayoutTree')
    .flatMap(({ args }) => args?.elementCount ?? []);
  if (counts.length === 0)
    throw new Error(
      'the trace names no styled elements - Chromium may call UpdateLayoutTree otherwise now',
    );
  return counts.reduce((sum, count) => sum + count, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
