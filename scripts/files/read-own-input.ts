import type { PlaceCode } from '../../src/core/types.ts';
import { lenderOf, ownFiles, rawTableOfFile, readOwnTable } from '../../src/pipeline/build-own.ts';
import type { Answers, Note, Question, Reading } from '../../src/pipeline/guess/reading.ts';
import { openIn } from '../../src/pipeline/plain/plain-record.ts';
import { problemOfRow } from '../../src/pipeline/plain/problem-of-reason.ts';
import type { OwnWords } from '../../src/pipeline/plain/tables-of-own.ts';
import { fileName, type PlainInput } from '../../src/pipeline/plain/tables-of-plain.ts';
import type { InputFile, InputFiles } from '../../src/pipeline/read/input-file.ts';

/** What the command line says of a table of somebody's own. */
export interface OwnOptions {
  /** A code, or a name in any language; empty where it is to be guessed. */
  readonly hub: string;
  readonly answers: Answers;
  readonly words: OwnWords;
  readonly skipFaults: boolean;
}

/**
 * A table of somebody's own as the tables that it stands for. Throws a sentence for each question that must be answered
 * first, as the page does.
 */
export function readOwnInput(
  file: InputFile,
  project: InputFiles,
  { hub, answers, words, skipFaults }: OwnOptions,
): PlainInput {
  const lender = lenderOf(project);
  const { gazetteer } = lender.lent;
  const { table, encoding } = rawTableOfFile(file, answers);
  const named = hub === '' ? null : gazetteer.geocode(hub);
  if (named && named.kind !== 'found')
    throw new Error(`no country "${hub}" for --hub - write a code of data/places.csv, or its name`);
  const given = named ? { ...answers, hub: named.code } : answers;
  const reading = readOwnTable(table, encoding, given, lender);
  const open = reading.questions.filter(({ kind }) => kind !== 'names');
  if (open.length > 0)
    throw new Error(open.map((one) => questionText(one, gazetteer.nameOf)).join('\n'));
  const key = `from/${fileName(file.path)}`;
  const faults = reading.leftOut.map((row) => problemOfRow(row, key, gazetteer));
  const files = ownFiles(reading, file, words, lender);
  const problems = skipFaults && files ? [] : faults;
  if (!files && faults.length === 0) {
    const [found, expected] = ['found no row below the header', 'expected one for each agreement'];
    problems.push({ file: key, line: null, column: null, found, expected, cure: 'add them' });
  }
  const left = skipFaults ? faults : [];
  return {
    files: files ?? new Map([...project, [key, file]]),
    problems,
    remarks: [
      ...left.map(
        ({ line, column, found, expected, cure }) =>
          `left out: line ${line}${column === null ? '' : ` ${column}`}: ${found}; ${expected}; ${cure}`,
      ),
      ...remarks(reading, gazetteer.nameOf),
      ...defaults(reading),
    ],
  };
}

function* remarks(
  { hub, system, dates, encoding, notes, questions }: Reading,
  nameOf: (code: PlaceCode) => string,
): Generator<string> {
  yield `around ${nameOf(hub!)} (${hub}): --hub CODE says another`;
  if (encoding !== 'utf-8' && encoding !== null)
    yield `read as ${encoding}: --encoding says another`;
  if (system !== 'names') yield `partners read as ${system}: --codes says another`;
  if (dates !== 'dmy') yield `dates read as ${dates}: --dates says another`;
  for (const note of notes) yield noteText(note, nameOf);
  for (const question of questions) yield questionText(question, nameOf);
}

/** Words that the tables must have and a plain file does not. */
const defaults = ({ rows }: Reading): string[] => {
  const columns = new Set(rows.flatMap(({ others }) => others.map(([column]) => column)));
  const open = openIn({
    text: (column: string) => (columns.has(column) || column === 'confidence' ? '?' : ''),
  });
  return open.length === 0
    ? []
    : [`rows that do not state ${open.join(', ')} have defaults there, see data/README.md`];
};

function noteText(note: Note, nameOf: (code: PlaceCode) => string): string {
  switch (note.kind) {
    case 'invisible':
      return `${rowsText(note.rows)} with marks that nobody sees, which were taken off`;
    case 'repeated':
      return `${rowsText(note.rows)} saying the same as an earlier one, kept apart`;
    case 'hub-dropped':
      return `${rowsText(note.rows)} with the hub among the partners, where it was dropped`;
    case 'undated':
      return `${rowsText(note.rows)} without a date`;
    case 'turned':
      return `${rowsText(note.rows)} made of the filled cells of a table whose years or countries are columns`;
    case 'filled':
      return `${rowsText(note.rows)} with a blank below a group’s first row, read as its country`;
    case 'shown':
      return `"${note.text}" is ${nameOf(note.code)} (${note.code}), by its own name`;
    case 'gone':
      return `"${note.text}" stands at its capital (${note.code})`;
    case 'by-title':
      return `"${note.text}" is ${nameOf(note.code)} (${note.code}), as its row’s title says`;
    case 'unread':
      return `other tables of the file were not read (${note.tables}): give each as a file of its own`;
    case 'headerless':
      return 'the first row was read as a record: it names no column';
  }
}

const rowsText = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

function questionText(question: Question, nameOf: (code: PlaceCode) => string): string {
  switch (question.kind) {
    case 'columns':
      return `which column is what? - name them title, date and partners; found ${question.header.join(', ')}`;
    case 'hub': {
      const named = question.choices.map((code) => `${code} (${nameOf(code)})`).join(', ');
      return `around which country is the map? - say --hub CODE; ${named === '' ? 'the rows name no country more often than others' : `the rows name ${named}`}`;
    }
    case 'parties':
      return `${question.hub} is among the partners in ${rowsText(question.rows)} and not in ${rowsText(question.others)} - say --parties all to leave those out, --parties others to draw them too`;
    case 'dates':
      return `day or month first? ${question.examples.map(({ text }) => text).join(', ')} - say --dates dmy or --dates mdy`;
    case 'codes': {
      const examples = question.examples.map(
        ({ text, readings }) => `${text} (${readings.join(' or ')})`,
      );
      return `which codes? ${examples.join(', ')} - say --codes ${question.systems.join(' or ')}`;
    }
    case 'names':
      return `which countries? ${question.names.map(({ text, likely }) => (likely ? `"${text}" (${nameOf(likely)}?)` : `"${text}"`)).join(', ')} - correct them in the table`;
  }
}
