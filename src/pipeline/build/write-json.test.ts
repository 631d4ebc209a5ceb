import fc from 'fast-check';
import { expect, it } from 'vitest';
import { writeJson } from './write-json.ts';

it('gives each property and each item of a list its line, in the order written', () => {
  expect(
    writeJson({
      version: '1',
      list: [{ b: 1, a: [2] }, 3],
      one: [1],
      empty: [],
      scope: { hub: 'TUR' },
    }),
  ).toBe(
    '{\n"version": "1",\n"list": [\n{"b":1,"a":[2]},\n3\n],\n"one": [\n1\n],\n"empty": [],\n"scope": {"hub":"TUR"}\n}\n',
  );
});

it('is read back as what was written', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (whole) => {
      expect(JSON.stringify(JSON.parse(writeJson(whole)))).toBe(JSON.stringify(whole));
    }),
  );
});
