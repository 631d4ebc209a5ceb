import { formatProblem } from '../core/problem.ts';
import { buildAll, type Built } from './build-all.ts';
import { sampleFiles } from './sample-files.ts';
import { tablesOfPlain, type PlainInput } from './plain/tables-of-plain.ts';

/** For tests: what a plain file `x.csv` with this text, or these bytes, stands for, with the sample's places. */
export function samplePlain(content: string | Uint8Array): PlainInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return tablesOfPlain({ path: 'there/x.csv', size: bytes.length, bytes }, sampleFiles());
}

/** What is built of such a file; throws its first fault. */
export function builtOfPlain(content: string | Uint8Array): Built {
  const { files, problems } = samplePlain(content);
  const built = buildAll(files, problems);
  if (built.kind === 'faulty') throw new Error(formatProblem(built.problems[0]!));
  return built;
}

/** The faults of such a file, as they are printed. */
export function faultsOfPlain(content: string | Uint8Array): string[] {
  const { files, problems } = samplePlain(content);
  const built = buildAll(files, problems);
  if (built.kind === 'built') return [];
  return built.problems.map((problem) => {
    const file = files.get(problem.file)?.path ?? problem.file;
    return formatProblem({ ...problem, file }).replace('there/', '');
  });
}
