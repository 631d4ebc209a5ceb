/**
 * How long the data of 10,000 agreements take, from bytes to bytes, checks and geocoding included:
 * `tsx bench/build-data.bench.ts`. Prints figures; exits with 1 if it takes longer than five seconds.
 */
import { buildAll } from '../src/pipeline/build-all.ts';
import { readInputFiles } from '../scripts/files/read-input-files.ts';
import type { InputFile } from '../src/pipeline/read/input-file.ts';
import { cell, readTable } from '../src/pipeline/read/read-table.ts';
import { DATE_PRECISIONS } from '../src/core/types.ts';

const AGREEMENTS = 10_000;
const LIMIT = 5_000;

const real = readInputFiles('data');
const text = (name: string): string => new TextDecoder().decode(real.get(name)!.bytes!);
const rowsOf = (name: string, ...columns: string[]) =>
  readTable(name, text(name), columns).table.rows!;

/** Partners written in all the ways that name one place, so that geocoding has its work. */
const written = rowsOf('places.csv', 'code')
  .filter((row) => !['TUR', 'GEO', 'GIN'].includes(cell(row, 'code')))
  .flatMap((row) => ['code', 'name_en', 'name_ar', 'name_tr'].map((column) => cell(row, column)));

/** Paragraphs that name Kazakhstan, each quoted by many. */
const article = text('seeds/000_357ca9f98fecf926.txt');
const paragraphs = article.split('\n').filter((line) => / و?كازا?خستان /.test(line));

const range = Array.from({ length: AGREEMENTS }, (_, i) => i);
const quoted = (cells: readonly string[]): string =>
  cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',');

const INTERVALS = {
  day: ['-03-15', '-03-15'],
  month: ['-03-01', '-03-31'],
  year: ['-01-01', '-12-31'],
  span: ['-03-01', '-09-30'],
};

function agreementOf(i: number): string {
  const year = 1991 + (i % 34);
  const precision = DATE_PRECISIONS[i % DATE_PRECISIONS.length]!;
  const [from, to] = INTERVALS[precision].map((day) => year + day);
  // Every tenth rests on the stored article, which names Kazakhstan.
  const partner = i % 10 === 0 ? 'كازخستان' : written[i % written.length]!;
  const words = [`id-${i}`, 'agreement', 'sale', 'signed', 'export', partner];
  const dates = [from!, to!, precision, 'stated', ''];
  return quoted([...words, ...dates, 'drones;ships', '1000', '2000', 'USD', 'high', 'A note.']);
}

function evidenceOf(i: number): string {
  const supports = 'partners;date;value';
  return i % 10 === 0
    ? quoted([
        `id-${i}`,
        'article',
        supports,
        paragraphs[i % paragraphs.length]!,
        '',
        'unchecked',
        '',
      ])
    : quoted([
        `id-${i}`,
        'page',
        supports,
        '',
        'The page reports it in our own words.',
        'unchecked',
        '',
      ]);
}

const header = (name: string): string => text(name).split(/\r?\n/, 1)[0]!;
const table = (name: string, lines: readonly string[]): [string, InputFile] => {
  const bytes = new TextEncoder().encode([header(name), ...lines, ''].join('\n'));
  return [name, { path: name, size: bytes.length, bytes }];
};
const files = new Map([
  ...real,
  table('agreements.csv', range.map(agreementOf)),
  table('evidence.csv', range.map(evidenceOf)),
  table(
    'texts.csv',
    range.flatMap((i) =>
      ['en', 'ar', 'tr'].map((language) => quoted([`id-${i}`, language, 'Title', 'A summary.'])),
    ),
  ),
  table('stages.csv', []),
  table('sources.csv', [
    'article,000_357ca9f98fecf926.txt,,Title,Publisher,ar,2023-12-23,quotation',
    'page,,https://example.org/,Title,Publisher,en,,facts',
  ]),
]);

const start = performance.now();
const built = buildAll(files);
const taken = performance.now() - start;
if (built.kind === 'faulty') throw new Error(JSON.stringify(built.problems[0]));
const size = [...built.outputs.values()].reduce((sum, { length }) => sum + length, 0);
console.log(`${AGREEMENTS} agreements: ${taken.toFixed(0)} ms, ${(size / 1e6).toFixed(1)} MB out`);

const broken = new Map([
  ...files,
  table(
    'agreements.csv',
    range.map((i) => agreementOf(i).replace('id-', 'ID').replace('sale', 'sail')),
  ),
]);
const restart = performance.now();
const faulty = buildAll(broken);
if (faulty.kind !== 'faulty') throw new Error('no fault was found - look at the planted word');
console.log(`${faulty.problems.length} faults: ${(performance.now() - restart).toFixed(0)} ms`);
if (taken > LIMIT) process.exit(1);
