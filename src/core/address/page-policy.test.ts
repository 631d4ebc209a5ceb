import { expect, test } from 'vitest';
import { pagePolicy } from './page-policy.ts';

test('a page talks to its own origin alone, and names it where it is known', () => {
  expect(pagePolicy(null)).toBe(
    "default-src 'self'; worker-src 'self' data:; img-src 'self' data: blob:",
  );
  expect(pagePolicy('https://arcs.test')).toBe(
    "default-src 'self' https://arcs.test; worker-src 'self' https://arcs.test data:; img-src 'self' https://arcs.test data: blob:",
  );
});
