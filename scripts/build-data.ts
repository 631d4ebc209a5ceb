/**
 * From articles and tables to what the map shows: `tsx scripts/build-data.ts [--from DIR] [--out DIR] [--report]`.
 *
 * Reads the tables of DIR (default `data`) as its datapackage.json describes them, and the stored articles in its
 * `seeds/`, or in the project's; checks everything; finds each partner's place and each quotation's offsets; writes
 * agreements.json, arcs.geojson, places.geojson, series.json and meta.json (default to `public/data`).
 * With faults it prints them all, a line each, writes nothing and exits with 1.
 * `--report` writes nothing either: it prints which countries each article names, and which of them have a record.
 */
import { formatProblem } from '../src/core/problem.ts';
import { buildAll } from './build-all.ts';
import { readInputFiles } from './input-files.ts';
import { parseOptions } from './parse-options.ts';
import { replaceFolder } from './replace-folder.ts';
import { reportMentions } from './report-mentions.ts';

try {
  const { from, out, report } = parseOptions(process.argv.slice(2));
  const files = readInputFiles(from);
  const built = buildAll(files);
  if (built.kind === 'faulty') {
    for (const problem of built.problems) {
      const file = files.get(problem.file)?.path ?? `${from}/${problem.file}`;
      console.error(formatProblem({ ...problem, file }));
    }
    const count = built.problems.length;
    throw new Error(`${count === 1 ? '1 fault' : `${count} faults`}; nothing was written`);
  }
  if (report) {
    console.log(reportMentions(built));
  } else {
    replaceFolder(out, built.outputs);
    const { agreements, places, sources } = built.dataset;
    console.log(
      `${agreements.length} agreements, ${places.length - 1} partners, ${sources.length} sources written to ${out}`,
    );
  }
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
