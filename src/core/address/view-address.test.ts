import { expect, test } from 'vitest';
import { SAMPLE_SCOPE } from '../record/sample-agreement.ts';
import { frozenPage, isFrozen, viewAddress, isLocal } from './view-address.ts';
import { defaultView } from './view-url.ts';

const VIEW = { ...defaultView(SAMPLE_SCOPE), language: 'ar', scheme: 'dark' } as const;

test('the address of a view keeps the page and what is not ours, and drops the hash', () => {
  expect(
    viewAddress('https://arcs.test/map/?from=mail&lang=tr#?secret=1', VIEW, SAMPLE_SCOPE),
  ).toBe('https://arcs.test/map/?from=mail&lang=ar&scheme=dark');
  expect(viewAddress('file:///home/a/arcs.html', VIEW, SAMPLE_SCOPE)).toBe(
    'file:///home/a/arcs.html?lang=ar&scheme=dark',
  );
});

test('the default view on a plain page is the page', () => {
  expect(viewAddress('https://arcs.test/', defaultView(SAMPLE_SCOPE), SAMPLE_SCOPE)).toBe(
    'https://arcs.test/',
  );
});

test('a frozen page lies in the folder of its version, wherever the site lies', () => {
  expect(frozenPage('https://arcs.test/map/index.html?a=1', '1.2.0')).toBe(
    'https://arcs.test/map/v/1.2.0/?a=1',
  );
});

test('a page of the frozen copy is its own frozen page, and not that of another version', () => {
  const page = 'https://arcs.test/map/v/1.2.0/?a=1';
  expect(isFrozen(page, '1.2.0')).toBe(true);
  expect(frozenPage(page, '1.2.0')).toBe(page);
  expect(isFrozen('https://arcs.test/map/', '1.2.0')).toBe(false);
  expect(isFrozen(page, '1.3.0')).toBe(false);
});

test('a file and the preview of a map in the making have addresses that lead nobody else to them', () => {
  expect(isLocal('file:///home/reader/japan.html?focus=AUS')).toBe(true);
  expect(isLocal('https://arcs.test/make/map.html?lang=en')).toBe(true);
  expect(isLocal('https://arcs.test/make/japan.html')).toBe(false);
});
