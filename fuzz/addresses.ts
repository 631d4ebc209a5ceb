import fc from 'fast-check';
import { queryOf } from '../src/core/address/query-of.ts';
import { readView, writeView } from '../src/core/address/view-url.ts';
import { monthsOfScope } from '../src/core/time/scope.ts';
import { readEmbedQuery, writeEmbedQuery } from '../src/embed/embed-options.ts';
import { checkAll } from '../src/pipeline/check-all.ts';
import { sampleFiles } from '../src/pipeline/sample-files.ts';
import { stillOfView } from '../src/still/still-of-view.ts';
import { stillShapes } from '../src/still/still-shapes.ts';
import { edited, edits, hostileWord, type Edit } from './hostile.ts';
import { firstFault, type Trial } from './trial.ts';

const checked = checkAll(sampleFiles());
if (checked.kind === 'faulty') throw new Error('the sample has faults');
export const DATASET = checked.dataset;

const KEYS = [
  ...['time', 'mode', 'years', 'focus', 'theme', 'nature', 'country', 'system', 'confidence'],
  ...['list', 'count', 'shelf', 'lane', 'rows', 'lang', 'scheme', 'digits', 'projection', 'map'],
  ...[
    'present',
    'autoplay',
    'tour',
    'scene',
    'chrome',
    'background',
    'utm_source',
    '__proto__',
    '',
  ],
];
const VALUES = [
  ...['2019-06', '1991', '2024-12', 'window', 'in-force', '5', '34', 'kaz-1993', 'KAZ', 'kaz.arms'],
  ...[
    'aze-sale~kaz-1993',
    'article',
    'arms~halted',
    'none',
    'contract',
    'AZE~KAZ',
    'drones',
    'high',
  ],
  ...[
    'open',
    'closed',
    'all',
    'partner',
    'tr',
    'dark',
    'auto',
    'arab',
    'globe',
    '1',
    'from-a',
    '3',
  ],
  ...[
    '2.5/40/33',
    '22/-90/360',
    '0/0/-0.001',
    '1e1/1/1',
    '8/85/-180',
    '0.5/-85/180',
    '1/ /2',
    '0x1/1/1',
  ],
  ...['min', 'transparent', '1/2/3/4', '-0/-0/-0', 'Infinity/0/0'],
];

type Pairs = readonly (readonly [string, string])[];
interface Address {
  readonly pairs: Pairs;
  readonly edits: readonly Edit[];
  readonly joint: string;
}

const pair = fc.tuple(
  fc.constantFrom(...KEYS),
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
    { weight: 1, arbitrary: hostileWord },
  ),
);

/** An address as it was typed, pasted or made by somebody else's program. */
export const ADDRESSES: Trial<Address> = {
  name: 'addresses',
  of: fc.record({
    pairs: fc.array(pair, { maxLength: 8 }),
    edits: fc.oneof(fc.constant([]), edits),
    joint: fc.constantFrom('&', '&', '&', '&amp;', '?', ';'),
  }),
  fault: ({ pairs, edits, joint }) => {
    const text = pairs.map(([key, value]) => `${key}=${value}`).join(joint);
    return firstFault(faultsOf(edited(text, edits)));
  },
};

function* faultsOf(address: string): Generator<string | null> {
  const given = queryOf(`?${address}`);
  const { view, faults } = readView(given, DATASET);
  for (const { key, value } of faults)
    if (given.get(key) !== value) yield `a fault of a value that was not given: ${key}=${value}`;
  const written = writeView(view, DATASET.scope, given);
  const again = readView(queryOf(written), DATASET);
  if (again.faults.length > 0) yield `written as ${written}, which has faults`;
  if (!same(view, again.view)) yield `written as ${written}, which is another view`;
  const twice = writeView(again.view, DATASET.scope, queryOf(written));
  if (twice !== written) yield `written as ${written} and then ${twice}`;
  if (/(^|&)(?:time|map|years|scene)=[^&]*(NaN|undefined|-0\.00|Infinity)/.test(written))
    yield `written as ${written}`;
  if (!(view.month >= 0 && view.month < monthsOfScope(DATASET.scope))) yield `month ${view.month}`;
  const dress = readEmbedQuery(given);
  const dressed = queryOf(writeEmbedQuery(written, dress.options));
  if (!same(readEmbedQuery(dressed).options, dress.options))
    yield `dressed as ${dressed.toString()}`;
  const svg = stillOfView(view, DATASET, SHAPES, { ...SIZE, language: 'en', scheme: 'light' });
  const odd = /NaN|undefined|Infinity/.exec(svg);
  if (odd) yield `drawn with ${svg.slice(odd.index - 60, odd.index + 20)}`;
}

const SIZE = { width: 320, height: 200 };
/** A square of land, so that it is drawn too. */
const SHAPES = stillShapes({
  type: 'Topology',
  arcs: [
    [
      [20, 30],
      [40, 30],
      [40, 50],
      [20, 50],
      [20, 30],
    ],
  ],
  objects: {
    countries: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: {} }],
    },
  },
});

function same(one: unknown, other: unknown): boolean {
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Set ? [...value].sort() : Object.is(value, -0) ? 'less than nothing' : value;
  return JSON.stringify(one, plain) === JSON.stringify(other, plain);
}
