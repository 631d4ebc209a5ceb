import type { Map as MapLibreMap } from 'maplibre-gl';
import Papa from 'papaparse';
import places from '../../data/places.csv?raw';
import type { PlaceCode } from '../../src/core/types.ts';
import { benchMap } from './bench-map.ts';
import type { Engine } from './engines/engine.ts';
import type { EngineName } from './figures.ts';
import { syntheticArcs, type Seat } from './synthetic-arcs.ts';
import { clockFrames, finish, rendererOf, timeStep } from './time-step.ts';

/** One cell of the bench: `?engine=ours&n=1000`. */

const PARTNERS = 130;
const HUB = 'TUR';
/** What the playhead shows at first. */
const FIRST_PLAYHEAD = 2014;

const ENGINES: Record<EngineName, () => Promise<Engine>> = {
  basemap: async () => (await import('./engines/basemap-alone.ts')).basemapAlone,
  ours: async () => (await import('./engines/own-layer.ts')).ownLayer,
  'set-filter': async () => (await import('./engines/set-filter.ts')).setFilter,
  'feature-state': async () => (await import('./engines/feature-state.ts')).featureState,
  deck: async () => (await import('./engines/deck-arcs.ts')).deckArcs,
};

clockFrames();
const parameters = new URLSearchParams(location.search);
let map: MapLibreMap;
let scrub: (playhead: number) => void;

window.bench = {
  async load() {
    const seats = readSeats();
    const hub = seats.find(({ code }) => code === HUB)!;
    const partners = seats.filter(({ code }) => code !== HUB).slice(0, PARTNERS);
    const name = parameters.get('engine') as EngineName;
    const count = name === 'basemap' ? 0 : Number(parameters.get('n'));
    const arcs = syntheticArcs(hub, partners, count);
    const engine = await ENGINES[name]();
    const build = await benchMap(hub, partners);
    const start = performance.now();
    map = build();
    await map.once('style.load');
    scrub = engine(map, arcs);
    scrub(FIRST_PLAYHEAD);
    await map.once('idle');
    finish(map);
    return { load: performance.now() - start, renderer: rendererOf(map) };
  },
  step: (playhead) => timeStep(map, () => scrub(playhead)),
};

function readSeats(): Seat[] {
  const { data } = Papa.parse<Record<string, string>>(places, {
    header: true,
    skipEmptyLines: true,
  });
  return data.map((row) => ({
    code: row['code'] as PlaceCode,
    name: row['name_en']!,
    at: [Number(row['longitude']), Number(row['latitude'])],
  }));
}
