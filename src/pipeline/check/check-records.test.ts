import { describe, expect, it } from 'vitest';
import { faultsOf, faultsWith, sampleWith } from '../sample-files.ts';

describe('a date', () => {
  it('has its first day before its last', () => {
    expect(
      faultsWith('agreements.csv', ['1993-01-01,1993-12-31', '1993-12-31,1993-01-01']),
    ).toEqual([
      'agreements.csv:2 date_to: found "1993-01-01"; expected 1993-12-31 or later, the day in date_from; swap the two days, or correct one',
    ]);
  });

  it('has the precision that its days have', () => {
    expect(faultsWith('agreements.csv', [',year,', ',month,'])).toEqual([
      'agreements.csv:2 date_precision: found "month"; expected "year", as 1993-01-01 to 1993-12-31 is; correct the precision or the days',
    ]);
  });

  it('has a basis if and only if it has days', () => {
    expect(faultsWith('agreements.csv', [',stated,', ',none,'])).toEqual([
      'agreements.csv:2 date_from: found "1993-01-01"; expected it empty, as date_basis is "none"; empty it, or say what dates it',
      'agreements.csv:2 date_to: found "1993-12-31"; expected it empty, as date_basis is "none"; empty it, or say what dates it',
      'agreements.csv:2 date_precision: found "year"; expected it empty, as date_basis is "none"; empty it, or say what dates it',
    ]);
    expect(faultsWith('agreements.csv', ['1993-01-01,1993-12-31,year', ',1993-12-31,'])).toEqual([
      'agreements.csv:2 date_from: found an empty cell; expected a value, as date_basis is "stated"; fill it in, or empty the date and write "none" as date_basis',
      'agreements.csv:2 date_precision: found an empty cell; expected a value, as date_basis is "stated"; fill it in, or empty the date and write "none" as date_basis',
    ]);
  });

  it('does not come after the end, but may be the same day', () => {
    expect(
      faultsWith('agreements.csv', [',stated,,,,,', ',stated,1993-01-01,1993-01-01,day,stated,']),
    ).toEqual([]);
    expect(
      faultsWith('agreements.csv', [',stated,,,,,', ',stated,1992-12-31,1992-12-31,day,stated,']),
    ).toEqual([
      'agreements.csv:2 end_to: found "1992-12-31"; expected 1993-01-01 or later, the day in date_from; correct one of the two days',
    ]);
  });

  it('is supported by evidence', () => {
    expect(faultsWith('evidence.csv', ['partners;date,K', 'partners,K'])).toEqual([
      'agreements.csv:2 date_from: found "1993-01-01"; expected a row of evidence.csv that supports "date"; cite what dates it, or leave it undated',
    ]);
  });
});

describe('a value', () => {
  it('has both amounts and a currency', () => {
    expect(faultsWith('agreements.csv', ['2000000,USD', ','])).toEqual([
      'agreements.csv:3 value_max: found an empty cell; expected a value, as value_min is given; fill it in (one amount is both value_min and value_max), or empty all three',
      'agreements.csv:3 value_currency: found an empty cell; expected a value, as value_min is given; fill it in (one amount is both value_min and value_max), or empty all three',
    ]);
  });

  it('has its lower amount first', () => {
    expect(faultsWith('agreements.csv', ['1000000,2000000', '2000000,1000000'])).toEqual([
      'agreements.csv:3 value_max: found "1000000"; expected 2000000 or more, as in value_min; swap the two amounts',
    ]);
  });
});

describe('a partner', () => {
  it('is a country we know, or the nearest are offered', () => {
    expect(faultsWith('agreements.csv', [',KAZ,', ',Kazahstan,'])).toEqual([
      'agreements.csv:2 partners: found "Kazahstan"; expected a country; did you mean "Kazakhstan" (KAZ)?',
    ]);
    expect(faultsWith('agreements.csv', [',KAZ,', ',KAZ؛ أذري,'])).toEqual([
      'agreements.csv:2 partners: found "KAZ؛ أذري"; expected a country; write "KAZ;أذري", with semicolons between them',
    ]);
    expect(faultsWith('agreements.csv', [',KAZ,', ',Mordor,'])).toEqual([
      'agreements.csv:2 partners: found "Mordor"; expected a country; add the name to place-names.csv',
    ]);
  });

  it('is one country, or the choices are offered', () => {
    expect(faultsWith('agreements.csv', [',AZE,', ',الكونغو,'])).toEqual([
      'agreements.csv:3 partners: found "الكونغو"; expected a name of one country; write one of COD (DR Congo), COG (Congo)',
    ]);
  });

  it('is not the hub and not named twice', () => {
    expect(faultsWith('agreements.csv', [',KAZ,', ',KAZ;Turkey;كازاخستان,'])).toEqual([
      'agreements.csv:2 partners: found "Turkey"; expected the other parties, as TUR is the hub of every arc; remove it',
      'agreements.csv:2 partners: found "كازاخستان"; expected KAZ once, and "KAZ" names it; remove one of them',
    ]);
  });

  it('is named in the words that support it, not only elsewhere in the article', () => {
    const article = sampleWith('seeds/article.txt', ['Officials', 'Azerbaijan agreed. Officials']);
    const table = sampleWith('agreements.csv', [',KAZ,', ',KAZ;AZE,']);
    expect(faultsOf({ 'seeds/article.txt': article, 'agreements.csv': table })).toEqual([
      'agreements.csv:2 partners: found "AZE"; expected a country named in its evidence that supports "partners"; correct the partner, or quote the words that name it',
    ]);
  });
});

