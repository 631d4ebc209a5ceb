import type { Problem } from '../core/problem.ts';
import type { Edition, History } from '../core/record/edition.ts';
import type { Tour } from '../core/tour/tour.ts';
import type { Dataset } from '../core/types.ts';
import { buildDataset } from './build/build-dataset.ts';
import { checkCells } from './check/check-cells.ts';
import { checkCoverage } from './check/check-coverage.ts';
import { checkDates } from './check/check-dates.ts';
import { checkDays, checkPublished } from './check/check-days.ts';
import { checkFindings } from './check/check-findings.ts';
import { checkEvidence } from './check/check-evidence.ts';
import type { Articles } from './read/read-articles.ts';
import { checkKeys } from './check/check-keys.ts';
import { checkLetters, checkPackageLetters } from './check/check-letters.ts';
import { checkLinks } from './check/check-links.ts';
import { checkPartners } from './check/check-partners.ts';
import { checkSources } from './check/check-sources.ts';
import { checkValues } from './check/check-values.ts';
import { editionOf } from './editions/edition-of.ts';
import { historyOf } from './editions/history-of.ts';
import { readEditions } from './editions/read-editions.ts';
import { readDataPackage, TABLE_NAMES, type DataPackage } from './read/data-package.ts';
import { decodeText } from './read/decode-text.ts';
import { aboutOf } from './build/about-of.ts';
import { createGazetteer, type Gazetteer } from './gazetteer/gazetteer.ts';
import type { InputFiles } from './read/input-file.ts';
import { readArticles } from './read/read-articles.ts';
import { cell, NoColumn } from './read/read-table.ts';
import { linesOfJson } from './read/lines-of-json.ts';
import { readTables, type Tables } from './read/read-tables.ts';
import { readTours, tourFiles } from './read/read-tours.ts';

export interface Checked {
  readonly kind: 'checked';
  readonly described: DataPackage;
  readonly tables: Tables;
  readonly articles: Articles;
  readonly gazetteer: Gazetteer;
  readonly dataset: Dataset;
  readonly tours: readonly Tour[];
  /** To be told apart from others takes a hash of every record: who asks for neither does not wait for them. */
  readonly edition: Edition;
  readonly history: History;
}

/**
 * The inputs, read, if nothing is wrong with them; else everything that is, by file and line, with the problems that
 * were found when the files were made.
 */
export function checkAll(
  files: InputFiles,
  earlier: readonly Problem[] = [],
): Checked | { kind: 'faulty'; problems: readonly Problem[] } {
  return orNoColumn(() => checked(files, earlier));
}

/** What is made of tables; the fault where their description lacks a column that is needed for it. */
export function orNoColumn<T>(make: () => T): T | { kind: 'faulty'; problems: readonly Problem[] } {
  try {
    return make();
  } catch (cause) {
    if (!(cause instanceof NoColumn)) throw cause;
    const [found, expected] = [`found no column "${cause.column}"`, 'expected it in a table'];
    const place = { file: 'datapackage.json', line: 1, column: 'resources' };
    const cure = 'describe it there, as in the project’s own description, and add it to the table';
    return { kind: 'faulty', problems: [{ ...place, found, expected, cure }] };
  }
}

function checked(
  files: InputFiles,
  earlier: readonly Problem[],
): Checked | { kind: 'faulty'; problems: readonly Problem[] } {
  const name = 'datapackage.json';
  const decoded = decodeText(name, files.get(name));
  if ('problem' in decoded) return { kind: 'faulty', problems: [decoded.problem] };
  const described = readDataPackage(name, decoded.text);
  if (Array.isArray(described)) return { kind: 'faulty', problems: described };

  const { tables, problems: faultsOfTables } = readTables(files, described);
  const { articles, problems: faultsOfArticles } = readArticles(files, tables.sources);
  const gazetteer = createGazetteer(tables);
  const { hub } = described.scope;
  const problems = [
    ...earlier,
    ...checkPackageLetters(name, decoded.text, described),
    ...faultsOfTables,
    ...TABLE_NAMES.flatMap((table) => [
      ...checkCells(tables[table], described.tables[table].schema),
      ...checkLetters(tables[table]),
    ]),
    ...checkKeys(tables, described),
    ...faultsOfArticles,
    ...checkDates(tables.agreements),
    ...checkDays(tables, described.scope),
    ...checkPublished(tables, described.created),
    ...checkLinks(tables),
    ...checkValues(tables.agreements),
    ...(gazetteer ? checkPartners(tables.agreements, gazetteer, hub) : []),
    ...checkHub(tables, described, name, decoded.text),
    ...checkSources(tables),
    ...checkEvidence(tables, articles),
    ...checkCoverage(tables, articles, gazetteer),
  ];
  // What tours name is looked up in the records: where those have faults, only the tours' form is checked.
  const dataset =
    problems.length === 0 && gazetteer
      ? buildDataset(
          tables,
          articles,
          gazetteer.geocode,
          described,
          aboutOf(described, described.scope, gazetteer),
        )
      : null;
  const { tours, problems: faultsOfTours } = readTours(files, described.scope, dataset);
  const { editions, problems: faultsOfEditions } = readEditions(files);
  const faultsOfFindings = dataset ? checkFindings(tables.findings, dataset) : [];
  problems.push(...faultsOfTours, ...faultsOfEditions, ...faultsOfFindings);
  if (problems.length === 0 && gazetteer && dataset) {
    let edition: Edition | null = null;
    return {
      kind: 'checked',
      described,
      tables,
      articles,
      gazetteer,
      dataset,
      tours,
      get edition() {
        return (edition ??= editionOf(dataset, described.created));
      },
      get history() {
        return historyIn(this.edition, editions, tables);
      },
    };
  }
  // Tables that were made of one file are that one to its editor.
  const pathOf = (file: string): string => files.get(file)?.path ?? file;
  const names = [name, ...TABLE_NAMES.map((table) => tables[table].file), ...tourFiles(files)];
  const order = names.map(pathOf);
  const rank = ({ file }: Problem): number => {
    const at = order.indexOf(pathOf(file));
    return at < 0 ? order.length : at;
  };
  problems.sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
  return { kind: 'faulty', problems };
}

/** Against the editions before; an edition of the same version is the one that is being made. */
function historyIn(now: Edition, editions: readonly Edition[], { changes }: Tables): History {
  const { version } = now;
  const whys = new Map<string, string[]>();
  for (const row of (changes.rows ?? []).filter((row) => cell(row, 'version') === version)) {
    const id = cell(row, 'agreement');
    whys.set(id, [...(whys.get(id) ?? []), cell(row, 'why')]);
  }
  const before = editions.filter((edition) => edition.version !== version);
  return historyOf(now, before, whys);
}

function* checkHub(
  { places }: Tables,
  { scope }: DataPackage,
  file: string,
  json: string,
): Generator<Problem> {
  if (!places.rows || places.rows.some((row) => cell(row, 'code') === scope.hub)) return;
  const place = { file, line: linesOfJson(json).at('scope.hub'), column: 'scope' };
  const expected = `expected a row of ${places.file} with this code`;
  yield { ...place, found: `found the hub "${scope.hub}"`, expected, cure: 'add the place' };
}
