import type { PlaceCode } from '../../core/types.ts';
import { createGeocode, type Geocode } from './geocode.ts';
import { createFindMentions, type FindMentions } from './mentions.ts';
import { placeNames } from './names-and-systems.ts';
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
export function createGazetteer(tables: Tables): Gazetteer | null {
  const { places } = tables;
  if (!places.rows || !tables['place-names'].rows) return null;
  const names = placeNames(tables);
  const english = new Map(
    places.rows.map((row) => [cell(row, 'code') as PlaceCode, cell(row, 'name_en')]),
  );
  return {
    geocode: createGeocode(names),
    findMentions: createFindMentions(names),
    nameOf: (code) => english.get(code) ?? code,
  };
}
