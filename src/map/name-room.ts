import type { Map as MapLibreMap } from 'maplibre-gl';
import { chosenNames, isClear, type NameGround } from '../core/places/clear-names.ts';
import { hubBlock, partnerBlock } from '../core/places/name-block.ts';
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
  /** Whose names come before all others, on whichever side they find room. */
  readonly chosen: ReadonlySet<PlaceCode>;
  readonly over: NameGround['over'];
}

/** Which partners' names take up room on a map: those that would be read whole, once it is told so. */
export class NameRoom {
  #taken: string | null = null;

  /** For a new style, in which all names take up room. */
  forget(): void {
    this.#taken = null;
  }

  give(map: MapLibreMap, { shapes, language, records, only, chosen, over }: NamesAsked): void {
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const spots = spotsOn(map);
    const size = only ? NAME.lit : NAME.size;
    const scale = size / NAME.size;
    const places = shapes.places.features.map(({ properties, geometry }) => ({
      code: properties!['code'] as PlaceCode,
      name: String(properties![`name_${language}`]),
      anchor: properties![`anchor_${language}`] as NameAnchor | undefined,
      ats: spots(geometry.coordinates as [number, number]),
    }));
    const hubs = places.filter(({ anchor }) => anchor === undefined);
    const taken = hubs.flatMap(({ name, ats }) =>
      ats.map((at) => hubBlock({ name, at, scale: 1 }).box),
    );
    const sides: [PlaceCode, NameAnchor][] = [];
    const codes = places
      .toSorted((a, b) => Number(chosen.has(b.code)) - Number(chosen.has(a.code)))
      .flatMap(({ code, name, anchor, ats }) => {
        if (anchor === undefined || !records.has(code) || (only && !only.has(code))) return [];
        // In whichever copy of the world it is whole.
        const named = ats.map((at) => ({ name, anchor, at, scale }));
        if (!chosen.has(code))
          return named.some((place) => isClear(place, { width, height, over })) ? [code] : [];
        const [seat] = chosenNames(named, { width, height, over: [...over, ...taken] });
        if (!seat) return [];
        taken.push(partnerBlock(seat).box);
        sides.push([code, seat.anchor]);
        return [code];
      });
    // Names are laid out anew, by a worker, only where others take up room.
    const told = [size, codes.join(), sides.join()].join(' ');
    if (told === this.#taken) return;
    this.#taken = told;
    const own = ['get', `anchor_${language}`] as const;
    const anchors = sides.length > 0 ? ['match', ['get', 'code'], ...sides.flat(), own] : own;
    map.setLayoutProperty('names', 'text-size', size);
    map.setLayoutProperty('names', 'text-anchor', anchors as never);
    map.setLayoutProperty('names', 'symbol-sort-key', [
      'case',
      ['in', ['get', 'code'], ['literal', sides.map(([code]) => code)]],
      BEFORE_ALL,
      ['get', 'rank'],
    ]);
    map.setFilter('names', [
      'all',
      ['!', ['get', 'hub']],
      ['in', ['get', 'code'], ['literal', codes]],
    ]);
  }
}

/** A rank is as many records as a partner has, below zero. */
const BEFORE_ALL = -1e6;
