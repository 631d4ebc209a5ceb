import type { Basemap } from '../map/basemap.ts';
import { stillShapes, type StillShapes, type StillTopology } from '../still/still-shapes.ts';

/** The still's shapes: those of the live map, which are there anyway; where they do not arrive, its own smaller ones. */
export async function loadShapes(basemap: Promise<Basemap>): Promise<StillShapes> {
  try {
    const { countries, borders } = await basemap;
    return { countries: countries.features, borders };
  } catch {
    const response = await fetch('basemap/still.json');
    if (!response.ok) throw new Error(`basemap/still.json: ${response.status}`);
    return stillShapes((await response.json()) as StillTopology);
  }
}
