import { parseArgs } from 'node:util';
import { offer } from '../../src/core/text/nearest.ts';
import { LANGUAGES, type Language } from '../../src/core/types.ts';

export interface HandoutOptions {
  /** Ids of tours; empty: all of them. */
  readonly tours: readonly string[];
  readonly languages: readonly Language[];
  /** Folder of the outputs. */
  readonly out: string;
  readonly pdf: boolean;
  readonly withNotes: boolean;
}

const OPTIONS = {
  tour: { type: 'string', multiple: true, default: [] as string[] },
  lang: { type: 'string', multiple: true, default: [] as string[] },
  out: { type: 'string', default: 'handouts' },
  pdf: { type: 'boolean', default: false },
  'without-notes': { type: 'boolean', default: false },
} as const;
const USAGE =
  'use --tour ID, --lang en, ar or tr, --out DIR, --pdf, --without-notes; both --tour and --lang may stand more than once';

/** The options of the command line. Throws a sentence for one that is unknown or lacks its word. */
export function handoutOptions(args: readonly string[]): HandoutOptions {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    tokens: true,
  });
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new Error(`unexpected argument "${token.value}" - ${USAGE}`);
    if (token.kind !== 'option') continue;
    if (!(token.name in OPTIONS))
      throw new Error(`unknown option "${token.rawName}" - ${offer(token.rawName, names, USAGE)}`);
    if (OPTIONS[token.name as keyof typeof OPTIONS].type === 'string' && !token.value)
      throw new Error(`nothing after "${token.rawName}" - ${USAGE}`);
  }
  const { tour, lang, out, pdf } = values;
  return {
    tours: tour.map(String),
    languages: lang.length === 0 ? ['en'] : lang.map((word) => languageOf(String(word))),
    out: String(out),
    pdf: pdf === true,
    withNotes: values['without-notes'] !== true,
  };
}

function languageOf(word: string): Language {
  const language = LANGUAGES.find((one) => one === word);
  if (!language)
    throw new Error(`no language "${word}" - ${offer(word, LANGUAGES, 'say en, ar or tr')}`);
  return language;
}
