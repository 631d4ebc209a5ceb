import { expect, it } from 'vitest';
import { formatProblem } from './problem.ts';

const sentence = { found: 'found a', expected: 'expected b', cure: 'write b' };

it('says where, what was found, what was expected and what to do', () => {
  const whole = { file: 'data/t.csv', line: null, column: null, ...sentence };
  expect(formatProblem(whole)).toBe('data/t.csv: found a; expected b; write b');
  expect(formatProblem({ ...whole, line: 3, column: 'id' })).toBe(
    'data/t.csv:3 id: found a; expected b; write b',
  );
});

it('stays on one line, and hands the terminal no commands', () => {
  const hostile = {
    file: 't.csv',
    line: 1,
    column: null,
    ...sentence,
    found: 'found "a\nb\u001b[2J"',
  };
  expect(formatProblem(hostile)).toBe('t.csv:1: found "a\\nb\\u001b[2J"; expected b; write b');
  const unseen = '\u2028\u202e\ud800\u00a0\u{4ffff}';
  expect(formatProblem({ ...hostile, found: `found "${unseen}"` })).toBe(
    't.csv:1: found "\\u2028\\u202e\\ud800\\u00a0\\u{4ffff}"; expected b; write b',
  );
});

it('tells of a cell of 400 KB as much as finds it again, and cuts no letter in two', () => {
  const huge = '😀'.repeat(100_000);
  const told = formatProblem({
    file: 't.csv',
    line: 2,
    column: 'date',
    ...sentence,
    found: `found "${huge}"`,
  });
  expect(told).toBe(`t.csv:2 date: found "${'😀'.repeat(146)}…; expected b; write b`);
});
