import { chromium, type Browser, type CDPSession, type Page } from '@playwright/test';
import playwrightConfig from '../../playwright.config.ts';
import { packOverview } from '../../src/core/record/packed-overview.ts';
import type { Overview } from '../../src/core/types.ts';

/** What one size of data measured; milliseconds and megabytes, null where it did not come in time. */
export interface ScaleFigures {
  readonly live: number | null;
  /** Time in tasks of the main thread for a step of one month, the map's drawing included. */
  readonly step: number | null;
  /** From the click to the frame that shows the first line, as the browser itself times it; the middle of a few. */
  readonly list: number | null;
  /** From a typed letter to its first results. */
  readonly search: number | null;
  readonly heap: number | null;
}

/** How long anything may take. */
const PATIENCE = 120_000;
const STEPS = 8;
const LISTS = 3;

/** The built app over one overview, in a browser of its own. */
export class ScaleRun {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #session: CDPSession;
  readonly #address: string;

  private constructor(browser: Browser, page: Page, session: CDPSession, address: string) {
    this.#browser = browser;
    this.#page = page;
    this.#session = session;
    this.#address = address;
  }

  /** Null: over the app's own data. What agreements rest on is left out, since it arrives only when it is asked for. */
  static async open(address: string, overview: Overview | null): Promise<ScaleRun> {
    const browser = await chromium.launch(playwrightConfig.use!.launchOptions);
    const page = await browser.newPage({
      viewport: { width: 1440, height: 900 },
      serviceWorkers: 'block',
    });
    await page.addInitScript('globalThis.__name = (value) => value');
    if (overview) {
      const body = JSON.stringify(packOverview(overview));
      const whole = JSON.stringify({ ...overview, agreements: [], sources: [] });
      const contentType = 'application/json';
      await page.route('**/data/overview.json', (route) => route.fulfill({ body, contentType }));
      await page.route('**/data/agreements.json', (route) =>
        route.fulfill({ body: whole, contentType }),
      );
    }
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new ScaleRun(browser, page, session, address);
  }

  async measure(): Promise<ScaleFigures> {
    const live = await this.#timed(async () => {
      await this.#page.goto(`${this.#address}?lane=closed&time=2015-01`);
      await this.#page.locator('html[data-state=live]').waitFor({ timeout: PATIENCE });
    });
    if (live === null) return { live, step: null, list: null, search: null, heap: null };
    await this.#rest();
    const [step, heap] = [await this.#step(), await this.#heap()];
    const search = await this.#timed(async () => {
      await this.#page.getByRole('combobox').first().fill('qatar');
      await this.#page.getByRole('option').first().waitFor({ timeout: PATIENCE });
    });
    await this.#page.keyboard.press('Escape');
    const list = await this.#list();
    return { live, step, list, search, heap };
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }

  /** The middle of a few months' steps. */
  async #step(): Promise<number | null> {
    const slider = this.#page.getByRole('slider').first();
    await slider.focus();
    const steps: number[] = [];
    for (let i = 0; i <= STEPS; i++) {
      const before = await this.#taskTime();
      await this.#page.keyboard.press('ArrowRight');
      await this.#rest(20);
      // The first compiles what it runs.
      if (i > 0) steps.push((await this.#taskTime()) - before);
    }
    return steps.toSorted((a, b) => a - b)[STEPS >> 1] ?? null;
  }

  /** Not a locator's click, which waits for frames of the map before it begins. */
  async #list(): Promise<number> {
    const button = this.#page.getByRole('button', { name: 'List', exact: true });
    const { x, y, width, height } = (await button.boundingBox())!;
    const opened: number[] = [];
    for (let i = 0; i < LISTS; i++) {
      const shown = this.#page.evaluate(timeToFirstLine);
      await this.#page.mouse.click(x + width / 2, y + height / 2);
      opened.push(await shown);
      await this.#rest();
      await this.#page.mouse.click(x + width / 2, y + height / 2);
      await this.#rest();
    }
    return opened.toSorted((a, b) => a - b)[LISTS >> 1]!;
  }

  async #taskTime(): Promise<number> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value;
  }

  async #heap(): Promise<number> {
    await this.#session.send('HeapProfiler.collectGarbage');
    return (await this.#session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  }

  /** So many frames. */
  async #rest(frames = 90): Promise<void> {
    await this.#page.evaluate(async (count) => {
      for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
    }, frames);
  }

  async #timed(task: () => Promise<void>): Promise<number | null> {
    const start = performance.now();
    try {
      await task();
    } catch (cause) {
      console.error(String(cause));
      return null;
    }
    return performance.now() - start;
  }
}

/** In the page: milliseconds from the next click to the paint of what it opens. */
function timeToFirstLine(): Promise<number> {
  return new Promise((resolve) => {
    const painted = new Promise<number>((tell) => {
      new PerformanceObserver((entries, observer) => {
        const click = entries.getEntriesByName('click')[0];
        if (!click) return;
        observer.disconnect();
        tell(click.duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    const start = (event: Event): void => {
      const look = (): void => {
        if (!document.querySelector('.list li')) return void requestAnimationFrame(look);
        const there = performance.now() - event.timeStamp;
        void painted.then((paint) => resolve(Math.max(paint, there)));
      };
      requestAnimationFrame(look);
    };
    addEventListener('click', start, { capture: true, once: true });
  });
}
