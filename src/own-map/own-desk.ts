import Papa from 'papaparse';
import type { Problem } from '../core/problem.ts';
import { packOverview } from '../core/record/packed-overview.ts';
import { formatProblem } from '../core/problem.ts';
import { shorten } from '../core/shorten.ts';
import type { PlaceCode } from '../core/types.ts';
import { oneFileOf } from '../first-paint/one-file-of.ts';
import { fillOneFile } from '../one-file/fill-one-file.ts';
import { buildOverview } from '../pipeline/build/build-overview.ts';
import { buildTranslations, TRANSLATED } from '../pipeline/build/build-translations.ts';
import { buildPackage } from '../pipeline/build/build-package.ts';
import { lenderOf, ownFiles, readOwnTable, type Lender } from '../pipeline/build-own.ts';
import { checkAll, type Checked } from '../pipeline/check-all.ts';
import { PLACES_BESIDE } from '../pipeline/guess/territories.ts';
import type { Answers, LeftOut, Reading } from '../pipeline/guess/reading.ts';
import { columnsTold } from '../pipeline/plain/columns-told.ts';
import { problemOfRow } from '../pipeline/plain/problem-of-reason.ts';
import type { ToldArticle } from '../pipeline/guess/told.ts';
import { withTold } from '../pipeline/guess/with-told.ts';
import type { OwnWords } from '../pipeline/plain/tables-of-own.ts';
import { hubOfPackage, withToldInPackage } from '../pipeline/plain/told-in-package.ts';
import type { InputFiles } from '../pipeline/read/input-file.ts';
import { articleIn, openFile, type Opened } from './open-file.ts';
import {
  LARGEST,
  type Answer,
  type Failure,
  type Order,
  type ReadingShown,
} from './worker-messages.ts';

/** So many rows that can't be drawn are listed; the file of faults has them all. */
const LISTED = 200;

/** What the worker does: reads a table, builds a map of it, and makes the files to take away. Nothing leaves it but answers. */
export class OwnDesk {
  readonly #project: InputFiles;
  #lender: Lender | null = null;
  #opened: Exclude<Opened, { kind: 'unfit' }> | null = null;
  #reading: Reading | null = null;
  /** What articles told of beside a data package. */
  #told: Reading | null = null;
  #built: { readonly checked: Checked; readonly files: InputFiles } | null = null;

  constructor(project: InputFiles) {
    this.#project = project;
  }

  /** Reads what the project lends before the first file comes: that one then need not wait for it. */
  prepare(): void {
    this.#lend();
  }

