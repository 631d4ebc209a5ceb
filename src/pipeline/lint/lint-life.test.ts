import { describe, expect, it } from 'vitest';
import { buildAll } from '../build-all.ts';
import { lint } from './lint.ts';
import { sampleFiles, sampleWith } from '../sample-files.ts';

/** A record of the sample's tables with its stages, evidence and texts, to be varied. */
interface Life {
  readonly nature?: string;
  readonly kind?: string;
  readonly status?: string;
  /** Day. */
  readonly date?: string;
  readonly basis?: string;
  /** `end_from` to `end_basis`. */
  readonly end?: string;
  readonly note?: string;
  readonly title?: string;
  readonly summary?: string;
  readonly stages?: readonly string[];
  /** Columns `source` to `checked`. */
  readonly evidence?: readonly string[];
}

const REPORT = 'report,,https://example.org/report,A report,A ministry,en,2022-06-01,facts\n';

/** An official publisher, so that one source is enough. */
const SOURCES = sampleWith('sources.csv').replaceAll('A publisher', 'A ministry');

/** What lint says of such a record: column, what was found. */
function saidOf(life: Life): string[] {
  const { nature = 'agreement', kind = 'framework', status = 'signed', date = '2022-06-01' } = life;
  const { basis = 'stated', end = ',,,', note = '', title = 'Pact' } = life;
  const { summary = 'A pact with Azerbaijan.', stages = [] } = life;
  const { evidence = ['page,partners;date,,It gives Azerbaijan 1 June 2022.,confirmed,2026-11'] } =
    life;
  const isReported = evidence.some((row) => row.startsWith('report,'));
  const rows = (of: readonly string[]): string => of.map((row) => `aze-pact,${row}\n`).join('');
  const built = buildAll(
    sampleFiles({
      'systems.csv': 'name,refused\ndrones,UAV\n',
      'agreements.csv': `${sampleWith('agreements.csv')}aze-pact,${nature},${kind},${status},mutual,AZE,${date},${date},day,${basis},${end},,,,,high,${note}\n`,
      'sources.csv': `${SOURCES}${isReported ? REPORT : ''}`,
      'stages.csv': `${sampleWith('stages.csv')}${rows(stages)}`,
      'evidence.csv': `${sampleWith('evidence.csv')}${rows(evidence)}`,
      'texts.csv': `${sampleWith('texts.csv', ['A sale of drones.', 'A sale to Azerbaijan.'])}aze-pact,en,${title},${summary}\n`,
    }),
  );
  if (built.kind === 'faulty') throw new Error(built.problems[0]!.found);
  return lint(built).map(({ column, found }) => `${column}: ${found}`);
}

it('has nothing to say of a signed pact', () => {
  expect(saidOf({})).toEqual([]);
});

describe('a status', () => {
  it('is that of the last stage', () => {
    const stages = ['signed,2022-06-01,2022-06-01,', 'ratified,2023-01-01,2023-12-31,'];
    expect(saidOf({ status: 'ratified', stages })).toEqual([]);
    expect(saidOf({ stages })).toEqual(['status: found "signed", and "ratified" from 2023-01-01']);
  });

  it('may stand among stages that could be earlier or later', () => {
    const stages = ['delivered,2022-06-01,2023-12-31,', 'ratified,2023-01-01,2023-01-01,'];
    expect(saidOf({ status: 'delivered', stages })).toEqual([]);
  });

  it('has a stage, unless it is what the record was on its own date', () => {
    expect(saidOf({ status: 'ratified' })).toEqual(['status: found "ratified" without a stage']);
    expect(saidOf({ nature: 'delivery', status: 'delivered' })).toEqual([]);
  });

  it('of a restriction is one of its own, and of nothing else', () => {
    const restriction = { nature: 'restriction', kind: 'restriction' };
    expect(saidOf({ ...restriction, status: 'in-force' })).toEqual([]);
    expect(saidOf({ ...restriction, status: 'suspended' })).toContain(
      'status: found "suspended" of a record that is "restriction"',
    );
    const stages = ['eased,2023-01-01,2023-01-01,'];
    expect(saidOf({ status: 'eased', stages })).toEqual([
      'status: found "eased" of a record that is "agreement"',
    ]);
  });
});

