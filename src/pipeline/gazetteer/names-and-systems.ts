import type { PlaceCode } from '../../core/types.ts';
import { cell, itemsOf } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';
import type { PlaceName } from './geocode.ts';

/** What a reader of articles knows beforehand (`gazetteer.json`): whose agreements, and names of countries and systems. */
export interface NamesAndSystems {
  readonly hub: PlaceCode;
  readonly names: readonly PlaceName[];
  /** Each system under the name that the records use, with its other spellings. */
  readonly systems: readonly { readonly name: string; readonly spellings: readonly string[] }[];
}

/** The same out of the tables, which were read without a fault. */
export function namesAndSystems(tables: Tables, hub: PlaceCode): NamesAndSystems {
  return {
    hub,
    names: placeNames(tables),
    systems: (tables.systems.rows ?? []).map((row) => ({
      name: cell(row, 'name'),
      spellings: itemsOf(cell(row, 'refused')),
    })),
  };
}

/** Every name under which a country is found: those that are shown, then the others. */
export function placeNames({ places, 'place-names': others }: Tables): PlaceName[] {
  const shown = (places.rows ?? []).flatMap((row) =>
    ['name_en', 'name_ar', 'name_tr'].map((column) => ({
      name: cell(row, column),
      code: cell(row, 'code') as PlaceCode,
      kind: 'spelling' as const,
    })),
  );
  const more = (others.rows ?? []).map((row) => ({
    name: cell(row, 'name'),
    code: cell(row, 'code') as PlaceCode,
    kind: cell(row, 'kind') as PlaceName['kind'],
  }));
  return [...shown, ...more];
}
