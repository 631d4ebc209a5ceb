import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** The real tables and articles, copied, and the command as it is typed. */
let parent: string;
let from: string;
let out: string;

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'ankara-arcs-'));
  [from, out] = [join(parent, 'data'), join(parent, 'out')];
  cpSync('data', from, { recursive: true });
  cpSync('seeds', join(from, 'seeds'), { recursive: true });
});
afterEach(() => rmSync(parent, { recursive: true }));

function run(...options: string[]): { status: number | null; printed: string; faults: string[] } {
  const args = ['--import', 'tsx', 'scripts/build-data.ts', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, printed: stdout, faults: stderr.split('\n').filter(Boolean) };
}

const build = (...options: string[]) => run('--from', from, '--out', out, ...options);

const bytesOf = (folder: string): string[] =>
  readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name), 'utf8')}`);

/** Replaces the first occurrence of a text in a copied file. */
function plant(name: string, old: string, fresh: string): void {
  const text = readFileSync(join(from, name), 'utf8');
  expect(text).toContain(old);
  writeFileSync(
    join(from, name),
    text.replace(old, () => fresh),
  );
}

it('writes its files, the same bytes each time, and says so in a line', () => {
  const { status, printed, faults } = build();
  expect([status, faults]).toEqual([0, []]);
  expect(printed).toMatch(/^\d+ agreements, \d+ partners, \d+ sources written to .+\n$/);
  const files = [
    'about.json',
    'agreements.json',
    'arcs.geojson',
    'data-package.zip',
    'gazetteer.json',
    'history.json',
    'meta.json',
    'overview.json',
    'places.geojson',
    'series.json',
    'tours.json',
    'translations-ar.json',
    'translations-tr.json',
  ];
  expect(readdirSync(out)).toEqual(files);
  const before = bytesOf(out);
  build();
  expect(bytesOf(out)).toEqual(before);
}, 60_000);

it('prints every planted fault, exits with 1 and leaves the old output as it was', () => {
  mkdirSync(out);
  writeFileSync(join(out, 'meta.json'), 'of the last build');
  const before = bytesOf(out);
  plant('agreements.csv', 'signed,export,KWT,2023-01-01', 'signed,export,Kuweit,2023-02-30');
  plant('agreements.csv', '367000000,370000000', '-367000000,370000000');
  plant('agreements.csv', 'KAZ,2011-01-01,2011-12-31', 'KAZ,2011-12-31,2011-01-01');
  plant('agreements.csv', 'aze-undated-drone-purchase', 'aze-2019-defence-cooperation');
  plant(
    'agreements.csv',
    'qat-undated-industry-agreements,agreement,industry,signed,export,QAT',
    'qat-undated-industry-agreements,agreement,industry,signed,export,TJK',
  );
  plant('evidence.csv', 'تعاقدت الكويت مع تركيا عام 2023', 'اشترت الكويت من تركيا عام 2023');
  plant('texts.csv', 'agreement,language', 'agreement,lang');
  const { status, printed, faults } = build();
  expect([status, printed]).toEqual([1, '']);
  const about = faults.map((fault) => fault.replace(`${from}/`, '').replace(/:\d+/, ''));
  expect(about).toContain(
    'agreements.csv partners: found "Kuweit"; expected a country; did you mean "Koweit" (KWT)?',
  );
  expect(about).toContain(
    'agreements.csv date_from: found "2023-02-30"; expected a day of the calendar as YYYY-MM-DD; correct it, or leave it empty if it is not known',
  );
  expect(about).toContain(
    'agreements.csv value_min: found "-367000000"; expected 0 or more; correct the number',
  );
  expect(about).toContain(
    'agreements.csv date_to: found "2011-01-01"; expected 2011-12-31 or later, the day in date_from; swap the two days, or correct one',
  );
  expect(about).toContain(
    'agreements.csv partners: found "TJK"; expected a country named in its evidence that supports "partners"; correct the partner, or quote the words that name it',
  );
  expect(about.join('\n')).toMatch(
    /evidence.csv agreement: found "aze-undated-drone-purchase"; expected a row of agreements.csv with this id; did you mean ".+"\?/,
  );
  expect(about.join('\n')).toMatch(
    /agreements.csv id: found "aze-2019-defence-cooperation" again; expected it once, and it is on line \d+; give one of them another/,
  );
  expect(about.join('\n')).toMatch(
    /evidence.csv quote: found "اشترت الكويت من .+"; expected words of seeds\/004_ca98fe7d81ebd5bf.txt; compare the closest passage, "تعاقدت الكويت مع تركيا عام 2023 .+"/,
  );
  expect(about).toContain(
    'texts.csv: found an unknown column "lang"; expected agreement, language, title, summary; did you mean "language"?',
  );
  expect(about.at(-1)).toMatch(/^\d+ faults; nothing was written$/);
  expect(bytesOf(out)).toEqual(before);
  expect(readdirSync(parent)).toEqual(['data', 'out']);
}, 60_000);

it('refuses a file of 50 MB at once', () => {
  writeFileSync(join(from, 'evidence.csv'), Buffer.alloc(50_000_000, 'x'));
  expect(build().faults).toEqual([
    `${from}/evidence.csv: found 50.0 MB; expected at most 20 MB; check that it is the right file, or split it`,
    '1 fault; nothing was written',
  ]);
}, 60_000);

it('answers an unknown option or folder with a sentence', () => {
  expect(run('--form', from)).toEqual({
    status: 1,
    printed: '',
    faults: ['unknown option "--form" - did you mean "--from"?'],
  });
  expect(run('--from', join(parent, 'nowhere')).faults).toEqual([
    `no folder "${parent}/nowhere" - name the folder that holds the tables, or a CSV file`,
  ]);
}, 60_000);

it('builds one plain file, and says what it filled in', () => {
  const file = join(parent, 'mine.csv');
  writeFileSync(file, 'title,date,partners\nTraining,1985,قطر;Kuveyt\nDrones,,Niger\n');
  expect(run('--from', file, '--out', out).faults).toEqual([
    'around which country is the map? - say --hub CODE; the rows name no country more often than others',
  ]);
  const { status, printed, faults } = run('--from', file, '--hub', 'Türkiye', '--out', out);
  expect([status, faults]).toEqual([0, []]);
  expect(printed).toBe(`2 agreements, 3 partners, 1 sources written to ${out}
