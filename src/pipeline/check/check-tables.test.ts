import { describe, expect, it } from 'vitest';
import { faultsOf, faultsWith, sampleFiles, sampleWith } from '../sample-files.ts';

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
      'datapackage.json:1: found 1 at version; expected string; correct it, as in the Data Package standard',
      'datapackage.json:1: found undefined at scope; expected "scope"; correct it, as in the Data Package standard',
    ]);
    expect(faultsOf({ 'datapackage.json': '{' }).join()).toMatch(
      /^datapackage.json:1: found .+; expected JSON; correct the file$/,
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
    expect(faultsWith('agreements.csv', ['agreement,training', ',training'])).toEqual([
      'agreements.csv:2 nature: found an empty cell; expected a value; fill it in: What sort of event it is. Headline counts count agreements and contracts only.',
    ]);
  });

  it('holds an allowed word, or the nearest is offered', () => {
    expect(faultsWith('agreements.csv', ['trainin', 'trianin'])).toEqual([
      'agreements.csv:2 kind: found "trianing"; expected one of framework, training, industry, sale, procurement, coproduction, aid, base, alliance, security, restriction, diplomatic; did you mean "training"?',
    ]);
    expect(faultsWith('evidence.csv', ['partners;date,K', 'partners;dates;,K'])).toEqual([
      'agreements.csv:2 date_from: found "1993-01-01"; expected a row of evidence.csv that supports "date"; cite what dates it, or leave it undated',
      'evidence.csv:2 supports: found "dates"; expected one of nature, kind, status, direction, partners, date, end, systems, value; did you mean "date"?',
      'evidence.csv:2 supports: found an empty item; expected a value between semicolons; remove a semicolon',
    ]);
  });

  it('holds a number that is one and in its range', () => {
    expect(faultsWith('agreements.csv', ['1000000,2000000', '-5,2 million'])).toEqual([
      'agreements.csv:3 value_min: found "-5"; expected 0 or more; correct the number',
      'agreements.csv:3 value_max: found "2 million"; expected a number; write digits only, as in 1500000',
    ]);
    expect(faultsWith('places.csv', ['71.446,51.1801', '271.446,-95'])).toEqual([
      'places.csv:3 longitude: found "271.446"; expected -180 to 180; correct the number',
      'places.csv:3 latitude: found "-95"; expected -90 to 90; correct the number',
    ]);
  });

  it('holds a day that is in the calendar', () => {
    expect(faultsWith('agreements.csv', ['1993-01-01', '2023-02-30'])).toEqual([
      'agreements.csv:2 date_from: found "2023-02-30"; expected a day of the calendar as YYYY-MM-DD; correct it, or leave it empty if it is not known',
    ]);
    expect(faultsWith('sources.csv', ['2019-12-23', '2019-02-29'])).toEqual([
      'sources.csv:2 published: found "2019-02-29"; expected a day of the calendar; correct it, or leave out the day',
    ]);
  });

  it('follows its pattern', () => {
    expect(faultsWith('agreements.csv', [',USD,', ',$,'])).toEqual([
      'agreements.csv:3 value_currency: found "$"; expected text such as "USD"; correct it: Currency of the amounts, ISO 4217.',
    ]);
  });

  it('is no formula, unless it is a number below zero', () => {
    const note = (text: string): string =>
      `agreements.csv:2 note: found ${text}; expected no cell that a spreadsheet takes for a formula; begin it with a letter or a digit`;
    expect(faultsWith('agreements.csv', ['high,\n', 'high,=1+1\n'])).toEqual([note('"=1+1"')]);
    expect(faultsWith('agreements.csv', ['high,\n', 'high,+1\n'])).toEqual([note('"+1"')]);
    expect(faultsWith('agreements.csv', ['high,\n', 'high,-1\n'])).toEqual([note('"-1"')]);
    expect(faultsWith('agreements.csv', ['high,\n', 'high,@sum\n'])).toEqual([note('"@sum"')]);
    expect(faultsWith('agreements.csv', ['high,\n', 'high,\t1\n'])).toEqual([note('"\\t1"')]);
    expect(faultsWith('places.csv', ['71.446', '-71.446'])).toEqual([]);
  });
});