  async answer(order: Order, onProgress: (part: number) => void): Promise<Answer> {
    switch (order.kind) {
      case 'look':
        return { kind: 'looked', article: articleIn(order.file) };
      case 'places':
        return { kind: 'places', places: placesOf(this.#lend()) };
      case 'read':
        return this.#read(order, onProgress);
      case 'build':
        return this.#build(order.words);
      case 'rest':
        return this.#rest();
      case 'html':
        return this.#html(order);
      case 'package':
        return this.#package();
      case 'faults':
        return this.#faults();
    }
  }

  async #read(
    { file, answers, articles }: Extract<Order, { kind: 'read' }>,
    onProgress: (part: number) => void,
  ): Promise<Answer> {
    this.#built = null;
    if (file === null) return this.#readArticles(articles, answers);
    if (file.bytes.length > LARGEST) return failed('too-large');
    const opened = await openFile(file, answers).catch(() => null);
    if (opened === null) return failed('broken');
    if (opened.kind === 'unfit') return failed(opened.why);
    this.#opened = opened;
    if (opened.kind === 'package') {
      const hub = hubOfPackage(opened.files);
      this.#reading = null;
      this.#told = hub === null ? null : withTold(null, articles, hub);
      return { kind: 'package', name: file.name, hub };
    }
    if (opened.table.rows.length === 0) return failed('empty');
    const lender = this.#lend();
    const table = readOwnTable(opened.table, opened.encoding, answers, lender, onProgress);
    this.#reading = withTold(table, articles, null);
    return { kind: 'reading', reading: shown(this.#reading, lender) };
  }

  /** A map that rests on articles alone is called after the first. */
  #readArticles(articles: readonly ToldArticle[], { hub }: Answers): Answer {
    const lender = this.#lend();
    const name = `${(articles[0]?.title ?? '').replaceAll(/[\\/]/g, ' ') || 'articles'}.txt`;
    const table = { header: [], rows: [], delimiter: null };
    const file = { name, bytes: new Uint8Array() };
    this.#opened = { kind: 'table', table, encoding: null, file };
    this.#reading = withTold(null, articles, hub ?? null);
    return { kind: 'reading', reading: shown(this.#reading, lender) };
  }

  #lend(): Lender {
    return (this.#lender ??= lenderOf(this.#project));
  }

  #build(words: OwnWords): Answer {
    const built = this.#opened?.kind === 'package' ? this.#buildPackage() : this.#buildTable(words);
    if ('problems' in built) {
      const faults = built.problems.slice(0, LISTED).map(formatProblem);
      return { kind: 'failed', failure: { kind: 'faults', faults } };
    }
    this.#built = built;
    const { name } = built.checked.dataset.about;
    const { rows, leftOut } = this.#reading ?? { rows: [], leftOut: [] };
    const left = { rows: rows.length, count: leftOut.length, shown: leftOut.slice(0, LISTED) };
    return { kind: 'built', name, data: firstTexts(built.checked), later: LATER, left };
  }

  #buildPackage(): Outcome {
    const { files } = this.#opened as Extract<Opened, { kind: 'package' }>;
    if (!this.#told) return outcome(files);
    const lender = this.#lend();
    return outcome(withToldInPackage(files, this.#told, lender.project, lender.lent));
  }

  /** Rows that the checks of the tables refuse join those that could not be read. */
  #buildTable(words: OwnWords): Outcome {
    const opened = this.#opened as Extract<Opened, { kind: 'table' }>;
    const { file } = opened;
    const input = { path: file.name, size: file.bytes.length, bytes: file.bytes };
    const build = (reading: Reading): Outcome => {
      const files = ownFiles(reading, input, words, this.#lender!);
      return files ? outcome(files) : { problems: [] };
    };
    const first = build(this.#reading!);
    const reading = 'problems' in first ? withoutRefused(this.#reading!, first.problems) : null;
    if (!reading) return first;
    this.#reading = reading;
    return build(reading);
  }

  /** Nothing where another table is being read by now. */
  #rest(): Answer {
    return { kind: 'rest', data: this.#built ? laterTexts(this.#built.checked) : [] };
  }

  #html({ shell, still }: Extract<Order, { kind: 'html' }>): Answer {
    const { checked } = this.#built!;
    const { dataset } = checked;
    const overview = buildOverview(dataset);
    const data = new Map([...firstTexts(checked), ...laterTexts(checked)]);
    const topology = JSON.parse(still) as Parameters<typeof oneFileOf>[1];
    const html = fillOneFile(shell, { ...oneFileOf(overview, topology), data });
    const bytes = new TextEncoder().encode(html);
    return { kind: 'file', name: `${dataset.about.name}.html`, bytes };
  }

  #package(): Answer {
    const { checked, files } = this.#built!;
    const bytes = buildPackage(files, checked.dataset, { withArticles: true });
    return { kind: 'file', name: `${checked.dataset.about.name}.zip`, bytes };
  }

  #faults(): Answer {
    const { header, leftOut } = this.#reading!;
    const { gazetteer } = this.#lender!.lent;
    const rows = leftOut.map((row) => {
      const { found, expected, cure } = problemOfRow(row, '', gazetteer);
      return [row.line, `${shorten(found)}; ${expected}; ${shorten(cure)}`, ...row.cells];
    });
    const csv = Papa.unparse([['line', 'reason', ...header], ...rows], { escapeFormulae: true });
    return { kind: 'file', name: 'faults.csv', bytes: new TextEncoder().encode(`\uFEFF${csv}\n`) };
  }
}

type Texts = readonly (readonly [path: string, text: string])[];

/** What the app asks for at once, by its path. */
function firstTexts({ dataset, tours }: Checked): Texts {
  return [
    ['data/overview.json', JSON.stringify(packOverview(buildOverview(dataset)))],
    ['data/tours.json', JSON.stringify({ tours })],
  ];
}

const translationsPath = (language: string): string => `data/translations-${language}.json`;
const RECORDS = 'data/agreements.json';
const LATER = [RECORDS, ...TRANSLATED.map(translationsPath)];

/** What it asks for when a panel opens: of many rows far more than the first. */
function laterTexts({ dataset, tables }: Checked): Texts {
  return [
    [RECORDS, JSON.stringify(dataset)],
    ...TRANSLATED.map((language): [string, string] => [
      translationsPath(language),
      JSON.stringify(buildTranslations(tables, language)),
    ]),
  ];
}

type Outcome =
  | { readonly checked: Checked; readonly files: InputFiles }
  | { readonly problems: readonly Problem[] };

function outcome(files: InputFiles): Outcome {
  const checked = checkAll(files);
  return checked.kind === 'checked' ? { checked, files } : { problems: checked.problems };
}

/** The reading without the rows at fault; null where a fault is in no row, or no row would be left. */
function withoutRefused(reading: Reading, problems: readonly Problem[]): Reading | null {
  const faults = new Map<number, Problem>();
  for (const problem of problems) {
    if (problem.line === null || !OF_ROWS.includes(problem.file)) return null;
    if (!faults.has(problem.line)) faults.set(problem.line, problem);
  }
  const refused = reading.rows.flatMap(({ line, title }): LeftOut[] => {
    const fault = faults.get(line);
    if (!fault) return [];
    const { found, expected, cure } = fault;
    const reason = { kind: 'refused', text: `${found}; ${expected}; ${cure}` } as const;
    return [{ line, cells: [title], reason }];
  });
  const rows = reading.rows.filter(({ line }) => !faults.has(line));
  if (refused.length === 0 || rows.length === 0) return null;
  return { ...reading, rows, leftOut: [...reading.leftOut, ...refused] };
}

/** The tables whose lines are those of the table that was given. */
const OF_ROWS = ['agreements.csv', 'texts.csv'];

const failed = (kind: Exclude<Failure['kind'], 'faults'>): Answer => ({
  kind: 'failed',
  failure: { kind },
});

const placesOf = ({ lent }: Lender): ReadingShown['places'] => [
  ...lent.gazetteer.placesInAll,
  ...PLACES_BESIDE.map(({ code, names }) => ({ code, names })),
];

function shown(reading: Reading, lender: Lender): ReadingShown {
  const { rows, leftOut, ...rest } = reading;
  const counts = new Map<PlaceCode, number>();
  let [first, last] = [Infinity, -Infinity];
  for (const { partners, interval } of rows) {
    for (const code of partners) counts.set(code, (counts.get(code) ?? 0) + 1);
    if (interval === null) continue;
    first = Math.min(first, Number(interval.from.slice(0, 4)));
    last = Math.max(last, Number(interval.to.slice(0, 4)));
  }
  return {
    ...rest,
    count: rows.length,
    leftOut: leftOut.slice(0, LISTED),
    leftOutCount: leftOut.length,
    partners: [...counts].sort(([, a], [, b]) => b - a).map(([code, rows]) => ({ code, rows })),
    years: first === Infinity ? null : [first, last],
    places: placesOf(lender),
    told: columnsTold(reading, lender.lent),
  };
}
