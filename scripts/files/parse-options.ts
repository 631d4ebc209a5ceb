import { CODE_SYSTEMS, DATE_ORDERS, ENCODINGS, PARTIES } from '../../src/pipeline/guess/choices.ts';
import { parseArgs } from 'node:util';
import { NO_WORDS } from '../../src/pipeline/plain/tables-of-own.ts';
import type { OwnOptions } from './read-own-input.ts';
import { offer } from '../../src/core/text/nearest.ts';

export interface Options {
  /** Folder of the tables, or a plain CSV file. */
  readonly from: string;
  /** Folder of the outputs. */
  readonly out: string;
  readonly report: boolean;
  readonly lint: boolean;
  readonly edition: boolean;
  /** For a plain file alone. */
  readonly own: OwnOptions;
}

const OPTIONS = {
  from: { type: 'string', default: 'data' },
  out: { type: 'string', default: 'public/data' },
  report: { type: 'boolean', default: false },
  lint: { type: 'boolean', default: false },
  edition: { type: 'boolean', default: false },
  hub: { type: 'string', default: '' },
  dates: { type: 'string', default: '' },
  parties: { type: 'string', default: '' },
  codes: { type: 'string', default: '' },
  encoding: { type: 'string', default: '' },
  title: { type: 'string', default: '' },
  author: { type: 'string', default: '' },
  licence: { type: 'string', default: '' },
  'skip-faults': { type: 'boolean', default: false },
} as const;

/** The options of the command line. Throws a sentence for one that is unknown or lacks its folder. */
export function parseOptions(args: readonly string[]): Options {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  const usage =
    'use --from DIR or FILE.csv, --out DIR, --report, --lint or --edition, and for a FILE --hub, --dates, --codes, --parties, --encoding, --title, --author, --licence, --skip-faults';
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new Error(`unexpected argument "${token.value}" - ${usage}`);
    if (token.kind !== 'option') continue;
    if (!(token.name in OPTIONS))
      throw new Error(`unknown option "${token.rawName}" - ${offer(token.rawName, names, usage)}`);
    if (OPTIONS[token.name as keyof typeof OPTIONS].type === 'string' && !token.value)
      throw new Error(`nothing after "${token.rawName}" - ${usage}`);
  }
  const { from, out, report, lint, edition } = values;
  const answers = {
    ...oneOf('dates', values, DATE_ORDERS),
    ...oneOf('codes', values, CODE_SYSTEMS),
    ...oneOf('parties', values, PARTIES),
    ...oneOf('encoding', values, ENCODINGS),
  };
  const [title, author, license] = [values.title, values.author, values.licence].map(String);
  return {
    from: String(from),
    out: String(out),
    report: report === true,
    lint: lint === true,
    edition: edition === true,
    own: {
      hub: String(values.hub),
      answers,
      words: { ...NO_WORDS, title: title!, author: author!, license: license! },
      skipFaults: values['skip-faults'] === true,
    },
  };
}

/** The word that an option has, if it has one; throws where it is none of those it may be. */
function oneOf<Name extends string, Word extends string>(
  name: Name,
  values: Readonly<Record<string, unknown>>,
  words: readonly Word[],
): { [name in Name]?: Word } {
  const text = String(values[name]);
  if (text === '') return {};
  const word = words.find((one) => one === text);
  if (word === undefined)
    throw new Error(
      `no such --${name} as "${text}" - ${offer(text, words, `say ${words.join(', ')}`)}`,
    );
  return { [name]: word } as { [name in Name]?: Word };
}
