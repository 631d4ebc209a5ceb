import type { PlaceCode } from '../../core/types.ts';
import type { LeftOut, OwnRow, Reading } from './reading.ts';
import type { ToldArticle } from './told.ts';

/** A reading of nothing: what a map is made of that rests on articles alone. */
const NOTHING: Reading = {
  encoding: null,
  delimiter: null,
  header: [],
  examples: [],
  columns: { title: null, date: null, partners: [] },
  dates: 'dmy',
  system: 'names',
  hub: null,
  rows: [],
  leftOut: [],
  questions: [],
  notes: [],
};

/**
 * A table as it was read (null where there is none), and behind its rows those that articles told of. A row that was read
 * around another country than the map's belongs to the map where it names that one too.
 */
export function withTold(
  table: Reading | null,
  articles: readonly ToldArticle[],
  wanted: PlaceCode | null,
): Reading {
  const reading = table ?? NOTHING;
  const hub = reading.hub ?? wanted ?? articles[0]?.hub ?? null;
  const lines = [...reading.rows, ...reading.leftOut].map(({ line }) => line);
  let line = lines.reduce((a, b) => Math.max(a, b), 1);
  const rows: OwnRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const article of articles) {
    for (const told of article.rows) {
      line++;
      const parties = [article.hub, ...told.partners];
      const partners = parties.filter((code) => code !== hub);
      if (hub !== null && !parties.includes(hub)) {
        leftOut.push({ line, cells: [told.title], reason: { kind: 'others', hub } });
        continue;
      }
      const { title, interval } = told;
      rows.push({
        ...{ line, title, interval, partners, category: '', others: [] },
        told: { article, row: told },
      });
    }
  }
  // An article says around whom it is: what a table alone would have to be asked is answered.
  const questions = reading.questions.filter(({ kind }) => kind !== 'hub' || hub === null);
  return {
    ...reading,
    hub,
    rows: [...reading.rows, ...rows],
    leftOut: [...reading.leftOut, ...leftOut],
    questions,
  };
}
