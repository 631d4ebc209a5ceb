/**
 * From articles and tables to what the map shows:
 * `tsx scripts/build-data.ts [--from DIR|FILE.csv] [--out DIR] [--report] [--lint] [--edition]`.
 *
 * Reads the tables of DIR (default `data`) as its datapackage.json describes them, the tours in its `tours/`, and the
 * stored articles in its `seeds/`, or in the project's; checks everything; finds each partner's place and each quotation's offsets; writes
 * agreements.json, arcs.geojson, places.geojson, series.json, tours.json and meta.json (default to `public/data`).
 * A plain FILE.csv with `title,date,partners` is turned into such tables first (tables-of-plain.ts), with the
 * range and the places of `data`, and goes the same road; its hub is found in it or told by `--hub`.
 * With faults it prints them all, a line each, writes nothing and exits with 1.
 * `--report` writes nothing either: it prints which countries each article names, and which of them have a record; then
 * how many records there are of each sort.
 * `--lint` too writes nothing: it prints what an editor should look at again, and exits with 1 if there is anything.
 * `--edition` keeps what is published: it writes DIR/editions/VERSION.json, of which the next version says what it changes.
 */
import { formatProblem, type Problem } from '../src/core/problem.ts';
import { buildAll } from '../src/pipeline/build-all.ts';
import type { InputFiles } from '../src/pipeline/read/input-file.ts';
import { lint } from '../src/pipeline/lint/lint.ts';
import { parseOptions } from './files/parse-options.ts';
import { readInput } from './files/read-input.ts';
import { writeEdition } from './files/write-edition.ts';
import { replaceFolder } from './files/replace-folder.ts';
import { reportCoverage } from '../src/pipeline/report/report-coverage.ts';
import { reportTranslations } from '../src/pipeline/report/report-translations.ts';
import { reportMentions } from '../src/pipeline/report/report-mentions.ts';

try {
  const options = parseOptions(process.argv.slice(2));
  const { from, out } = options;
  const { files, problems, remarks } = readInput(from, options.own);
  const built = buildAll(files, problems);
  if (built.kind === 'faulty') {
    printProblems(built.problems, files, from);
    throw new Error(`${count(built.problems, 'fault')}; nothing was written`);
  }
  const { agreements, places, sources } = built.dataset;
  if (options.report) {
    const { dataset, tables } = built;
    const reports = [
      reportMentions(built),
      reportCoverage(dataset, tables),
      reportTranslations(dataset, tables),
    ];
    console.log(reports.join('\n\n'));
  }
  if (options.lint) {
    const findings = lint(built);
    printProblems(findings, files, from);
    if (findings.length > 0) throw new Error(count(findings, 'finding'));
    console.log(`${agreements.length} agreements without a finding`);
  }
  if (options.edition) {
    const { version } = built.dataset;
    console.log(`${writeEdition(from, built)} holds version ${version}`);
  }
  if (!options.report && !options.lint && !options.edition) {
    replaceFolder(out, built.outputs);
    console.log(
      `${agreements.length} agreements, ${places.length - 1} partners, ${sources.length} sources written to ${out}`,
    );
    for (const remark of remarks) console.log(remark);
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}

function printProblems(problems: readonly Problem[], files: InputFiles, from: string): void {
  for (const problem of problems) {
    const file = files.get(problem.file)?.path ?? `${from}/${problem.file}`;
    console.error(formatProblem({ ...problem, file }));
  }
}

function count(problems: readonly Problem[], noun: string): string {
  return problems.length === 1 ? `1 ${noun}` : `${problems.length} ${noun}s`;
}
