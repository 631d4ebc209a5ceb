import { describe, expect, it } from 'vitest';
import { formatProblem } from '../src/core/problem.ts';
import { checkAll } from './check-all.ts';
import { sampleFiles, sampleWith } from './sample-files.ts';

function faultsOf(changed: Parameters<typeof sampleFiles>[0]): string[] {
  const checked = checkAll(sampleFiles(changed));
  return checked.kind === 'checked' ? [] : checked.problems.map(formatProblem);
}

type Replacement = readonly [old: string, fresh: string];

const agreements = (...replacements: Replacement[]): string[] =>
  faultsOf({ 'agreements.csv': sampleWith('agreements.csv', ...replacements) });
const evidence = (...replacements: Replacement[]): string[] =>
  faultsOf({ 'evidence.csv': sampleWith('evidence.csv', ...replacements) });
const sources = (...replacements: Replacement[]): string[] =>
  faultsOf({ 'sources.csv': sampleWith('sources.csv', ...replacements) });
const places = (...replacements: Replacement[]): string[] =>
  faultsOf({ 'places.csv': sampleWith('places.csv', ...replacements) });

it('finds no fault in the sample', () => {
  expect(faultsOf({})).toEqual([]);
});

describe('a file', () => {
  it('that is missing is named', () => {
    expect(faultsOf({ 'texts.csv': null })).toEqual([
      'texts.csv: found no such file; expected it beside the others; add it',
    ]);
  });

  it('that is empty is named', () => {
    expect(faultsOf({ 'texts.csv': '\n' })).toEqual([
      'texts.csv: found an empty file; expected text in it; restore its content',
    ]);
    expect(faultsOf({ 'datapackage.json': '' })).toEqual([
      'datapackage.json: found an empty file; expected text in it; restore its content',
    ]);
  });

  it('of 50 MB is refused unread', () => {
    expect(faultsOf({ 'evidence.csv': 50_000_000 })).toEqual([
      'evidence.csv: found 50.0 MB; expected at most 20 MB; check that it is the right file, or split it',
    ]);
    expect(faultsOf({ 'seeds/article.txt': 50_000_000 })).toEqual([
      'seeds/article.txt: found 50.0 MB; expected at most 20 MB; check that it is the right file, or split it',
    ]);
  });

  it('that is not UTF-8 is refused with the byte and its line', () => {
    const table = new TextEncoder().encode(sampleWith('texts.csv', ['Drones', 'Dr§nes']));
    const windows = table
      .filter((byte) => byte !== 0xc2)
      .map((byte) => (byte === 0xa7 ? 0xfc : byte));
    expect(faultsOf({ 'texts.csv': windows })).toEqual([
      'texts.csv:3: found byte 91 (0xFC), which is not UTF-8; expected UTF-8 text; save the file again with the encoding UTF-8',
    ]);
  });

  it('may begin with a byte order mark and end its lines as Windows does', () => {
    const table = `\uFEFF${sampleWith('texts.csv').replaceAll('\n', '\r\n')}`;
    expect(faultsOf({ 'texts.csv': table })).toEqual([]);
  });

  it('of JSON must be a data package with our tables and a scope', () => {
    expect(faultsOf({ 'datapackage.json': '{"version": 1, "resources": []}' })).toEqual([
      'datapackage.json: found 1 at version; expected string; correct it, as in the Data Package standard',
      'datapackage.json: found undefined at scope; expected "scope"; correct it, as in the Data Package standard',
    ]);
    expect(faultsOf({ 'datapackage.json': '{' }).join()).toMatch(
      /^datapackage.json: found .+; expected JSON; correct the file$/,
    );
  });
});

describe('the form of a table', () => {
  it('has no unknown, missing or repeated column', () => {
    const header = 'agreement,language,titel,summary,summary,colour\n';
    expect(faultsOf({ 'texts.csv': header })).toEqual([
      'texts.csv:1: found an unknown column "titel"; expected agreement, language, title, summary; did you mean "title"?',
      'texts.csv:1 summary: found this column twice; expected it once; remove one of them',
      'texts.csv:1: found an unknown column "colour"; expected agreement, language, title, summary; remove it',
      'texts.csv:1 title: found no such column; expected it in the first line; add it',
    ]);
  });

  it('has as many cells in each row as columns', () => {
    expect(
      faultsOf({
        'texts.csv': sampleWith('texts.csv', ['A sale of drones.', 'Sold, drones, all.']),
      }),
    ).toEqual([
      'texts.csv:3: found 6 cells; expected 4; put cells that hold a comma in quotation marks',
    ]);
  });

  it('names the line of a fault even after cells of several lines', () => {
    const table = sampleWith(
      'texts.csv',
      ['A training agreement.', '"A training\nagreement,\n\nof ""three"" lines."'],
      ['aze-sale,en', 'aze-sale,english'],
    );
    expect(faultsOf({ 'texts.csv': table })).toEqual([
      'agreements.csv:3 id: found "aze-sale"; expected its English title and summary in texts.csv; add a row for it',
      'texts.csv:6 language: found "english"; expected one of en, ar, tr; choose one',
    ]);
  });

  it('closes its quotation marks', () => {
    const table = sampleWith('texts.csv', ['Drones,A sale', 'Drones,"A sale']);
    expect(faultsOf({ 'texts.csv': table })).toEqual([
      'texts.csv:3: found a quotation mark that does not close; expected a pair; close it, and double those inside the cell',
    ]);
  });
});

