import { extent } from 'd3';
import { SAYABLE, type Sayable } from '../../core/about.ts';
import { hashOf } from '../../core/text/hash.ts';
import { fold } from '../../core/text/search-fold.ts';
import type { PlaceCode, Scope } from '../../core/types.ts';
import { LONGEST_CELL } from '../check/check-letters.ts';
import { cleanCell } from '../guess/clean-cell.ts';
import { dateText } from '../guess/read-date.ts';
import type { PlaceBeside } from '../guess/place-beside.ts';
import type { OwnRow, Reading } from '../guess/reading.ts';
import { PLACES_BESIDE } from '../guess/territories.ts';
import type { Field } from '../read/data-package.ts';
import type { InputFile, InputFiles } from '../read/input-file.ts';
import { ownCategories, type OwnCategories } from './own-categories.ts';
import { plainRowOf, type PlainRow } from './read-plain-table.ts';
import { quotedArticles, toldRow } from './told-row.ts';
import { describe, fileName, fileOf, filesOf, type Lent } from './tables-of-plain.ts';
import { fieldsOf, inOurWords, takenColumns } from './taken-columns.ts';

/** What somebody says of a map of their own. Empty where they do not. */
export interface OwnWords {
  readonly title: string;
  readonly description: string;
  readonly author: string;
  /** Of SPDX, or in words. */
  readonly license: string;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

export const NO_WORDS: OwnWords = {
  title: '',
  description: '',
  author: '',
  license: '',
  firstYear: null,
  lastYear: null,
};

/** The tables that a table of one's own stands for, as it was understood; its hub must be known. */
export function tablesOfOwn(
  reading: Reading & { readonly hub: PlaceCode },
  plain: InputFile,
  given: OwnWords,
  project: InputFiles,
  lent: Lent,
): InputFiles {
  const words = {
    ...given,
    title: fitting(given.title),
    description: fitting(given.description),
    author: fitting(given.author),
    license: fitting(given.license),
  };
  const ofTable = reading.rows.filter(({ told }) => !told);
  const taken = takenColumns(ofTable, lent);
  // Who names our own kinds gets our own themes, and so does who has nothing but articles, which tell their kind.
  const isOurs = ofTable.length === 0 || [...taken.values()].includes('kind');
  const legend = isOurs ? null : ownCategories(reading.rows);
  const fields = fieldsOf(lent.described);
  const unsaid = ofTable.length === 0 ? [] : unsaidBy(taken, ofTable);
  const rows = apart(
    reading.rows.map(
      (row) => toldRowIn(row, legend) ?? plainRow(row, taken, fields, unsaid, legend),
    ),
  );
  const files = filesOf(rows, plain, project, lent, legend ? [CATEGORY.name] : []);
  for (const [path, file] of quotedArticles(reading.rows)) files.set(path, file);
  const beside = PLACES_BESIDE.filter(
    ({ code }) =>
      code === reading.hub || reading.rows.some(({ partners }) => partners.includes(code)),
  );
  if (beside.length > 0) files.set('places.csv', withPlaces(files.get('places.csv')!, beside));
  const name = fitting(fileName(plain.path).replace(/\.[^.]+$/, '')) || 'map';
  const title = words.title || name;
  const about = {
    name: nameOf(title),
    version: '1.0.0',
    created: undefined,
    title,
    licenses: words.license === '' ? [] : [licenseOf(words.license)],
    contributors: words.author === '' ? [] : [{ title: words.author, roles: ['author'] }],
    about: {
      title: { en: title },
      description: { en: words.description || title },
      ...(legend && { categories: legend.categories }),
      ...(unsaid.length > 0 && { unsaid }),
    },
    scope: scopeOf(reading, words, lent.described.scope),
  };
  const resources = legend ? { resources: withCategory(lent) } : {};
  files.set('datapackage.json', describe(project, lent, { ...about, ...resources }));
  return files;
}

/** A text as it was typed or pasted, without what nobody can see in it, and of a length that a page can bear. */
const fitting = (text: string): string =>
  cleanCell(text.replaceAll(UNFIT, '')).slice(0, LONGEST_CELL);

const UNFIT = /\p{Cc}|\p{Cs}|\p{Cn}|[\u202a-\u202e\ufffd]/gu;

/** Letters and digits of the title; of one in another script, a few digits of its hash. */
function nameOf(title: string): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  return words.length > 0 ? words.join('-').slice(0, 60) : `map-${hashOf(title).slice(0, 8)}`;
}