describe('a text', () => {
  it('does not say signed of what was only announced', () => {
    const summary = 'The ministers signed it with Azerbaijan.';
    expect(saidOf({ status: 'announced', summary })).toEqual([
      'status: found "The ministers signed" of a record that is "announced"',
    ]);
    const planned = 'It is to be signed with Azerbaijan.';
    expect(saidOf({ status: 'announced', summary: planned })).toEqual([]);
  });

  it.each([
    ['The first were delivered.', 'The first were delivered'],
    ['It entered service.', 'It entered service'],
    ['Both parliaments ratified it.', 'Both parliaments ratified'],
    ['It was cancelled.', 'It was cancelled'],
    ['It expired.', 'It expired'],
  ])('does not say of what was signed: %s', (note, found) => {
    expect(saidOf({ note })).toEqual([`status: found "${found}" of a record that is "signed"`]);
  });

  it('may say that it did not come to that, or is to', () => {
    expect(saidOf({ note: 'They were to be delivered; it was never ratified.' })).toEqual([]);
    expect(saidOf({ note: 'Not found in our search of 2026-11: that it was cancelled.' })).toEqual(
      [],
    );
  });
});

describe('an outcome', () => {
  const old = {
    nature: 'contract',
    kind: 'sale',
    date: '2019-12-31',
    evidence: ['page,partners;date,,It gives Azerbaijan 31 December 2019.,confirmed,2026-11'],
  };

  it('is asked of a contract of more than five years before the end', () => {
    expect(saidOf(old)).toEqual(['status: found "signed" since 2019']);
    expect(saidOf({ ...old, nature: 'agreement' })).toEqual(['status: found "signed" since 2019']);
    expect(saidOf({ ...old, nature: 'agreement', kind: 'training' })).toEqual([]);
    expect(saidOf({ ...old, date: '2020-01-01' })).toEqual([]);
  });

  it('may be one that was looked for, with the month', () => {
    expect(saidOf({ ...old, note: 'Not found in our search of 2026-11: a delivery.' })).toEqual([]);
  });
});

describe('an end', () => {
  const stages = ['signed,2022-06-01,2022-06-01,', 'ended,2023-01-01,2023-12-31,'];
  const end = '2023-01-01,2023-12-31,year,stated';

  it('has evidence', () => {
    expect(saidOf({ status: 'ended', stages, end })).toEqual(['end_from: found 2023-01-01']);
    const evidence = ['page,date;end,,It gives Azerbaijan 1 June 2022 to 2023.,confirmed,2026-11'];
    expect(saidOf({ status: 'ended', stages, end, evidence })).toEqual([]);
  });

  it('is there where the status says so', () => {
    expect(saidOf({ status: 'ended', stages })).toEqual(['end_from: found "ended" without an end']);
  });
});

it('an agreement has no company in its title: that is a contract', () => {
  expect(saidOf({ title: 'Memorandum with Baykar' })).toEqual([
    'nature: found "agreement" with Baykar in the title',
  ]);
  expect(saidOf({ title: 'Memorandum with Baykar', nature: 'contract' })).toEqual([]);
});

describe('a day on which a source was published', () => {
  const reported = (words: string): Life => ({
    evidence: [`report,partners;date,,${words},confirmed,2026-11`],
  });

  it('is no date unless evidence names it', () => {
    expect(saidOf(reported('It reports of Azerbaijan.'))).toEqual([
      'date_from: found 2022-06-01, on which "report" was published',
    ]);
    expect(saidOf(reported('It gives Azerbaijan 1 June.'))).toEqual([]);
    expect(saidOf({ ...reported('It reports of Azerbaijan.'), basis: 'relative' })).toEqual([]);
  });
});

it('the same sentence of two sources is one source', () => {
  const row = (source: string): string =>
    `${source},partners;date,,It gives Azerbaijan 1 June 2022.,confirmed,2026-11`;
  expect(saidOf({ evidence: [row('page'), row('report')] })).toEqual([
    'id: found the same sentence of "page" and of "report"',
  ]);
});

describe('what was not found', () => {
  it.each([
    'No contract is known.',
    'A law was not seen.',
    'Only one page reports it.',
    'Day not found in our search of 2026-11.',
  ])('is said in the fixed sentence, not as: %s', (note) => {
    expect(saidOf({ note })).toHaveLength(1);
  });

  it('is said in the fixed sentence', () => {
    expect(saidOf({ note: 'Not found in our search of 2026-11: a law.' })).toEqual([]);
  });
});
