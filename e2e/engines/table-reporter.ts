import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** At the end, which journey went well in which engine, and how many seconds it took. */
// eslint-disable-next-line no-restricted-syntax -- Playwright takes a reporter by its default export.
export default class TableReporter implements Reporter {
  readonly #cells = new Map<string, Map<string, string>>();

  printsToStdio(): boolean {
    return false;
  }

  onTestEnd(test: TestCase, { status, duration }: TestResult): void {
    const [, project, , engine, journey] = test.titlePath();
    if (project !== 'engines' || !engine || !journey) return;
    const row = this.#cells.get(journey) ?? new Map<string, string>();
    row.set(engine, `${status === 'passed' ? 'yes' : status} ${(duration / 1000).toFixed(1)} s`);
    this.#cells.set(journey, row);
  }

  onEnd(): void {
    if (this.#cells.size === 0) return;
    const engines = [...new Set([...this.#cells.values()].flatMap((row) => [...row.keys()]))];
    const line = (first: string, rest: readonly string[]): string =>
      [first.padEnd(56), ...rest.map((cell) => cell.padEnd(14))].join(' ').trimEnd();
    console.log(`\n${line('', engines)}`);
    for (const [journey, row] of this.#cells)
      console.log(
        line(
          journey,
          engines.map((engine) => row.get(engine) ?? '-'),
        ),
      );
  }
}
