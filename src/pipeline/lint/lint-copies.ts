import type { Problem } from '../../core/problem.ts';
import { fold } from '../../core/text/search-fold.ts';
import type { Finding, LintInput } from './lint-finding.ts';
import { cell } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** So many words in a row are copied, and not met by chance. */
const RUN = 12;

/**
 * Summaries and paraphrases that share twelve folded words in a row with a stored article, or with what another
 * agreement's evidence is said to say, a pair once: the first is copied text, the second a passage that was pasted twice.
 */
export function* lintCopies({ tables, articles }: LintInput): Generator<Finding> {
  const passages = passagesOf(tables);
  const runs = new Map<string, Passage[]>();
  const add = (passage: Passage): void => {
    for (const run of new Set(runsOf(passage.text)))
      runs.set(run, [...(runs.get(run) ?? []), passage]);
  };
  for (const [id, text] of articles)
    add({ name: id, agreement: null, text, file: '', line: 0, column: '' });
  passages.filter(({ column }) => column === 'paraphrase').forEach(add);
  const met = new Set<string>();
  for (const passage of passages) {
    for (const run of runsOf(passage.text)) {
      for (const { name, agreement } of runs.get(run) ?? []) {
        const pair = [passage.name, name].sort().join('\n');
        if (agreement === passage.agreement || met.has(pair)) continue;
        met.add(pair);
        yield finding(passage, name, run);
      }
    }
  }
}

interface Passage {
  /** The agreement, or the source of a stored article. */
  readonly name: string;
  /** Null for a stored article. */
  readonly agreement: string | null;
  readonly text: string;
  readonly file: Problem['file'];
  readonly line: number;
  readonly column: string;
}

function passagesOf({ texts, evidence }: Tables): Passage[] {
  const columns = [
    { ...texts, column: 'summary' },
    { ...evidence, column: 'paraphrase' },
  ];
  return columns.flatMap(({ file, rows, column }) =>
    (rows ?? []).map((row) => {
      const agreement = cell(row, 'agreement');
      return { name: agreement, agreement, text: cell(row, column), file, line: row.line, column };
    }),
  );
}

function runsOf(text: string): string[] {
  const words = fold(text).split(' ');
  return words.slice(RUN - 1).map((_, first) => words.slice(first, first + RUN).join(' '));
}

function finding({ name, file, line, column }: Passage, other: string, run: string): Finding {
  const problem = {
    file,
    line,
    column,
    found: `found "${run}", as in "${other}"`,
    expected: 'expected words of our own',
    cure: 'say it in other words',
  };
  return { rule: 'copy', agreement: name, other, problem };
}