around Türkiye (TUR): --hub CODE says another
1 row without a date
rows that do not state nature, kind, status, direction have defaults there, see data/README.md
`);
  const before = bytesOf(out);
  writeFileSync(file, 'title,date,partners\nTraining,1985,Qatarr\nDrones,soon,Niger\n');
  expect(run('--from', file, '--hub', 'TUR', '--out', out)).toEqual({
    status: 1,
    printed: '',
    faults: [
      `${file}:2 partners: found "Qatarr"; expected a country; did you mean "Qatar" (QAT)?`,
      `${file}:3 date: found "soon"; expected a day, month, year or range of the calendar; correct it, leave it empty if it is not known, or say --dates dmy, mdy or ymd`,
      '2 faults; nothing was written',
    ],
  });
  expect(bytesOf(out)).toEqual(before);
}, 60_000);

it('reports what the articles name, and writes nothing', () => {
  const { status, printed } = build('--report');
  expect(status).toBe(0);
  expect(printed).toMatch(/TJK Tajikistan: only mentioned/);
  expect(printed).toMatch(/\n {2}records( +\d+)+\n/);
  expect(printed).toMatch(/\nrecords checked: \d+ of \d+\n\nrows of dcad\.csv /);
  expect(readdirSync(parent)).toEqual(['data']);
}, 60_000);

it('lints with an exit of 1 where there is a finding, and writes nothing', () => {
  const header = 'rule,agreement,other,reason';
  const idle = 'value,kwt-2023-tb2,,The amount is supported.';
  plant('lint-exceptions.csv', header, `${header}\n${idle}`);
  const { status, printed, faults } = build('--lint');
  expect([status, printed]).toEqual([1, '']);
  expect(faults).toContain(
    `${from}/lint-exceptions.csv:2: found an exception to nothing; expected a finding that it excepts; remove the row, or correct its rule, agreement or other`,
  );
  expect(faults.at(-1)).toMatch(/^\d+ findings?$/);
  expect(readdirSync(parent)).toEqual(['data']);
}, 60_000);
