import fc from 'fast-check';
import { formatProblem } from '../src/core/problem.ts';
import type { PlaceCode } from '../src/core/types.ts';
import { buildAll } from '../src/pipeline/build-all.ts';
import { lenderOf, ownFiles, rawTableOfFile, readOwnTable } from '../src/pipeline/build-own.ts';
import { ENCODINGS } from '../src/pipeline/guess/choices.ts';
import { RAW_DELIMITERS } from '../src/pipeline/guess/choices.ts';
import type { Answers } from '../src/pipeline/guess/reading.ts';
import { NO_WORDS } from '../src/pipeline/plain/tables-of-own.ts';
import { sampleFiles } from '../src/pipeline/sample-files.ts';
import { bytesOf, edited, edits, encoded, hostileWord, type Bytes, type Edit } from './hostile.ts';
import { acceptedFault } from './sound.ts';
import type { Trial } from './trial.ts';

const LENDER = lenderOf(sampleFiles());
const TABLES = [
  `country;signed;what
Kazakhstan;03/04/2019;"A pact; with more"
Azerbaijan;13.05.2020;Training
Turkey;;Nothing
`,
  `title,date,partners,status,language,end_date,value_min
Turkey - Kazakhstan,3/14/2011,KAZ,signed,en,2012,3
Chile - Turkey,2015-06,"Azerbaijan;Kazakhstan",,tr,,
Old,1956-10-19/1957-01-02,AZE,odd,xx,never,-5
`,
  '[{"a":"Kazakhstan","when":"2019","n":1,"o":{"p":[1,null]}},{"a":"Azerbaijan","when":null}]',
  'yıl\tülke\n2019\tKazakistan\n1998\tAzerbaycan\n',
];

interface OwnTable {
  readonly table: number;
  readonly edits: readonly Edit[];
  readonly bytes: Bytes;
  readonly answers: Answers;
  readonly word: string;
}

const answers = fc.record(
  {
    encoding: fc.constantFrom(...ENCODINGS),
    delimiter: fc.constantFrom(...RAW_DELIMITERS),
    dates: fc.constantFrom('dmy', 'mdy', 'ymd'),
    hub: fc.constantFrom('TUR', 'KAZ', 'AZE').map((code) => code as PlaceCode),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Answers>;

/** A table of anybody's, as the page "your own map" reads it: every row is drawn or left out with its reason. */
export const OWN_TABLES: Trial<OwnTable> = {
  name: 'tables of one’s own',
  of: fc.record({
    table: fc.nat(TABLES.length - 1),
    edits,
    bytes: bytesOf,
    answers,
    word: hostileWord,
  }),
  fault: ({ table: index, edits, bytes: how, answers, word }) => {
    const bytes = encoded(edited(TABLES[index]!, edits), how);
    const file = { path: index === 2 ? 'mine.json' : 'mine.csv', size: bytes.length, bytes };
    const { table, encoding } = rawTableOfFile(file, answers);
    const reading = readOwnTable(table, encoding, answers, LENDER);
    const told = reading.rows.length + reading.leftOut.length;
    const given = table.rows.length;
    if (told !== given && told !== given + 1) return `${told} rows of ${given}`;
    const files = ownFiles(reading, file, { ...NO_WORDS, title: word, author: word }, LENDER);
    if (!files) return null;
    const built = buildAll(files);
    if (built.kind === 'built') return acceptedFault(built);
    return `read, and then refused: ${formatProblem(built.problems[0]!)}`;
  },
};
