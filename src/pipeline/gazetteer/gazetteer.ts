import type { PlaceCode } from '../../core/types.ts';
import { createGeocode, type Geocode, type PlaceName } from './geocode.ts';
import { createFindMentions, type FindMentions } from './mentions.ts';
import { cell } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** What the two tables of places know: which place a name means, and which places a text names. */
export interface Gazetteer {
  readonly geocode: Geocode;
  readonly findMentions: FindMentions;
  /** The English name of a code. */
  readonly nameOf: (code: PlaceCode) => string;
}

/** The gazetteer of the tables, or null where they could not be read. */
export function createGazetteer({ places, 'place-names': placeNames }: Tables): Gazetteer | null {
  if (!places.rows || !placeNames.rows) return null;
  const shown = places.rows.flatMap((row) =>
    ['name_en', 'name_ar', 'name_tr'].map((column) => ({
      name: cell(row, column),
      code: cell(row, 'code') as PlaceCode,
      kind: 'spelling' as const,
    })),
  );
  const others = placeNames.rows.map((row) => ({
    name: cell(row, 'name'),
    code: cell(row, 'code') as PlaceCode,
    kind: cell(row, 'kind') as PlaceName['kind'],
  }));
  const names = [...shown, ...others];
  const english = new Map(
    places.rows.map((row) => [cell(row, 'code') as PlaceCode, cell(row, 'name_en')]),
  );
  return {
    geocode: createGeocode(names),
    findMentions: createFindMentions(names),
    nameOf: (code) => english.get(code) ?? code,
  };
}
