import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions, type Page } from '@playwright/test';
import playwrightConfig from '../../playwright.config.ts';
import type { EngineName, LoadFigures, StepFigures } from './figures.ts';

/** What a cell of the table measured: one engine with one number of arcs. */
export interface Cell {
  readonly engine: EngineName;
  readonly arcs: number;
  /** Milliseconds to the first picture; null if it did not come in time. */
  readonly load: number | null;
  readonly steps: readonly StepFigures[];
  /** Megabytes of the page's process after the last step (null where the system does not tell) and of its script's heap. */
  readonly resident: number | null;
  readonly heap: number | null;
  readonly browser: string;
  /** What draws, as the browser names it. */
  readonly renderer: string | null;
}

/** One engine with one number of arcs in a browser of its own, so that its memory is its own too. */
export class CellRun {
  readonly #browser: Browser;
  readonly #page: Page;
  readonly #engine: EngineName;
  readonly #arcs: number;
  readonly #steps: StepFigures[] = [];
  #loaded: LoadFigures | null = null;
  /** Milliseconds it may still take. */
  #left: number;

  private constructor(
    browser: Browser,
    page: Page,
    engine: EngineName,
    arcs: number,
    budget: number,
  ) {
    this.#browser = browser;
    this.#page = page;
    this.#engine = engine;
    this.#arcs = arcs;
    this.#left = budget;
  }

  /** Opens the page and draws its first picture. All in all the cell may take `budget` milliseconds. */
  static async open(
    address: string,
    engine: EngineName,
    arcs: number,
    budget: number,
  ): Promise<CellRun> {
    const { launchOptions, viewport } = playwrightConfig.use!;
    const browser = await chromium.launch(launchOptions as LaunchOptions);
    const page = await browser.newPage({ viewport: viewport! });
    const cell = new CellRun(browser, page, engine, arcs, budget);
    await page.goto(`${address}?engine=${engine}&n=${arcs}`);
    cell.#loaded = await cell.#within(page.evaluate(() => window.bench.load()));
    return cell;
  }

  /** One more step, if there is time for it. */
  async step(playhead: number): Promise<void> {
    if (this.#left <= 0) return;
    const figures = await this.#within(
      this.#page.evaluate((at) => window.bench.step(at), playhead),
    );
    if (figures) this.#steps.push(figures);
  }

  /** What was measured; closes the browser. */
  async close(): Promise<Cell> {
    const memory = this.#left > 0 ? await this.#memory() : { resident: null, heap: null };
    const browser = `Chromium ${this.#browser.version()}`;
    await this.#browser.close();
    const { load, renderer } = this.#loaded ?? { load: null, renderer: null };
    const [engine, arcs, steps] = [this.#engine, this.#arcs, this.#steps];
    return { engine, arcs, load, steps, ...memory, browser, renderer };
  }

  /** Null if the answer takes longer than is left. */
  async #within<T>(answer: Promise<T>): Promise<T | null> {
    const start = performance.now();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<null>((resolve) => {
      timer = setTimeout(() => resolve(null), this.#left);
    });
    // Where time is up, closing the browser breaks the answer off.
    answer.catch(() => null);
    const result = await Promise.race([answer, late]);
    clearTimeout(timer);
    this.#left = result === null ? 0 : this.#left - (performance.now() - start);
    return result;
  }

  async #memory(): Promise<Pick<Cell, 'resident' | 'heap'>> {
    const page = await this.#page.context().newCDPSession(this.#page);
    await page.send('HeapProfiler.collectGarbage');
    const heap = await page.send('Runtime.getHeapUsage');
    const browser = await this.#browser.newBrowserCDPSession();
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    const sizes = processInfo
      .filter(({ type }) => type === 'renderer')
      .map(({ id }) => residentOf(id))
      .filter((size) => size !== null);
    return {
      resident: sizes.length > 0 ? Math.max(...sizes) : null,
      heap: heap.usedSize / 1e6,
    };
  }
}

/** Megabytes of a process in memory, as Linux tells; null elsewhere. */
function residentOf(pid: number): number | null {
  const path = `/proc/${pid}/status`;
  if (!existsSync(path)) return null;
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(path, 'utf8'))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1000;
}
