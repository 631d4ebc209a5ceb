import { SAYABLE } from '../core/about.ts';
import { expect, test } from 'vitest';
import { readInputFiles } from '../../scripts/files/read-input-files.ts';
import type { Dataset, PlaceCode } from '../core/types.ts';
import { lenderOf } from '../pipeline/build-own.ts';
import { LONGEST_CELL } from '../pipeline/check/check-letters.ts';
import { namesAndSystems } from '../pipeline/gazetteer/names-and-systems.ts';
import type { Answers } from '../pipeline/guess/reading.ts';
import { PLACES_BESIDE } from '../pipeline/guess/territories.ts';
import type { ToldArticle } from '../pipeline/guess/told.ts';
import { NO_WORDS } from '../pipeline/plain/tables-of-own.ts';
import { createKnowledge } from '../propose/knowledge.ts';
import { proposeFrom } from '../propose/propose.ts';
import { OwnDesk } from './own-desk.ts';
import { toldOfProposals } from './told-of-proposals.ts';

test('rows that the checks refuse join those that are left out, and the map is made of the rest', async () => {
  const desk = new OwnDesk(readInputFiles('data'));
  // No cell may be as long as the first title.
  const text = `title,date,partners\nPact ${'A'.repeat(LONGEST_CELL)},2001,Peru\nPact B,2002,Chile\n`;
  const file = { name: 'pacts.csv', bytes: new TextEncoder().encode(text) };
  const answers = { hub: 'JPN' } as Answers;
  await desk.answer({ kind: 'read', file, answers, articles: [] }, () => {});
  const built = await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
  expect(built).toMatchObject({
    kind: 'built',
    left: { rows: 1, count: 1, shown: [{ line: 2, reason: { kind: 'refused' } }] },
  });
});

test('all places that are lent stand on one map, and one of them may be its middle', async () => {
  const text = `title,date,partners\n${PLACES_BESIDE.map(({ names }, i) => `Call ${i},2019,"${names.en}"`).join('\n')}\n`;
  for (const hub of ['GBR', 'HKG', 'SUN']) {
    const desk = new OwnDesk(readInputFiles('data'));
    const file = { name: 'calls.csv', bytes: new TextEncoder().encode(text) };
    await desk.answer(
      { kind: 'read', file, answers: { hub: hub as PlaceCode }, articles: [] },
      () => {},
    );
    const built = await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
    // A row that names only the hub has no arc.
    const rows = PLACES_BESIDE.filter(({ code }) => code !== hub).length;
    expect(built).toMatchObject({ kind: 'built', left: { rows } });
  }
});

const ARTICLE = `Japan and Peru move closer

Japan signed a training agreement with Peru on 3 March 2011, the ministry said on Monday.
It bought drones from Chile for $5 million in 2012. Japan bought drones from Chile for $5 million in 2012.`;

function toldOf(text: string): ToldArticle {
  const names = namesAndSystems(tables, 'JPN' as PlaceCode);
  const article = proposeFrom(text, createKnowledge(names, [], { isOfAnySubject: true }));
  return toldOfProposals(article.proposals, text, article, 'JPN' as PlaceCode);
}

const { tables } = lenderOf(readInputFiles('data')).lent;

test('what an article told of is a map of its own, each arc with the sentence that it rests on', async () => {
  const desk = new OwnDesk(readInputFiles('data'));
  const articles = [toldOf(ARTICLE)];
  const answer = await desk.answer({ kind: 'read', file: null, answers: {}, articles }, () => {});
  expect(answer).toMatchObject({ kind: 'reading', reading: { hub: 'JPN', questions: [] } });
  const built = await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
  if (built.kind !== 'built') throw new Error(JSON.stringify(built));
  expect(built.name).toBe('japan-and-peru-move-closer');
  const { agreements, sources } = await datasetOf(desk);
  const peru = agreements.find(({ partners }) => partners.join() === 'PER');
  expect(peru).toMatchObject({ kind: 'training', theme: 'support', confidence: 'high' });
  expect(peru?.evidence[0]?.quotation?.text).toMatch(
    /^Japan signed a training agreement with Peru/,
  );
  expect(sources[0]).toMatchObject({ title: 'Japan and Peru move closer', terms: 'quotation' });
});

