/** `npm run picture`: the default view as `public/picture.svg`, for the README and wherever a picture file is wanted. */
import { readFileSync, writeFileSync } from 'node:fs';
import { unpackOverview, type PackedOverview } from '../src/core/record/packed-overview.ts';
import { defaultView } from '../src/core/address/view-url.ts';
import { stillOfView } from '../src/still/still-of-view.ts';
import { stillShapes, type StillTopology } from '../src/still/still-shapes.ts';

const OPTIONS = { width: 1200, height: 630, language: 'en', scheme: 'dark' } as const;

const dataset = unpackOverview(
  JSON.parse(readFileSync('public/data/overview.json', 'utf8')) as PackedOverview,
);
const topology = JSON.parse(readFileSync('public/basemap/still.json', 'utf8')) as StillTopology;
const svg = stillOfView(defaultView(dataset.scope), dataset, stillShapes(topology), OPTIONS);
writeFileSync('public/picture.svg', svg);
console.log(`public/picture.svg: ${svg.length} bytes`);
