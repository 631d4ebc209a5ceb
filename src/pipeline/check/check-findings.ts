import { readView } from '../../core/address/view-url.ts';
import { arcsOf } from '../../core/arcs/arcs.ts';
import { countsOf } from '../../core/counts/counts.ts';
import { beliedBy, queryOfFinding, recordsByYear, type Claim } from '../../core/counts/findings.ts';
import type { Problem } from '../../core/problem.ts';
import { SCENE_KEYS } from '../../core/tour/scene-query.ts';
import type { Dataset } from '../../core/types.ts';
import { endOfScope, playheadOfMonth } from '../../core/time/scope.ts';
import { datasetAsOf } from '../../core/view/picture.ts';
import { drawnToTell } from '../../core/view/drawn-now.ts';
import { passes, passesAsArc } from '../../core/view/filter.ts';
import { cell, type Row, type Table } from '../read/read-table.ts';

/** The words of an address that say which records there are, and nothing of when or how they are seen. */
const FILTERS = ['theme', 'nature', 'status', 'country', 'system', 'confidence'].filter((key) =>
  SCENE_KEYS.some((known) => known === key),
);

/** Every finding that is not true of the data: its view, its number and what it says of that. */
export function* checkFindings({ file, rows }: Table, dataset: Dataset): Generator<Problem> {
  for (const row of rows ?? []) if (!row.broken) yield* checkFinding(file, row, dataset);
}

function* checkFinding(file: string, row: Row, dataset: Dataset): Generator<Problem> {
  const place = (column: string) => ({ file, line: row.line, column });
  const query = new URLSearchParams(cell(row, 'view'));
  const { view, faults } = readView(query, dataset);
  const strange = [...query.keys()].find((key) => !FILTERS.includes(key));
  if (strange !== undefined || faults.length > 0) {
    const found = `found "${strange ?? `${faults[0]!.key}=${faults[0]!.value}`}"`;
    const expected = `expected filters as an address has them: ${FILTERS.join(', ')}`;
    yield { ...place('view'), found, expected, cure: 'copy them from the address of a view' };
    return;
  }
  const { scope } = dataset;
  const year = Number(cell(row, 'year'));
  if (year < scope.firstYear || year > scope.lastYear) {
    const expected = `expected a year from ${scope.firstYear} to ${scope.lastYear}`;
    yield { ...place('year'), found: `found ${year}`, expected, cure: 'choose such a year' };
    return;
  }
  const shown = dataset.agreements.filter((agreement) => passes(agreement, view.filters));
  const byYear = recordsByYear(shown, scope);
  const [told, counted] = [Number(cell(row, 'records')), byYear.get(year) ?? 0];
  if (told !== counted) {
    const expected = `expected ${counted}, as many as begin in ${year} in this view`;
    const cure = `write ${counted}, and read the texts against it`;
    yield { ...place('records'), found: `found ${told}`, expected, cure };
  }
  const opened = openedBy(cell(row, 'view'), year, dataset);
  if (opened === null) {
    const expected = 'expected a filter: the map of all counts agreements, not records';
    yield { ...place('view'), found: 'found none', expected, cure: 'choose a theme or a nature' };
  } else if (opened !== counted) {
    const found = `found ${opened} records on the map of ${year} that the note leads to`;
    const expected = `expected ${counted}, as many as begin in it`;
    const cure = 'choose a view in which no date reaches over the edge of the year';
    yield { ...place('view'), found, expected, cure };
  }
  const claim = cell(row, 'claim') as Claim | '';
  const belied = claim === '' ? null : beliedBy(claim, year, byYear);
  if (belied) {
    const found = `found "${claim}" of ${counted}`;
    const expected = `expected what is true: ${belied.year} has ${belied.records}`;
    yield { ...place('claim'), found, expected, cure: 'choose another claim, or remove the row' };
  }
  for (const column of ['text_en', 'text_ar', 'text_tr'] as const) {
    const text = cell(row, column);
    if (text === '' || text.includes('{records}')) continue;
    const expected = 'expected {records} where its number is to stand';
    yield { ...place(column), found: `found "${text}"`, expected, cure: 'write it so' };
  }
}

/** How many records the headline counts of the view that a note leads to; null where it counts agreements. */
function openedBy(query: string, year: number, dataset: Dataset): number | null {
  const { scope } = dataset;
  const { view } = readView(new URLSearchParams(queryOfFinding({ query, year })), dataset);
  const playhead = playheadOfMonth(view.month, scope);
  const shownArcs = arcsOf(datasetAsOf(dataset, view)).filter((arc) =>
    passesAsArc(arc, view.filters),
  );
  const { agreements } = countsOf(shownArcs, playhead, view.mode, view.withReported);
  const shelfDrawn = playhead >= endOfScope(scope);
  const drawn = drawnToTell({ ...view, shownArcs, dataset }, playhead, shelfDrawn, agreements);
  return drawn && drawn.records;
}