describe('a key', () => {
  it('is not used twice', () => {
    expect(faultsWith('agreements.csv', ['aze-sale', 'kaz-1993'])).toEqual([
      'agreements.csv:3 id: found "kaz-1993" again; expected it once, and it is on line 2; give one of them another',
      'agreements.csv:3 partners: found "AZE"; expected a country named in its evidence that supports "partners"; correct the partner, or quote the words that name it',
      'evidence.csv:3 agreement: found "aze-sale"; expected a row of agreements.csv with this id; add it to agreements.csv, or correct it',
      'stages.csv:2 agreement: found "aze-sale"; expected a row of agreements.csv with this id; add it to agreements.csv, or correct it',
      'stages.csv:3 agreement: found "aze-sale"; expected a row of agreements.csv with this id; add it to agreements.csv, or correct it',
      'texts.csv:3 agreement: found "aze-sale"; expected a row of agreements.csv with this id; add it to agreements.csv, or correct it',
    ]);
    expect(
      faultsOf({ 'texts.csv': `${sampleWith('texts.csv')}kaz-1993,en,Training,Again.\n` }),
    ).toEqual([
      'texts.csv:4 agreement+language: found "kaz-1993, en" again; expected it once, and it is on line 2; remove one of the rows',
    ]);
  });

  it('refers to a row that is there, or the nearest is offered', () => {
    expect(faultsWith('evidence.csv', ['aze-sale,page', 'aze-sales,pge'])).toEqual([
      'agreements.csv:3 id: found "aze-sale"; expected a row of evidence.csv that supports it; add its evidence',
      'sources.csv:3 id: found "page"; expected a row of evidence.csv to cite it; cite it, or remove the source',
      'evidence.csv:3 agreement: found "aze-sales"; expected a row of agreements.csv with this id; did you mean "aze-sale"?',
      'evidence.csv:3 source: found "pge"; expected a row of sources.csv with this id; did you mean "page"?',
    ]);
  });
});

describe('a table that is no table', () => {
  it.each([',\n', '""\n', ',,,\n""\n'])('is told of as one fault: %j', (text) => {
    expect(faultsOf({ 'stages.csv': text })).toEqual([
      'stages.csv:1: found no cell with a word in it; expected agreement, status, date_from, date_to, note; restore its content',
    ]);
  });

  it('whose lines end in CR alone has one fault', () => {
    const text = sampleWith('stages.csv').replaceAll('\n', '\r');
    expect(faultsOf({ 'stages.csv': text })).toEqual([
      'stages.csv:1: found lines that end in CR alone; expected LF or CR LF; save the file again with the line ends of Unix or Windows',
    ]);
  });

  it('keeps its line numbers after two byte order marks', () => {
    const text = sampleWith('stages.csv', ['delivered', 'sunk']);
    expect(faultsOf({ 'stages.csv': `\ufeff\ufeff${text}` })[0]).toMatch(/^stages.csv:3 status/);
  });
});

describe('datapackage.json', () => {
  const text = new TextDecoder().decode(sampleFiles().get('datapackage.json')!.bytes!);
  it.each([
    ['"lastYear": 2024', '"lastYear": 1000000000', 'found 1000000000 at scope.lastYear'],
    ['"lastYear": 2024', '"lastYear": 2800', 'found a scope from 1991 to 2800; expected 600 years'],
    ['"lastYear": 2024', '"lastYear": "2024"', 'found "2024" at scope.lastYear'],
  ])('names the line of a fault: %s as %s', (old, fresh, told) => {
    const changed = text.replace(old, fresh);
    const line = changed.slice(0, changed.indexOf(fresh)).split('\n').length;
    const [fault] = faultsOf({ 'datapackage.json': changed });
    expect(fault).toContain(`datapackage.json:${line}: ${told}`);
  });

  it('names the line where it stops being JSON', () => {
    const broken = text.replace('"firstYear": 1991,', '"firstYear": 1991');
    const [fault] = faultsOf({ 'datapackage.json': broken });
    expect(fault).toMatch(/^datapackage\.json:\d+: found .*expected JSON/);
  });
});
