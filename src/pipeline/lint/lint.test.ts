import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../core/problem.ts';
import { buildAll } from '../build-all.ts';
import { lint } from './lint.ts';
import { sampleFiles, sampleWith } from '../sample-files.ts';

type Changed = NonNullable<Parameters<typeof sampleFiles>[0]>;

/** The sample without a finding: its product is in the list of systems, and its partners are named. */
const CLEAN = {
  'systems.csv': 'name,refused\ndrones,UAV;unmanned aircraft\n',
  'texts.csv': sampleWith('texts.csv', ['A sale of drones.', 'A sale to Azerbaijan.']),
  // An official publisher, so that one source is enough.
  'sources.csv': sampleWith('sources.csv').replaceAll('A publisher', 'A ministry'),
};

/** The findings of the clean sample with other files in place of its own, as they are printed. */
function findingsOf(changed: Changed): string[] {
  const built = buildAll(sampleFiles({ ...CLEAN, ...changed }));
  if (built.kind === 'faulty') throw new Error(built.problems.map(formatProblem).join('\n'));
  return lint(built).map(formatProblem);
}

/** What an old contract's note says where nobody knows what became of it. */
const OPEN = 'Not found in our search of 2026-11: a delivery.';

/** The second agreement once more: another id, another title, the same evidence. */
function withSecondSale(row: string, title: string): Changed {
  return {
    'agreements.csv': `${sampleWith('agreements.csv')}${row}\n`,
    'evidence.csv': `${sampleWith('evidence.csv')}aze-again,page,partners;date,,It is again Azerbaijan.,confirmed,2026-11\n`,
    'texts.csv': `${CLEAN['texts.csv']}aze-again,en,${title},A sale to Azerbaijan.\n`,
  };
}

it('has nothing to say of clean tables', () => {
  expect(findingsOf({})).toEqual([]);
});

describe('a duplicate', () => {
  const again = (from: string, systems: string): string =>
    `aze-again,contract,sale,signed,export,AZE,${from},${from},day,stated,,,,,${systems},,,,high,${OPEN}`;

  it('is a record of the same partners and main system within 45 days', () => {
    expect(findingsOf(withSecondSale(again('2019-08-14', 'drones'), 'Other words'))).toEqual([
      'agreements.csv:4 id: found "aze-again" beside "aze-sale", 45 days from it, with the same partners and the same main system, "drones"; expected one record of one event; merge them (stages.csv keeps the steps), or give the reason why they are two in lint-exceptions.csv',
    ]);
    expect(findingsOf(withSecondSale(again('2019-08-15', 'drones'), 'Other words'))).toEqual([]);
  });

  it('is one of the same partners with a title alike, whatever country the titles name', () => {
    const [found] = findingsOf(withSecondSale(again('2019-06-30', ''), 'Azerbaijan: the drones'));
    expect(found).toContain('0 days from it, with the same partners and titles alike');
    const other = withSecondSale(again('2019-06-30', ''), 'Azerbaijan: corvettes');
    expect(findingsOf(other)).toEqual([]);
  });

  it('may be undated, if both are', () => {
    const undated = 'aze-again,contract,sale,signed,export,AZE,,,,none,,,,,drones,,,,high,';
    const changed = withSecondSale(undated, 'Drones');
    expect(findingsOf(changed)).toEqual([]);
    const dated = '2019-06-01,2019-06-30,month,other-source';
    const both = String(changed['agreements.csv']).replace(dated, ',,,none');
    expect(findingsOf({ ...changed, 'agreements.csv': both }).join()).toContain(
      'beside "aze-again", undated like it, with the same partners',
    );
  });
});

describe('the date of another act', () => {
  const noted = (note: string, ...others: [string, string][]): Changed => ({
    'agreements.csv': sampleWith('agreements.csv', ['high,\n', `high,${note}\n`], ...others),
  });

  it('is admitted by the note of an agreement that is said to be signed', () => {
    expect(findingsOf(noted('The date is that of the announcement.'))).toEqual([
      'agreements.csv:2 note: found "The date is that of the announce" of an agreement that is "signed"; expected the date of that act in stages.csv, as announced or approved; add the stage, widen the date with the basis "relative", or correct the status',
    ]);
  });

  it('is none where the note speaks of the signature, or gives the act in another sentence', () => {
    expect(findingsOf(noted('The date is that of the signature by the cabinet.'))).toEqual([]);
    expect(findingsOf(noted('The year is given. A report followed.'))).toEqual([]);
  });

  it('is allowed where the status says so, a stage does, or a whole year holds the signature', () => {
    const note = 'The year is that of the report.';
    expect(findingsOf(noted(note))).toHaveLength(1);
    expect(findingsOf(noted(note, [',signed,mutual', ',announced,mutual']))).toEqual([]);
    expect(findingsOf(noted(note, [',stated,', ',relative,']))).toEqual([]);
    const stages = `${sampleWith('stages.csv')}kaz-1993,announced,1993-05-01,1993-05-01,\n`;
    expect(findingsOf({ ...noted(note), 'stages.csv': stages })).toEqual([]);
  });
});

