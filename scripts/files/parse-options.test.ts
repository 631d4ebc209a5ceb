import { expect, it } from 'vitest';
import { parseOptions } from './parse-options.ts';

it('builds data/ into public/data unless told otherwise', () => {
  expect(parseOptions([])).toEqual({
    from: 'data',
    out: 'public/data',
    report: false,
    lint: false,
    edition: false,
  });
  expect(parseOptions(['--from', 'other', '--out=there', '--report'])).toEqual({
    from: 'other',
    out: 'there',
    report: true,
    lint: false,
    edition: false,
  });
});

it('refuses what it does not know, with a sentence', () => {
  expect(() => parseOptions(['--form', 'x'])).toThrow(
    'unknown option "--form" - did you mean "--from"?',
  );
  expect(() => parseOptions(['-x'])).toThrow(
    'unknown option "-x" - use --from DIR or FILE.csv, --out DIR, --report, --lint or --edition',
  );
  expect(() => parseOptions(['data'])).toThrow(
    'unexpected argument "data" - use --from DIR or FILE.csv, --out DIR, --report, --lint or --edition',
  );
  expect(() => parseOptions(['--out'])).toThrow(
    'no folder after "--out" - use --from DIR or FILE.csv, --out DIR, --report, --lint or --edition',
  );
});
