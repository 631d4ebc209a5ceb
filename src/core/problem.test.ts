import { expect, test } from 'vitest';
import { formatProblem } from './problem.ts';

test('a fault says where, what was found, what was expected and what to do', () => {
  expect(
    formatProblem({
      file: 'data/agreements.csv',
      line: 7,
      column: 'date_from',
      found: '"2023-02-30" is not a day',
      expected: 'a day of the calendar as YYYY-MM-DD',
      cure: 'correct it',
    }),
  ).toBe(
    'data/agreements.csv:7 date_from: "2023-02-30" is not a day; a day of the calendar as YYYY-MM-DD; correct it',
  );
});

test('a fault of a whole file has no line', () => {
  const fault = { file: 'data/texts.csv', line: null, column: null };
  expect(
    formatProblem({ ...fault, found: 'it is empty', expected: 'a header', cure: 'add one' }),
  ).toBe('data/texts.csv: it is empty; a header; add one');
});