describe('a cell', () => {
  it('is not empty where a value is required', () => {
    expect(agreements(['agreement,training', ',training'])).toEqual([
      'agreements.csv:2 nature: found an empty cell; expected a value; fill it in: What sort of event it is. Headline counts count agreements and contracts only.',
    ]);
  });

  it('holds an allowed word, or the nearest is offered', () => {
    expect(agreements(['trainin', 'trianin'])).toEqual([
      'agreements.csv:2 kind: found "trianing"; expected one of framework, training, industry, sale, procurement, coproduction, aid, base, alliance, security, restriction, diplomatic; did you mean "training"?',
    ]);
    expect(evidence(['partners;date,K', 'partners;dates;,K'])).toEqual([
      'agreements.csv:2 date_from: found "1993-01-01"; expected a row of evidence.csv that supports "date"; cite what dates it, or leave it undated',
      'evidence.csv:2 supports: found "dates"; expected one of nature, kind, status, direction, partners, date, end, systems, value; did you mean "date"?',
      'evidence.csv:2 supports: found an empty item; expected a value between semicolons; remove a semicolon',
    ]);
  });

  it('holds a number that is one and in its range', () => {
    expect(agreements(['1000000,2000000', '-5,2 million'])).toEqual([
      'agreements.csv:3 value_min: found "-5"; expected 0 or more; correct the number',
      'agreements.csv:3 value_max: found "2 million"; expected a number; write digits only, as in 1500000',
    ]);
    expect(places(['71.446,51.1801', '271.446,-95'])).toEqual([
      'places.csv:3 longitude: found "271.446"; expected -180 to 180; correct the number',
      'places.csv:3 latitude: found "-95"; expected -90 to 90; correct the number',
    ]);
  });

  it('holds a day that is in the calendar', () => {
    expect(agreements(['1993-01-01', '2023-02-30'])).toEqual([
      'agreements.csv:2 date_from: found "2023-02-30"; expected a day of the calendar as YYYY-MM-DD; correct it, or leave it empty if it is not known',
    ]);
    expect(sources(['2019-12-23', '2019-02-29'])).toEqual([
      'sources.csv:2 published: found "2019-02-29"; expected a day of the calendar; correct it, or leave out the day',
    ]);
  });

  it('follows its pattern', () => {
    expect(agreements([',USD,', ',$,'])).toEqual([
      'agreements.csv:3 value_currency: found "$"; expected text such as "USD"; correct it: Currency of the amounts, ISO 4217.',
    ]);
  });

  it('is no formula, unless it is a number below zero', () => {
    const note = (text: string): string =>
      `agreements.csv:2 note: found ${text}; expected no cell that a spreadsheet takes for a formula; begin it with a letter or a digit`;
    expect(agreements(['high,\n', 'high,=1+1\n'])).toEqual([note('"=1+1"')]);
    expect(agreements(['high,\n', 'high,+1\n'])).toEqual([note('"+1"')]);
    expect(agreements(['high,\n', 'high,-1\n'])).toEqual([note('"-1"')]);
    expect(agreements(['high,\n', 'high,@sum\n'])).toEqual([note('"@sum"')]);
    expect(agreements(['high,\n', 'high,\t1\n'])).toEqual([note('"\\t1"')]);
    expect(places(['71.446', '-71.446'])).toEqual([]);
  });
});