test('rows of an article go behind those of a table, and the package that is taken away has their sentences', async () => {
  const desk = new OwnDesk(readInputFiles('data'));
  const text = 'title,date,partners\nPact A,2001,Mali\nPact B,2002,Chile\n';
  const file = { name: 'pacts.csv', bytes: new TextEncoder().encode(text) };
  const answers = { hub: 'JPN' } as Answers;
  const articles = [toldOf(ARTICLE)];
  await desk.answer({ kind: 'read', file, answers, articles }, () => {});
  const built = await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
  expect(built).toMatchObject({ kind: 'built', left: { rows: 2 + articles[0]!.rows.length } });
  const taken = await desk.answer({ kind: 'package' }, () => {});
  if (taken.kind !== 'file') throw new Error(JSON.stringify(taken));
  const again = { name: 'again.zip', bytes: taken.bytes };
  await desk.answer({ kind: 'read', file: again, answers: {}, articles: [] }, () => {});
  const rebuilt = await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
  if (rebuilt.kind !== 'built') throw new Error(JSON.stringify(rebuilt));
  const quoted = (await datasetOf(desk)).agreements.filter(
    ({ evidence }) => evidence[0]?.quotation,
  );
  expect(quoted).toHaveLength(articles[0]!.rows.length);
});

test('rows of an article join a data package: its own rows stay, and its range holds them', async () => {
  const desk = new OwnDesk(readInputFiles('data'));
  const text = 'title,date,partners,type\nPact A,2001,Mali,x\nPact B,2002,Chile,y\n';
  const file = { name: 'pacts.csv', bytes: new TextEncoder().encode(text) };
  const answers = { hub: 'JPN' } as Answers;
  await desk.answer({ kind: 'read', file, answers, articles: [] }, () => {});
  await desk.answer({ kind: 'build', words: { ...NO_WORDS, title: 'Pacts' } }, () => {});
  const taken = await desk.answer({ kind: 'package' }, () => {});
  if (taken.kind !== 'file') throw new Error(JSON.stringify(taken));
  const articles = [toldOf(ARTICLE)];
  const given = { name: 'mine.zip', bytes: taken.bytes };
  const read = await desk.answer({ kind: 'read', file: given, answers: {}, articles }, () => {});
  expect(read).toMatchObject({ kind: 'package', hub: 'JPN' });
  const built = await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
  expect(built).toMatchObject({ kind: 'built', name: 'pacts' });
  const dataset = await datasetOf(desk);
  expect(dataset.agreements).toHaveLength(2 + articles[0]!.rows.length);
  expect(dataset.scope.lastYear).toBeGreaterThan(2002);
  expect(dataset.about.categories?.map(({ en }) => en)).toEqual(['Records', 'Other']);
  expect(dataset.agreements.filter(({ evidence }) => evidence[0]?.quotation)).toHaveLength(
    articles[0]!.rows.length,
  );
  // Once more with the same article: nothing stands twice.
  const again = await desk.answer({ kind: 'package' }, () => {});
  if (again.kind !== 'file') throw new Error(JSON.stringify(again));
  const twice = { name: 'mine.zip', bytes: again.bytes };
  await desk.answer({ kind: 'read', file: twice, answers: {}, articles }, () => {});
  await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
  expect((await datasetOf(desk)).agreements).toHaveLength(dataset.agreements.length);
});

test('what an article told around another country is left out with its reason', async () => {
  const desk = new OwnDesk(readInputFiles('data'));
  const articles = [toldOf(ARTICLE)];
  const answers = { hub: 'PER' } as Answers;
  const answer = await desk.answer({ kind: 'read', file: null, answers, articles }, () => {});
  expect(answer).toMatchObject({
    reading: { hub: 'PER', count: 1, leftOut: [{ reason: { kind: 'others', hub: 'PER' } }] },
  });
});

async function datasetOf(desk: OwnDesk): Promise<Dataset> {
  const rest = await desk.answer({ kind: 'rest' }, () => {});
  if (rest.kind !== 'rest') throw new Error(JSON.stringify(rest));
  return JSON.parse(new Map(rest.data).get('data/agreements.json')!) as Dataset;
}

test('a table claims what its columns say: its statuses and systems are read, and what it leaves out is said to be unsaid', async () => {
  const built = async (text: string) => {
    const desk = new OwnDesk(readInputFiles('data'));
    const file = { name: 'pacts.csv', bytes: new TextEncoder().encode(text) };
    const answers = { hub: 'JPN' } as Answers;
    await desk.answer({ kind: 'read', file, answers, articles: [] }, () => {});
    await desk.answer({ kind: 'build', words: NO_WORDS }, () => {});
    return datasetOf(desk);
  };
  const said = await built(
    'Title,Date,Country,Status,System\nRadar,2020,Peru,In force,FPS-3\nTalks,2021,Chile,,\n',
  );
  expect(said.about.unsaid).not.toContain('status');
  expect(said.about.unsaid).toContain('announced');
  expect(said.agreements[0]).toMatchObject({ status: 'in-force', systems: ['FPS-3'], note: null });
  const bare = await built('Title,Date,Country,Status\nRadar,2020,Peru,running\n');
  expect(bare.about.unsaid).toEqual([...SAYABLE]);
  // What is no word of ours is not lost.
  expect(bare.agreements[0]!.texts.en.summary).toContain('Status: running');
  expect(bare.agreements[0]!.note).toBeNull();
});