it('takes no partner from words that support another field', () => {
  const article = sampleWith('seeds/article.txt', ['Officials', 'Azerbaijan flew. Officials']);
  const row = 'kaz-1993,article,kind,Azerbaijan flew,,unchecked,\n';
  const faults = (supports: string): string[] =>
    faultsOf({
      'seeds/article.txt': article,
      'agreements.csv': sampleWith('agreements.csv', [',KAZ,', ',KAZ;AZE,']),
      'evidence.csv': sampleWith('evidence.csv') + row.replace('kind', supports),
    });
  expect(faults('kind')).toHaveLength(1);
  expect(faults('partners')).toEqual([]);
});

describe('evidence', () => {
  it('quotes words that are in the article, or the closest passage is shown', () => {
    expect(faultsWith('evidence.csv', ['signed an agreement', 'signed the agreements'])).toEqual([
      'evidence.csv:2 quote: found "Kazakhstan and Türkiye signed the agreements in 1993"; expected words of seeds/article.txt; compare the closest passage, "Kazakhstan and Türkiye signed an agreement in 1993"',
    ]);
    expect(
      faultsWith('evidence.csv', [
        'Kazakhstan and Türkiye signed an agreement in 1993',
        'Kazakhstan: not a word of it',
      ]),
    ).toEqual([
      'evidence.csv:2 quote: found "Kazakhstan: not a word of it"; expected words of seeds/article.txt; copy the words from the article; no passage is like them',
    ]);
  });

  it('quotes words that occur once', () => {
    const quote = 'Kazakhstan and Türkiye signed an agreement in 1993';
    expect(
      faultsWith('evidence.csv', [quote, 'The minister said that training would follow.']),
    ).toEqual([
      'agreements.csv:2 partners: found "KAZ"; expected a country named in its evidence that supports "partners"; correct the partner, or quote the words that name it',
      'evidence.csv:2 quote: found words that occur 2 times in seeds/article.txt; expected words that occur once; quote more of the sentence',
    ]);
  });

  it('quotes a stored article and paraphrases another source, and not the other way round', () => {
    expect(
      faultsWith(
        'evidence.csv',
        ['Kazakhstan and Türkiye signed an agreement in 1993,', ',They signed.'],
        [',The page reports the sale.', 'The sale,'],
      ),
    ).toEqual([
      'agreements.csv:2 partners: found "KAZ"; expected a country named in its evidence that supports "partners"; correct the partner, or quote the words that name it',
      'evidence.csv:2 paraphrase: found text; expected it empty, as seeds/article.txt is stored; quote the article',
      'evidence.csv:2 quote: found an empty cell; expected the words of seeds/article.txt; copy them from the article exactly',
      'evidence.csv:3 quote: found a quotation; expected it empty, as the text of "page" is not stored; say it in your own words under paraphrase',
      'evidence.csv:3 paraphrase: found an empty cell; expected what "page" says; say it in your own words',
    ]);
  });
});

describe('a source', () => {
  it('that names a stored article has it in seeds', () => {
    expect(faultsWith('sources.csv', ['article.txt', 'artikel.txt'])).toEqual([
      'sources.csv:2 file: found "artikel.txt"; expected a file in seeds/; did you mean "article.txt"?',
    ]);
  });

  it('that is stored may be quoted', () => {
    expect(faultsWith('sources.csv', ['quotation', 'facts'])).toEqual([
      'sources.csv:2 terms: found "facts"; expected "quotation" or "whole", as the article is stored to be quoted; correct the terms, or paraphrase the source and leave file empty',
    ]);
  });

  it('is cited, and is the only one for its article', () => {
    const more = `${sampleWith('sources.csv')}other,article.txt,,Other,A publisher,en,,whole\n`;
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
  expect(faultsWith('places.csv', ['TUR,', 'TUX,'])).toEqual([
    'datapackage.json:50 scope: found the hub "TUR"; expected a row of places.csv with this code; add the place',
    'place-names.csv:2 code: found "TUR"; expected a row of places.csv with this code; did you mean "TUX"?',
  ]);
});

describe('an end', () => {
  const ending = (cells: string): string[] =>
    faultsWith('agreements.csv', [',stated,,,,,', `,stated,${cells},`]);

  it('has an interval, its precision and a basis, or nothing of it', () => {
    expect(ending('2007-01-01,2007-12-31,year,stated')).toEqual([]);
    expect(ending('2007-01-01,2007-12-31,year,')).toEqual([
      'agreements.csv:2 end_basis: found an empty cell; expected a value, as the agreement has an end; fill it in, or empty the other columns of the end',
    ]);
    expect(ending('2007-01-01,2007-12-31,day,stated')).toEqual([
      'agreements.csv:2 end_precision: found "day"; expected "year", as 2007-01-01 to 2007-12-31 is; correct the precision or the days',
    ]);
  });
});

describe('a link', () => {
  const linked = (row: string): string[] =>
    faultsOf({ 'links.csv': `agreement,kind,other\n${row}\n` });

  it('leads to another agreement', () => {
    expect(linked('kaz-1993,replaced-by,aze-sale')).toEqual([]);
    expect(linked('kaz-1993,part-of,kaz-1993')).toEqual([
      'links.csv:2 other: found "kaz-1993"; expected another agreement than this one; correct one of the two, or remove the row',
    ]);
    expect(linked('kaz-1993,part-of,kaz-1994')).toHaveLength(1);
  });

  it('to a successor is to a later one', () => {
    expect(linked('aze-sale,ended-by,kaz-1993')).toEqual([
      'links.csv:2 other: found "kaz-1993", of 1993-12-31 at the latest; expected one of 2019-06-01 or later, when "aze-sale" begins; swap the two, or correct a date',
    ]);
    expect(linked('aze-sale,part-of,kaz-1993')).toEqual([]);
  });
});