describe('a key', () => {
  it('is not used twice', () => {
    expect(agreements(['aze-sale', 'kaz-1993'])).toEqual([
      'agreements.csv:3 id: found "kaz-1993" again; expected it once, and it is on line 2; give one of them another',
      'agreements.csv:3 partners: found "AZE"; expected a country that article names; correct the partner, or cite an article that names it',
      'evidence.csv:3 agreement: found "aze-sale"; expected a row of agreements.csv with this id; add it to agreements.csv, or correct it',
      'texts.csv:3 agreement: found "aze-sale"; expected a row of agreements.csv with this id; add it to agreements.csv, or correct it',
    ]);
    expect(
      faultsOf({ 'texts.csv': `${sampleWith('texts.csv')}kaz-1993,en,Training,Again.\n` }),
    ).toEqual([
      'texts.csv:4 agreement+language: found "kaz-1993, en" again; expected it once, and it is on line 2; remove one of the rows',
    ]);
  });

  it('refers to a row that is there, or the nearest is offered', () => {
    expect(evidence(['aze-sale,page', 'aze-sales,pge'])).toEqual([
      'agreements.csv:3 id: found "aze-sale"; expected a row of evidence.csv that supports it; add its evidence',
      'sources.csv:3 id: found "page"; expected a row of evidence.csv to cite it; cite it, or remove the source',
      'evidence.csv:3 agreement: found "aze-sales"; expected a row of agreements.csv with this id; did you mean "aze-sale"?',
      'evidence.csv:3 source: found "pge"; expected a row of sources.csv with this id; did you mean "page"?',
    ]);
  });
});

describe('a date', () => {
  it('has its first day before its last', () => {
    expect(agreements(['1993-01-01,1993-12-31', '1993-12-31,1993-01-01'])).toEqual([
      'agreements.csv:2 date_to: found "1993-01-01"; expected 1993-12-31 or later, the day in date_from; swap the two days, or correct one',
    ]);
  });

  it('has the precision that its days have', () => {
    expect(agreements([',year,', ',month,'])).toEqual([
      'agreements.csv:2 date_precision: found "month"; expected "year", as 1993-01-01 to 1993-12-31 is; correct the precision or the days',
    ]);
  });

  it('has a basis if and only if it has days', () => {
    expect(agreements([',stated,', ',none,'])).toEqual([
      'agreements.csv:2 date_from: found "1993-01-01"; expected it empty, as date_basis is "none"; empty it, or say what dates it',
      'agreements.csv:2 date_to: found "1993-12-31"; expected it empty, as date_basis is "none"; empty it, or say what dates it',
      'agreements.csv:2 date_precision: found "year"; expected it empty, as date_basis is "none"; empty it, or say what dates it',
    ]);
    expect(agreements(['1993-01-01,1993-12-31,year', ',1993-12-31,'])).toEqual([
      'agreements.csv:2 date_from: found an empty cell; expected a value, as date_basis is "stated"; fill it in, or empty the date and write "none" as date_basis',
      'agreements.csv:2 date_precision: found an empty cell; expected a value, as date_basis is "stated"; fill it in, or empty the date and write "none" as date_basis',
    ]);
  });

  it('does not come after the end', () => {
    expect(agreements([',stated,,', ',stated,1992-12-31,'])).toEqual([
      'agreements.csv:2 end_date: found "1992-12-31"; expected 1993-01-01 or later, the day in date_from; correct one of the two days',
    ]);
  });

  it('is supported by evidence', () => {
    expect(evidence(['partners;date,K', 'partners,K'])).toEqual([
      'agreements.csv:2 date_from: found "1993-01-01"; expected a row of evidence.csv that supports "date"; cite what dates it, or leave it undated',
    ]);
  });
});

describe('a value', () => {
  it('has both amounts and a currency', () => {
    expect(agreements(['2000000,USD', ','])).toEqual([
      'agreements.csv:3 value_max: found an empty cell; expected a value, as value_min is given; fill it in (one amount is both value_min and value_max), or empty all three',
      'agreements.csv:3 value_currency: found an empty cell; expected a value, as value_min is given; fill it in (one amount is both value_min and value_max), or empty all three',
    ]);
  });

  it('has its lower amount first', () => {
    expect(agreements(['1000000,2000000', '2000000,1000000'])).toEqual([
      'agreements.csv:3 value_max: found "1000000"; expected 2000000 or more, as in value_min; swap the two amounts',
    ]);
  });
});

describe('a partner', () => {
  it('is a country we know, or the nearest are offered', () => {
    expect(agreements([',KAZ,', ',Kazahstan,'])).toEqual([
      'agreements.csv:2 partners: found "Kazahstan"; expected a country; did you mean "Kazakhstan" (KAZ), "Kazakistan" (KAZ)?',
    ]);
    expect(agreements([',KAZ,', ',Mordor,'])).toEqual([
      'agreements.csv:2 partners: found "Mordor"; expected a country; add the name to place-names.csv',
    ]);
  });

  it('is one country, or the choices are offered', () => {
    expect(agreements([',AZE,', ',الكونغو,'])).toEqual([
      'agreements.csv:3 partners: found "الكونغو"; expected a name of one country; write one of COD (DR Congo), COG (Congo)',
    ]);
  });

  it('is not the hub and not named twice', () => {
    expect(agreements([',KAZ,', ',KAZ;Turkey;كازاخستان,'])).toEqual([
      'agreements.csv:2 partners: found "Turkey"; expected the other parties, as TUR is the hub of every arc; remove it',
      'agreements.csv:2 partners: found "كازاخستان"; expected KAZ once, and "KAZ" names it; remove one of them',
    ]);
  });

  it('is named in a stored article that its agreement cites', () => {
    expect(agreements([',KAZ,', ',KAZ;AZE,'])).toEqual([
      'agreements.csv:2 partners: found "AZE"; expected a country that article names; correct the partner, or cite an article that names it',
    ]);
  });
});

