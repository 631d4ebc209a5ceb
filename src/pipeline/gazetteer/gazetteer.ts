import { fold } from '../../core/text/search-fold.ts';
import { LANGUAGES, type Language, type PlaceCode } from '../../core/types.ts';
import { createGeocode, type Geocode } from './geocode.ts';
import { createFindMentions, type FindMentions } from './mentions.ts';
import { placeNames } from './names-and-systems.ts';
import { cell, type Row } from '../read/read-table.ts';
import type { Tables } from '../read/read-tables.ts';

/** What the two tables of places know: which place a name means, and which places a text names. */
export interface Gazetteer {
  readonly geocode: Geocode;
  readonly findMentions: FindMentions;
  /** The English name of a code. */
  readonly nameOf: (code: PlaceCode) => string;
  /** The place whose shown name, in any language, is exactly this text. */
  readonly shownAs: (text: string) => PlaceCode | undefined;
  /** Whether the text names a seat of government, and no country. */
  readonly isCity: (text: string) => boolean;
  /** All codes. */
  readonly codes: ReadonlySet<PlaceCode>;
  /** All places, by which a reader may answer. */
  readonly placesInAll: readonly {
    readonly code: PlaceCode;
    readonly names: Readonly<Record<Language, string>>;
  }[];
  /** What the hub's seat is called in each language, as far as that is known. */
  readonly seatOf: (code: PlaceCode) => Readonly<Record<Language, string>>;
}

const made = new WeakMap<object, { readonly others: object; readonly gazetteer: Gazetteer }>();

/** The gazetteer of the tables, or null where they could not be read; the same one for the same rows. */
export function createGazetteer(tables: Tables): Gazetteer | null {
  const { places, 'place-names': others } = tables;
  if (!places.rows || !others.rows) return null;
  const known = made.get(places.rows);
  if (known?.others === others.rows) return known.gazetteer;
  const gazetteer = gazetteerOf(tables, places.rows);
  made.set(places.rows, { others: others.rows, gazetteer });
  return gazetteer;
}

function gazetteerOf(tables: Tables, rows: readonly Row[]): Gazetteer {
  const names = placeNames(tables);
  const english = new Map(
    rows.map((row) => [cell(row, 'code') as PlaceCode, cell(row, 'name_en')]),
  );
  // The names that are shown come first, three for each place.
  const shown = names.slice(0, rows.length * LANGUAGES.length);
  const shownNames = new Map(shown.map(({ name, code }) => [fold(name), code]));
  const cities = new Set(
    names.filter(({ kind }) => kind === 'capital').map(({ name }) => fold(name)),
  );
  for (const { name, kind } of names) if (kind !== 'capital') cities.delete(fold(name));
  const seats = seatNames(tables['place-names']);
  const inEnglish = new Map(rows.map((row) => [cell(row, 'code'), cell(row, 'seat')]));
  return {
    geocode: createGeocode(names),
    findMentions: createFindMentions(names),
    nameOf: (code) => english.get(code) ?? code,
    shownAs: (text) => shownNames.get(fold(text)),
    isCity: (text) => cities.has(fold(text)),
    codes: new Set(english.keys()),
    placesInAll: rows.map((row) => ({
      code: cell(row, 'code') as PlaceCode,
      names: { en: cell(row, 'name_en'), ar: cell(row, 'name_ar'), tr: cell(row, 'name_tr') },
    })),
    seatOf: (code) => {
      const en = inEnglish.get(code) ?? code;
      const words = LANGUAGES.map((language) => [language, seats.get(`${code} ${language}`) ?? en]);
      return { ...(Object.fromEntries(words) as Record<Language, string>), en };
    },
  };
}

/** The first name of each country's capital in each language: the table has the seat of government first. */
function seatNames(placeNames: Tables['place-names']): ReadonlyMap<string, string> {
  const seats = new Map<string, string>();
  for (const row of placeNames.rows ?? []) {
    const key = `${cell(row, 'code')} ${cell(row, 'language')}`;
    if (cell(row, 'kind') === 'capital' && !seats.has(key)) seats.set(key, cell(row, 'name'));
  }
  return seats;
}
