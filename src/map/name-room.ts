import type { Map as MapLibreMap } from 'maplibre-gl';
import { isClear, type NameGround } from '../core/places/clear-names.ts';
import { NAME, type NameAnchor } from '../core/places/place-look.ts';
import type { Language, PlaceCode } from '../core/types.ts';
import { spotsOn } from './arc-screen.ts';
import type { MapShapes } from './map-style.ts';

/** Whose names may stand on a map: all that have records, or in a talk those that a scene lights, in larger letters. */
export interface NamesAsked {
  readonly shapes: Pick<MapShapes, 'places'>;
  readonly language: Language;
  readonly records: ReadonlyMap<PlaceCode, number>;
  readonly only: ReadonlySet<PlaceCode> | null;
  readonly over: NameGround['over'];
}

/** Which partners' names take up room on a map: those that would be read whole, once it is told so. */
export class NameRoom {
  #taken: string | null = null;

  /** For a new style, in which all names take up room. */
  forget(): void {
    this.#taken = null;
  }

  give(map: MapLibreMap, { shapes, language, records, only, over }: NamesAsked): void {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const spots = spotsOn(map);
    const size = only ? NAME.lit : NAME.size;
    const codes = shapes.places.features.flatMap(({ properties, geometry }) => {
      const code = properties!['code'] as PlaceCode;
      if (!records.get(code) || (only && !only.has(code))) return [];
      const name = String(properties![`name_${language}`]);
      const anchor = properties![`anchor_${language}`] as NameAnchor;
      if (anchor === undefined) return [];
      // In whichever copy of the world it is whole.
      const isSeen = spots(geometry.coordinates as [number, number]).some((at) =>
        isClear({ name, anchor, at, scale: size / NAME.size }, { width, height, over }),
      );
      return isSeen ? [code] : [];
    });
    // Names are laid out anew, by a worker, only where others take up room.
    const taken = `${size} ${codes.join()}`;
    if (taken === this.#taken) return;
    this.#taken = taken;
    map.setLayoutProperty('names', 'text-size', size);
    map.setFilter('names', [
      'all',
      ['!', ['get', 'hub']],
      ['in', ['get', 'code'], ['literal', codes]],
    ]);
  }
}
