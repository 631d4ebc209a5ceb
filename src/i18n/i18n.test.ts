import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'svelte/compiler';
import { expect, test } from 'vitest';
import { sampleDate } from '../core/record/sample-agreement.ts';
import { LANGUAGES } from '../core/types.ts';
import { formatIn } from './format.ts';
import { isolated } from './isolated.ts';
import { directionOf, localeOf, messagesIn, preferredLanguage } from './language.ts';

/** Every message as a path, functions called with stand-ins. */
function wordsOf(value: unknown, path = ''): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const text: unknown = (value as (...args: unknown[]) => unknown)(...argumentsFor(path));
    return [[path, String(text)]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    wordsOf(inner, path === '' ? key : `${path}.${key}`),
  );
}

function argumentsFor(path: string): unknown[] {
  if (path === 'statusOf') return ['signed', 'contract'];
  if (path === 'panel.checked') return ['a', 'b'];
  if (path === 'date.basis') return ['month', 'stated'];
  if (path === 'counts.with' || path === 'timeline.at' || path.startsWith('failures'))
    return ['a', 'b'];
  return [3, '3', 4, '4'];
}

test('every language has every message, and none is empty', () => {
  const paths = (language: (typeof LANGUAGES)[number]) =>
    wordsOf(messagesIn(language)).map(([path]) => path);
  for (const language of LANGUAGES) {
    expect(paths(language).sort()).toEqual(paths('en').sort());
    for (const [path, text] of wordsOf(messagesIn(language))) {
      expect(text.trim(), `${language} ${path}`).not.toBe('');
      expect(text, `${language} ${path}`).not.toContain('undefined');
    }
  }
});

test('no string stands in a component', () => {
  const strays = componentFiles().flatMap((file) =>
    strayTexts(file).map((text) => `${file}: ${text}`),
  );
  expect(strays).toEqual([]);
});

function componentFiles(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.svelte'))
    .map((file) => `src/${file}`);
}

/** Letters that a component's markup shows by itself: texts, and the attributes that are read out. */
function strayTexts(file: string): string[] {
  const strays: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node !== 'object' || node === null) return;
    const { type, name, value, data } = node as Record<string, unknown>;
    if (type === 'Text' && /\p{L}/u.test(String(data))) strays.push(String(data).trim());
    if (type === 'StyleDirective') return;
    if (type === 'Attribute') {
      const isReadOut = /^(title|alt|placeholder|aria-label|aria-valuetext)$/.test(String(name));
      if (isReadOut) visit(value);
      return;
    }
    Object.values(node).forEach(visit);
  };
  visit(parse(readFileSync(file, 'utf8'), { modern: true }).fragment);
  return strays;
}

test('Arabic counts in its own forms', () => {
  const { partners, records } = messagesIn('ar').counts;
  expect([1, 2, 3, 11, 100].map((n) => records(n, String(n)))).toEqual([
    'سجل واحد',
    'سجلان',
    '3 سجلات',
    '11 سجلًا',
    '100 سجل',
  ]);
  expect(partners(2, '2')).toBe('شريكين');
});

test('English has one agreement and no agreements, and says what is counted', () => {
  const { agreements } = messagesIn('en').counts;
  expect(agreements(1, '1', false)).toBe('1 agreement or contract');
  expect(agreements(0, '0', false)).toBe('0 agreements and contracts');
});

test('dates are as precise as the agreement', () => {
  const { date } = formatIn('en', 'latn');
  expect(date(sampleDate('2023-11-28'))).toBe('28 November 2023');
  expect(date(sampleDate('2022-05-01', '2022-05-31'))).toBe('May 2022');
  expect(date(sampleDate('2011-01-01', '2011-12-31'))).toBe('2011');
  expect(date(sampleDate('1997-01-01', '1999-12-31'))).toBe('1997 – 1999');
  expect(date(sampleDate('2023-02-03', '2023-02-09'))).toBe('3 February 2023 – 9 February 2023');
  expect(date(sampleDate(null))).toBe('no date in the source');
});

test('Arabic writes Western digits unless the reader chooses the others', () => {
  expect(formatIn('ar', 'latn').month(2022, 5)).toBe('مايو 2022');
  expect(formatIn('ar', 'arab').month(2022, 5)).toBe('مايو ٢٠٢٢');
  expect(localeOf('tr', 'arab')).toBe('tr-u-ca-gregory-nu-latn');
});

test('an Arabic list is joined by «و», and by commas alone where it would be glued to Latin letters', () => {
  const { list } = formatIn('ar', 'latn');
  expect(list(['قطر', 'ليبيا'])).toBe('قطر وليبيا');
  expect(list(['Anka', 'T929 ATAK 2'])).toBe(`${isolated('Anka')}، ${isolated('T929 ATAK 2')}`);
  expect(list(['إس-400', 'MILGEM)'])).toBe(`${isolated('إس-400')}، ${isolated('MILGEM)')}`);
  expect(formatIn('tr', 'latn').list(['Anka', 'Kirpi'])).toBe('Anka ve Kirpi');
});

test('a value is written out, and a range stays a range', () => {
  const { value } = formatIn('en', 'latn');
  expect(value({ min: 367e6, max: 367e6, currency: 'USD' })).toBe('367,000,000 US dollars');
  expect(value({ min: 500_000, max: 1_500_000, currency: 'USD' })).toBe(
    '500,000–1,500,000 US dollars',
  );
});

test('the reader is met in the first language of theirs that we speak', () => {
  expect(preferredLanguage(['de-DE', 'tr-TR', 'en'])).toBe('tr');
  expect(preferredLanguage(['ar-EG'])).toBe('ar');
  expect(preferredLanguage(['fr'])).toBe('en');
  expect(directionOf('ar')).toBe('rtl');
});