describe('evidence', () => {
  it('quotes words that are in the article, or the closest passage is shown', () => {
    expect(evidence(['signed an agreement', 'signed the agreements'])).toEqual([
      'evidence.csv:2 quote: found "Kazakhstan and Türkiye signed the agreements in 1993"; expected words of seeds/article.txt; compare the closest passage, "Kazakhstan and Türkiye signed an agreement in 1993"',
    ]);
    expect(evidence(['Kazakhstan and Türkiye signed an agreement in 1993', 'Not a word'])).toEqual([
      'evidence.csv:2 quote: found "Not a word"; expected words of seeds/article.txt; copy the words from the article; no passage is like them',
    ]);
  });

  it('quotes words that occur once', () => {
    const quote = 'Kazakhstan and Türkiye signed an agreement in 1993';
    expect(evidence([quote, 'The minister said that training would follow.'])).toEqual([
      'evidence.csv:2 quote: found words that occur 2 times in seeds/article.txt; expected words that occur once; quote more of the sentence',
    ]);
  });

  it('quotes a stored article and paraphrases another source, and not the other way round', () => {
    expect(
      evidence(
        ['Kazakhstan and Türkiye signed an agreement in 1993,', ',They signed.'],
        [',The page reports the sale.', 'The sale,'],
      ),
    ).toEqual([
      'evidence.csv:2 paraphrase: found text; expected it empty, as seeds/article.txt is stored; quote the article',
      'evidence.csv:2 quote: found an empty cell; expected the words of seeds/article.txt; copy them from the article exactly',
      'evidence.csv:3 quote: found a quotation; expected it empty, as the text of "page" is not stored; say it in your own words under paraphrase',
      'evidence.csv:3 paraphrase: found an empty cell; expected what "page" says; say it in your own words',
    ]);
  });
});

describe('a source', () => {
  it('that names a stored article has it in seeds', () => {
    expect(sources(['article.txt', 'artikel.txt'])).toEqual([
      'sources.csv:2 file: found "artikel.txt"; expected a file in seeds/; did you mean "article.txt"?',
    ]);
  });

  it('is cited, and is the only one for its article', () => {
    const more = `${sampleWith('sources.csv')}other,article.txt,,Other,A publisher,en,,facts\n`;
    expect(faultsOf({ 'sources.csv': more })).toEqual([
      'sources.csv:4 id: found "other"; expected a row of evidence.csv to cite it; cite it, or remove the source',
      'sources.csv:4 file: found "article.txt" again; expected one source for it, and it is on line 2; remove one of the sources',
    ]);
  });
});

it('asks for an English text of every agreement', () => {
  expect(
    faultsOf({ 'texts.csv': sampleWith('texts.csv', ['kaz-1993,en', 'kaz-1993,tr']) }),
  ).toEqual([
    'agreements.csv:2 id: found "kaz-1993"; expected its English title and summary in texts.csv; add a row for it',
  ]);
});

it('asks for the place of the hub', () => {
  expect(places(['TUR,', 'TUX,'])).toEqual([
    'datapackage.json scope: found the hub "TUR"; expected a row of places.csv with this code; add the place',
    'place-names.csv:2 code: found "TUR"; expected a row of places.csv with this code; did you mean "TUX"?',
  ]);
});

it('reports the faults of all tables at once, by table and line', () => {
  const faults = faultsOf({
    'agreements.csv': sampleWith(
      'agreements.csv',
      [',KAZ,1993-01-01,1993-12-31,year', ',Kazahstan,1993-12-31,1993-01-01,year'],
      ['1000000,2000000', '-1000000,2000000'],
      ['medium,\n', 'medium,=1\n'],
    ),
    'evidence.csv': sampleWith('evidence.csv', ['in 1993', 'in 1994']),
    'sources.csv': '',
    'places.csv': sampleWith('places.csv', ['name_tr', 'name_tr,flag']),
    'seeds/article.txt': null,
  });
  expect(faults.map((fault) => fault.split(': found')[0])).toEqual([
    'agreements.csv:2 date_to',
    'agreements.csv:2 partners',
    'agreements.csv:3 value_min',
    'agreements.csv:3 note',
    'sources.csv',
    'places.csv:1',
    'places.csv:2',
    'places.csv:3',
    'places.csv:4',
    'places.csv:5',
    'places.csv:6',
  ]);
});
