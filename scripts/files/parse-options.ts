import { parseArgs } from 'node:util';
import { offer } from '../../src/core/text/nearest.ts';

export interface Options {
  /** Folder of the tables, or a plain CSV file. */
  readonly from: string;
  /** Folder of the outputs. */
  readonly out: string;
  readonly report: boolean;
  readonly lint: boolean;
  readonly edition: boolean;
}

const OPTIONS = {
  from: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'public/data' },
  report: { type: 'boolean', default: false },
  lint: { type: 'boolean', default: false },
  edition: { type: 'boolean', default: false },
} as const;

/** The options of the command line. Throws a sentence for one that is unknown or lacks its folder. */
export function parseOptions(args: readonly string[]): Options {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  const usage = 'use --from DIR or FILE.csv, --out DIR, --report, --lint or --edition';
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new Error(`unexpected argument "${token.value}" - ${usage}`);
    if (token.kind !== 'option') continue;
    if (!(token.name in OPTIONS))
      throw new Error(`unknown option "${token.rawName}" - ${offer(token.rawName, names, usage)}`);
    if (OPTIONS[token.name as keyof Options].type === 'string' && !token.value)
      throw new Error(`no folder after "${token.rawName}" - ${usage}`);
  }
  const { from, out, report, lint, edition } = values;
  return {
    from: String(from),
    out: String(out),
    report: report === true,
    lint: lint === true,
    edition: edition === true,
  };
}
