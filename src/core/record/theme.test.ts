import { expect, test } from 'vitest';
import { themeOf } from './theme.ts';

test('a kind has its theme', () => {
  expect(themeOf({ nature: 'agreement', kind: 'coproduction', status: 'signed' })).toBe('industry');
  expect(themeOf({ nature: 'contract', kind: 'procurement', status: 'signed' })).toBe('arms');
  expect(themeOf({ nature: 'milestone', kind: 'diplomatic', status: 'announced' })).toBe(
    'framework',
  );
  expect(themeOf({ nature: 'delivery', kind: 'aid', status: 'delivered' })).toBe('support');
});

test('what was only sought, or was halted, outranks its kind', () => {
  expect(themeOf({ nature: 'talks', kind: 'coproduction', status: 'sought' })).toBe('halted');
  expect(themeOf({ nature: 'agreement', kind: 'framework', status: 'cancelled' })).toBe('halted');
});

test('talks and plans are what was sought, however they went on short of a signature', () => {
  for (const status of ['talks', 'sought', 'announced', 'approved', 'ended', 'refused'] as const)
    expect(themeOf({ nature: 'talks', kind: 'procurement', status })).toBe('halted');
  expect(themeOf({ nature: 'talks', kind: 'procurement', status: 'signed' })).toBe('arms');
  // An agreement that was announced or approved is one; so is every row of a plain file.
  expect(themeOf({ nature: 'agreement', kind: 'framework', status: 'announced' })).toBe(
    'framework',
  );
});

test('a restriction is halted, whatever its status', () => {
  expect(themeOf({ nature: 'restriction', kind: 'procurement', status: 'in-force' })).toBe(
    'halted',
  );
});
