import type { Basemap } from '../../map/basemap.ts';
import { fetchJson } from '../../state/fetch-json.ts';
import { stillShapes, type StillShapes, type StillTopology } from '../../still/still-shapes.ts';

/** The still's shapes: those of the live map, which are there anyway; where they do not arrive, its own smaller ones. */
export async function loadShapes(basemap: Promise<Basemap>): Promise<StillShapes> {
  try {
    const { countries, borders } = await basemap;
    return { countries: countries.features, borders };
  } catch {
    return await loadSmallShapes();
  }
}

/** The still's own shapes, a third of the live map's in size. */
export async function loadSmallShapes(): Promise<StillShapes> {
  return stillShapes(await fetchJson<StillTopology>('basemap/still.json'));
}
