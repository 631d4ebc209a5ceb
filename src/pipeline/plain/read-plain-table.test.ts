import { expect, it } from 'vitest';
import { builtOfPlain, faultsOfPlain } from '../sample-plain.ts';

const idsOf = (csv: string): string[] => builtOfPlain(csv).dataset.agreements.map(({ id }) => id);

const HEADER = 'title,date,partners';
const row = (text: string): string => `${HEADER}\n${text}\n`;

it('reads commas, semicolons and tabs, columns in any order, and a byte order mark', () => {
  const expected = ['aze-kaz-2019-06-training'];
  expect(idsOf(row('Training,2019-06,KAZ;AZE'))).toEqual(expected);
  expect(idsOf('\uFEFFdate;partners;title\r\n2019-06;"KAZ;AZE";Training\r\n')).toEqual(expected);
  expect(idsOf('\npartners\ttitle\tdate\nKAZ;AZE\tTraining\t2019-06')).toEqual(expected);
});

it('takes the first line of Excel, which says what stands between cells, and counts it', () => {
  expect(idsOf('sep=;\ntitle;date;partners\nTraining;2019-06;KAZ\n')).toEqual([
    'kaz-2019-06-training',
  ]);
  expect(faultsOfPlain('"sep=;"\r\ntitle;date;partners\nTraining;1889;KAZ\n')[0]).toMatch(
    /^x\.csv:3 date/,
  );
});

it('has one fault where its lines end as nowhere else', () => {
  for (const [end, name] of [
    ['\r', 'CR alone'],
    ['\u2028', 'U\\+2028'],
  ])
    expect(faultsOfPlain(row('Training,2019,KAZ').replaceAll('\n', end!))).toEqual([
      expect.stringMatching(`^x\\.csv:1: found lines that end in ${name}; `) as string,
    ]);
});

it('makes an id of partners, date and title alone, with a hash where not all is spelled out', () => {
  expect(idsOf(row('Drones & more,2019,كازاخستان'))).toEqual(['kaz-2019-drones-more']);
  expect(idsOf(row('Drones,,Kazakistan'))).toEqual(['kaz-undated-drones']);
  expect(idsOf(row('تدريب,2019,KAZ'))).toEqual(['kaz-2019-b69b9cdc']);
  expect(idsOf(row('One two three four five six seven,2019,KAZ'))).toEqual([
    'kaz-2019-one-two-three-four-five-six-0670cf41',
  ]);
  expect(idsOf(row('06 drones,2019,KAZ\nDrones,2019-06,KAZ'))).toEqual([
    'kaz-2019-06-drones-0c2cff26',
    'kaz-2019-06-drones',
  ]);
});

it('needs a header with its three columns', () => {
  const known =
    'title, date, partners, summary, language, source, nature, kind, status, direction, end_date, systems, value_min, value_max, value_currency, confidence, note';
  expect(faultsOfPlain('title,When,partner\nTraining,2019,KAZ\n')).toEqual([
    `x.csv:1: found an unknown column "When"; expected ${known}; remove it`,
    `x.csv:1: found an unknown column "partner"; expected ${known}; did you mean "partners"?`,
    'x.csv:1 date: found no such column; expected it in the first line; add it',
    'x.csv:1 partners: found no such column; expected it in the first line; add it',
  ]);
});

it('needs a row', () => {
  expect(faultsOfPlain(`${HEADER}\n`)).toEqual([
    'x.csv: found no row below the header; expected one for each agreement; add them',
  ]);
  expect(faultsOfPlain('')).toEqual([
    'x.csv: found an empty file; expected text in it; restore its content',
  ]);
});

it('is text in UTF-8', () => {
  const latin = Uint8Array.from(row('Vertr\u00e4ge,2019,KAZ'), (letter) => letter.charCodeAt(0));
  expect(faultsOfPlain(latin)).toEqual([
    'x.csv:2: found byte 26 (0xE4), which is not UTF-8; expected UTF-8 text; save the file again with the encoding UTF-8',
  ]);
});

it('has as many cells in each row as in its header', () => {
  expect(faultsOfPlain('title;date;partners\nTraining;2019;KAZ;AZE\n')).toEqual([
    'x.csv:2: found 4 cells; expected 3; put cells that hold a semicolon in quotation marks',
  ]);
  expect(faultsOfPlain(row('Training, and more,2019,KAZ'))).toEqual([
    'x.csv:2: found 4 cells; expected 3; put cells that hold a comma in quotation marks',
  ]);
});