it('finds an amount without evidence, and evidence without an amount', () => {
  const without = sampleWith('evidence.csv', ['partners;date;value', 'partners;date']);
  expect(findingsOf({ 'evidence.csv': without })).toEqual([
    'agreements.csv:3 value_min: found "1000000"; expected a row of evidence.csv that supports "value"; cite what states the amount, or leave it empty',
  ]);
  const empty = sampleWith('agreements.csv', ['1000000,2000000,USD', ',,']);
  expect(findingsOf({ 'agreements.csv': empty })).toEqual([
    'agreements.csv:3 value_min: found an empty cell, and a row of evidence.csv that supports "value"; expected both or neither; fill in the amount, or take "value" out of evidence.csv',
  ]);
});

it('refuses a system that is not spelled as in the list, and offers what is', () => {
  const spelled = (system: string): string[] =>
    findingsOf({ 'agreements.csv': sampleWith('agreements.csv', ['drones', system]) });
  const fault = (system: string, cure: string): string[] => [
    `agreements.csv:3 systems: found "${system}"; expected a name of systems.csv; ${cure}`,
  ];
  expect(spelled('Drones')).toEqual(fault('Drones', 'write "drones"'));
  expect(spelled('uav')).toEqual(fault('uav', 'write "drones"'));
  expect(spelled('dones')).toEqual(fault('dones', 'did you mean "drones"?'));
  expect(spelled('corvette')).toEqual(fault('corvette', 'add it to systems.csv'));
});

describe('a partner', () => {
  const unnamed = sampleWith('texts.csv');

  it('is named by the English texts or by the evidence', () => {
    expect(findingsOf({ 'texts.csv': unnamed })).toEqual([
      'agreements.csv:3 partners: found AZE (Azerbaijan); expected a country that its English texts or its evidence name; name it in the summary, or remove the partner',
    ]);
    const named = sampleWith('evidence.csv', ['The page reports', 'An Azerbaijan page reports']);
    expect(findingsOf({ 'texts.csv': unnamed, 'evidence.csv': named })).toEqual([]);
  });

  it('of a programme of more than four need not be named', () => {
    const five = 'AZE;KAZ;COD;COG;GEO';
    const agreements = sampleWith('agreements.csv', [',AZE,', `,${five},`]);
    const places = `${sampleWith('places.csv')}GEO,Tbilisi,44.8,41.7,Georgia,جورجيا,Gürcistan\n`;
    const changed = { 'agreements.csv': agreements, 'places.csv': places, 'texts.csv': unnamed };
    expect(findingsOf(changed)).toEqual([]);
  });
});

describe('copied text', () => {
  const TWELVE = 'minister said that training would follow. Officials in Ankara were pleased. It';

  it('is a summary that has twelve words in a row from a stored article', () => {
    const summary = (words: string): Changed => ({
      'texts.csv': CLEAN['texts.csv'].replace('A training agreement.', `"${words}"`),
    });
    expect(findingsOf(summary(`THE ${TWELVE.replace('minister ', 'minister, ')}`))).toEqual([
      'texts.csv:2 summary: found "the minister said that training would follow officials in ankara were pleased", as in "article"; expected words of our own; say it in other words',
    ]);
    expect(findingsOf(summary(TWELVE.split(' ').slice(0, 11).join(' ')))).toEqual([]);
  });

  it('is a paraphrase that stands in the evidence of two agreements, told once', () => {
    const words = 'Azerbaijan one two three four five six seven eight nine ten eleven';
    const changed = withSecondSale(
      'aze-again,contract,sale,signed,export,AZE,2021-01-01,2021-01-01,day,stated,,,,,,,,,high,',
      'Corvettes',
    );
    const evidence = String(changed['evidence.csv'])
      .replace('The page reports the sale.', words)
      .replace('It is again Azerbaijan.', words);
    const findings = findingsOf({ ...changed, 'evidence.csv': evidence });
    expect(findings).toEqual([
      `evidence.csv:3 paraphrase: found "${words.toLowerCase()}", as in "aze-again"; expected words of our own; say it in other words`,
    ]);
  });
});

describe('an exception', () => {
  const excepting = (...rows: string[]): Changed => ({
    'lint-exceptions.csv': ['rule,agreement,other,reason', ...rows].join('\n'),
  });
  const row = 'unnamed-partner,aze-sale,AZE,Its seat is named.';

  it('silences the finding of its rule, agreement and other', () => {
    const unnamed = { 'texts.csv': sampleWith('texts.csv') };
    expect(findingsOf({ ...unnamed, ...excepting(row) })).toEqual([]);
    expect(findingsOf({ ...unnamed, ...excepting(row.replace('AZE', 'KAZ')) })).toHaveLength(2);
  });

  it('that excepts nothing is itself a finding', () => {
    expect(findingsOf(excepting(row))).toEqual([
      'lint-exceptions.csv:2: found an exception to nothing; expected a finding that it excepts; remove the row, or correct its rule, agreement or other',
    ]);
  });

  it('of a pair of agreements holds the other way round too', () => {
    const again =
      'aze-again,contract,sale,signed,export,AZE,2019-06-30,2019-06-30,day,stated,,,,,drones';
    const changed = withSecondSale(`${again},,,,high,${OPEN}`, 'Other words');
    const pair = excepting('duplicate,aze-sale,aze-again,Two sales.');
    expect(findingsOf({ ...changed, ...pair })).toEqual([]);
  });
});

it('does without the tables of the editors, and then refuses every system', () => {
  const built = buildAll(sampleFiles());
  if (built.kind === 'faulty') throw new Error('expected no fault');
  expect(lint(built).map(({ column }) => column)).toEqual(['confidence', 'systems', 'partners']);
});
