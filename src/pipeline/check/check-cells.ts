import { parseDay } from '../../core/time/day.ts';
import type { Problem } from '../../core/problem.ts';
import type { Field, TableSchema } from '../read/data-package.ts';
import { shorten } from '../../core/shorten.ts';
import { offer } from '../../core/text/nearest.ts';
import { cell, itemsOf, type Table } from '../read/read-table.ts';

/** What is found, what is expected, what to do. */
type Fault = readonly [found: string, expected: string, cure: string];

/** Every cell that its column's description in datapackage.json does not allow. */
export function* checkCells(table: Table, { fields }: TableSchema): Generator<Problem> {
  for (const row of table.rows ?? []) {
    if (row.broken) continue;
    for (const field of fields) {
      for (const [found, expected, cure] of faultsOf(cell(row, field.name), field)) {
        const { file, line, column } = { file: table.file, line: row.line, column: field.name };
        yield { file, line, column, found, expected, cure };
      }
    }
  }
}

const FINE: readonly Fault[] = [];

function faultsOf(text: string, field: Field): readonly Fault[] {
  if (text.trim() === '')
    return field.constraints?.required
      ? [['found an empty cell', 'expected a value', `fill it in: ${field.description}`]]
      : FINE;
  switch (field.type) {
    case 'number':
      return numberFaults(text, field);
    case 'date':
      return dateFaults(text);
    case 'list':
      return formulaFaults(text) ?? itemsOf(text).flatMap((item) => itemFaults(item, field));
    case 'string':
      return formulaFaults(text) ?? wordFaults(text, field);
  }
}

const NUMBER = /^-?\d+(\.\d+)?$/;

function numberFaults(text: string, { constraints = {}, example = '0' }: Field): Fault[] {
  const found = `found "${short(text)}"`;
  const value = Number(text);
  if (!NUMBER.test(text) || !Number.isFinite(value))
    return [[found, 'expected a number', `write digits only, as in ${example}`]];
  const { minimum = -Infinity, maximum = Infinity } = constraints;
  if (value >= minimum && value <= maximum) return [];
  const range = maximum === Infinity ? `${minimum} or more` : `${minimum} to ${maximum}`;
  return [[found, `expected ${range}`, 'correct the number']];
}

function dateFaults(text: string): Fault[] {
  if (parseDay(text) !== null) return [];
  const expected = 'expected a day of the calendar as YYYY-MM-DD';
  return [[`found "${short(text)}"`, expected, 'correct it, or leave it empty if it is not known']];
}

/** Spreadsheets run a cell that begins so; ours are opened in them. */
export function formulaFaults(text: string): Fault[] | null {
  if (!/^[=+\-@\t]/.test(text)) return null;
  const expected = 'expected no cell that a spreadsheet takes for a formula';
  return [[`found ${JSON.stringify(short(text))}`, expected, 'begin it with a letter or a digit']];
}

function wordFaults(
  text: string,
  { constraints = {}, example, description }: Field,
): readonly Fault[] {
  const found = `found "${short(text)}"`;
  if (constraints.enum && !constraints.enum.includes(text))
    return [oneOf(found, text, constraints.enum)];
  if (constraints.pattern && !patternOf(constraints.pattern).test(text))
    return [[found, `expected text such as "${example ?? ''}"`, `correct it: ${description}`]];
  return FINE;
}

const patterns = new Map<string, RegExp>();

/** Made once: there are a few, and cells by the hundred thousand. */
function patternOf(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, 'u');
  patterns.set(source, pattern);
  return pattern;
}

function itemFaults(item: string, { itemEnum }: Field): Fault[] {
  if (item === '')
    return [['found an empty item', 'expected a value between semicolons', 'remove a semicolon']];
  return itemEnum && !itemEnum.includes(item)
    ? [oneOf(`found "${short(item)}"`, item, itemEnum)]
    : [];
}

function oneOf(found: string, text: string, allowed: readonly string[]): Fault {
  return [found, `expected one of ${allowed.join(', ')}`, offer(text, allowed, 'choose one')];
}

/** Of a cell enough to find it by. */
const short = (text: string): string => shorten(text, 60);