it('has days, months and years of the calendar, or none', () => {
  const expected =
    'expected a day, month or year of the calendar, as in 2019-06-01, 2019-06 or 2019; correct it, or leave it empty if it is not known';
  expect(
    faultsOfPlain(
      row('A,2019-13,KAZ\nB,June 2019,KAZ\nC,2019-02-30,KAZ\nD,2019-6,KAZ\nE,0219,KAZ'),
    ),
  ).toEqual([
    `x.csv:2 date: found "2019-13"; ${expected}`,
    `x.csv:3 date: found "June 2019"; ${expected}`,
    `x.csv:4 date: found "2019-02-30"; ${expected}`,
    `x.csv:5 date: found "2019-6"; ${expected}`,
    'x.csv:6 date: found "0219"; expected a year from 1900 to 2100; correct it, or leave it empty if it is not known',
  ]);
});

it('has a title and partners in each row', () => {
  expect(faultsOfPlain(row(',2019,KAZ\n,2019,KAZ\nTraining,2019,'))).toEqual([
    'x.csv:2 title: found an empty cell; expected a value; fill it in: Title of the agreement.',
    'x.csv:3 title: found an empty cell; expected a value; fill it in: Title of the agreement.',
    'x.csv:4 partners: found an empty cell; expected a value; fill it in: The other parties: codes of places.csv, or any name that place-names.csv knows without doubt.',
  ]);
});

it('names countries as the tables do: known, one, not the hub, once, with semicolons between them', () => {
  const partners = ['Kazahstan', 'الكونغو', 'Turkey', 'KAZ;Kazakistan', '"Kazakhstan, Azerbaijan"'];
  expect(faultsOfPlain(row(partners.map((names, i) => `${i},2019,${names}`).join('\n')))).toEqual([
    'x.csv:2 partners: found "Kazahstan"; expected a country; did you mean "Kazakhstan" (KAZ)?',
    'x.csv:3 partners: found "الكونغو"; expected a name of one country; write one of COD (DR Congo), COG (Congo)',
    'x.csv:4 partners: found "Turkey"; expected the other parties, as TUR is the hub of every arc; remove it',
    'x.csv:5 partners: found "Kazakistan"; expected KAZ once, and "KAZ" names it; remove one of them',
    'x.csv:6 partners: found "Kazakhstan, Azerbaijan"; expected a country; write "Kazakhstan;Azerbaijan", with semicolons between them',
  ]);
});

it('has each agreement once, whatever the spelling', () => {
  expect(
    faultsOfPlain(
      row('Training,2019,KAZ;AZE\nOther,2019,KAZ\ntraining,2019,Azerbaycan;Kazakistan'),
    ),
  ).toEqual([
    'x.csv:4 title+date+partners: found the title, date and partners of line 2 again; expected a row for each agreement; remove one of the rows, or tell them apart in their titles',
  ]);
});

it('tells the faults of all columns at once, on the lines of the file, also below cells of several lines', () => {
  const csv = `title,date,partners,status,source,language,systems,note

"Training
of officers",2019-06,Kazakstan,signd,=1,de,,
=A1,2019-00,KAZ,,,,,"a
b"

Drones,2019,KAZ,,,,+1,
`;
  expect(faultsOfPlain(csv)).toEqual([
    'x.csv:3 source: found "=1"; expected no cell that a spreadsheet takes for a formula; begin it with a letter or a digit',
    'x.csv:3 status: found "signd"; expected one of signed, ratified, in-force, delivered, announced, approved, talks, sought, refused, blocked, suspended, cancelled, ended, eased, lifted; did you mean "signed"?',
    'x.csv:3 language: found "de"; expected one of en, ar, tr; choose one',
    'x.csv:3 partners: found "Kazakstan"; expected a country; did you mean "Kazakhstan" (KAZ)?',
    'x.csv:5 date: found "2019-00"; expected a day, month or year of the calendar, as in 2019-06-01, 2019-06 or 2019; correct it, or leave it empty if it is not known',
    'x.csv:5 title: found "=A1"; expected no cell that a spreadsheet takes for a formula; begin it with a letter or a digit',
    'x.csv:8 systems: found "+1"; expected no cell that a spreadsheet takes for a formula; begin it with a letter or a digit',
  ]);
});

it('tells of a cell of 400 KB, in whichever column, in a line that can be read', () => {
  const huge = 'x'.repeat(400_000);
  const columns = ['title', 'date', 'partners', 'value_min', 'end_date', 'kind'];
  const cells = ['Training', '2019', 'KAZ', '', '', ''];
  for (const [at, column] of columns.entries()) {
    const faults = faultsOfPlain(`${columns.join()}\n${cells.with(at, huge).join()}\n`);
    expect(faults.join(), column).toContain('xxxxxxxxxxxxxxxxxxxx…');
    expect(Math.max(...faults.map(({ length }) => length)), column).toBeLessThan(1000);
  }
});
