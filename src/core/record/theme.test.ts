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

test('a restriction is halted, whatever its status', () => {
  expect(themeOf({ nature: 'restriction', kind: 'procurement', status: 'in-force' })).toBe(
    'halted',
  );
});