const licenseOf = (text: string): object =>
  /^https?:/.test(text) ? { name: text, path: text } : { name: text };

/** From the first year of the rows to the last; as long as the project's where none has a date. */
function scopeOf(
  { rows, hub }: Reading & { readonly hub: PlaceCode },
  words: OwnWords,
  lent: Scope,
): Scope {
  const years = rows.flatMap(({ interval }) =>
    interval ? [Number(interval.from.slice(0, 4)), Number(interval.to.slice(0, 4))] : [],
  );
  const [first = lent.firstYear, last = lent.lastYear] = extent(years);
  const [firstYear, lastYear] = [words.firstYear ?? first, words.lastYear ?? last];
  return { hub, firstYear: Math.min(firstYear, lastYear), lastYear: Math.max(firstYear, lastYear) };
}

/** What no column of a table says. */
function unsaidBy(taken: ReadonlyMap<string, string>, rows: readonly OwnRow[]): Sayable[] {
  const said = new Set([...taken.values()].map((key) => (key === 'end_date' ? 'end' : key)));
  const announces = rows.some(({ others }) =>
    others.some(
      ([column, cell]) => taken.get(column) === 'status' && cell.toLowerCase() === 'announced',
    ),
  );
  if (announces) said.add('announced');
  return SAYABLE.filter((what) => !said.has(what));
}

const CATEGORY = {
  name: 'category',
  type: 'string',
  description: 'What the legend tells apart; the words stand in about.categories.',
};

/** The description of the tables with the column of categories among those of agreements. */
function withCategory({ text }: Lent): object[] {
  const { resources } = JSON.parse(text) as {
    resources: { name: string; schema: { fields: object[] } }[];
  };
  return resources.map((one) =>
    one.name === 'agreements'
      ? { ...one, schema: { ...one.schema, fields: [...one.schema.fields, CATEGORY] } }
      : one,
  );
}

function toldRowIn(row: OwnRow, legend: OwnCategories | null): PlainRow | null {
  const made = toldRow(row);
  if (!made || !legend) return made;
  return { ...made, cells: { ...made.cells, [CATEGORY.name]: legend.of(row) } };
}

function plainRow(
  row: OwnRow,
  taken: ReadonlyMap<string, string>,
  fields: ReadonlyMap<string, Field>,
  unsaid: readonly string[],
  legend: OwnCategories | null,
): PlainRow {
  const { line, title, interval, partners, others } = row;
  const known = others.flatMap(([column, cell]) => {
    const key = taken.get(column);
    return key === undefined ? [] : [[key, inOurWords(fields.get(key), cell)] as const];
  });
  const rest = others.filter(([column]) => !taken.has(column));
  const cells: Record<string, string> = {
    // Its author vouches for the table: what nobody doubts is counted.
    confidence: 'high',
    ...Object.fromEntries(known),
    title,
    date: interval ? dateText(interval) : '',
    partners: partners.join(';'),
    ...(legend && { category: legend.of(row) }),
  };
  // Nothing of a row is lost: what has no column of its own is told in its summary.
  const more = rest.map(([column, cell]) => `${column}: ${cell}`).join(' · ');
  const summary = [cells['summary'], more].filter(Boolean).join(' · ');
  if (summary !== '') cells['summary'] = shortened(summary.replace(/^[=+\-@]+/, ''));
  return { ...plainRowOf(line, cells, interval, partners), unsaid };
}

/** No longer than a cell may be. */
const shortened = (text: string): string =>
  text.length > LONGEST_SUMMARY ? `${text.slice(0, LONGEST_SUMMARY)}…` : text;
const LONGEST_SUMMARY = 1900;

/** Rows that say the same stay apart, each with a number behind its id. */
function apart(rows: readonly PlainRow[]): PlainRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const count = (seen.get(row.id) ?? 0) + 1;
    seen.set(row.id, count);
    return count === 1 ? row : { ...row, id: `${row.id}-again-${count}` };
  });
}

function withPlaces(places: InputFile, beside: readonly PlaceBeside[]): InputFile {
  const text = new TextDecoder().decode(places.bytes!).trimEnd();
  const rows = beside.map(({ code, seat, at, names }) =>
    [code, seat, ...at, names.en, names.ar, names.tr].join(','),
  );
  return fileOf(places.path, `${[text, ...rows].join('\n')}\n`);
}
