import type { CodeSystem } from './choices.ts';
import ISO from 'i18n-iso-countries/codes.json' with { type: 'json' };
import type { PlaceCode } from '../../core/types.ts';
import { COW_PLACES } from './cow-codes.ts';
import { HISTORIC_CODES } from './historic-states.ts';
import { isTerritory } from './territories.ts';

/** The place that a code means in a year; null where the system has no such code, or we no such place. */
export type ReadCode = (text: string, year: number | null) => PlaceCode | null;

/** Codes with which official lists go beyond ISO 3166: Kosovo has none there, Greece and Britain are `EL` and `UK` in the EU. */
const BESIDE_ISO = [
  ['XK', 'XKX', ''],
  ['UK', 'GBR', ''],
  ['EL', 'GRC', ''],
] as const;

const LISTED = new Set((ISO as [string, string, string][]).flat());

/** Whether ISO 3166 has such a code, if we have its place or not: Antarctica's. */
export const isListedCode = (text: string): boolean => LISTED.has(text.toUpperCase());

/** The readers of all systems of codes, for the places there are. */
export function codeReaders(
  places: ReadonlySet<PlaceCode>,
): Readonly<Record<Exclude<CodeSystem, 'names'>, ReadCode>> {
  const rows = [...(ISO as [string, string, string][]), ...BESIDE_ISO];
  const known = (code: string | undefined): PlaceCode | null =>
    code !== undefined && (places.has(code as PlaceCode) || isTerritory(code))
      ? (code as PlaceCode)
      : null;
  const reader = (form: 0 | 2): ReadCode => {
    const codes = new Map(rows.map((row) => [row[form], row[1]]));
    return (text, year) => {
      const key = form === 2 ? text.padStart(3, '0') : text.toUpperCase();
      return historic(key, year) ?? known(codes.get(key));
    };
  };
  const cow = (text: string, year: number | null): PlaceCode | null => {
    const code = COW_PLACES.get(text.toUpperCase());
    if (code === 'YUG' && year !== null) return belgradeIn(year);
    return (code as PlaceCode | undefined) ?? null;
  };
  const [iso2, isoNumber] = [reader(0), reader(2)];
  const letters = (count: number, text: string): boolean =>
    text.length === count && /^[a-z]+$/i.test(text);
  const isNumber = (text: string): boolean => /^\d{1,3}$/.test(text);
  return {
    iso2: (text, year) => (letters(2, text) ? iso2(text, year) : null),
    iso3: (text, year) => {
      const code = text.toUpperCase();
      if (!letters(3, text)) return null;
      return historic(code, year) ?? known(code === 'XKS' ? 'XKX' : code);
    },
    'iso-number': (text, year) => (isNumber(text) ? isoNumber(text, year) : null),
    cow: (text, year) => (letters(3, text) ? cow(text, year) : null),
    'cow-number': (text, year) => (isNumber(text) ? cow(String(Number(text)), year) : null),
  };
}

function historic(code: string, year: number | null): PlaceCode | null {
  const found = HISTORIC_CODES.find(
    ({ codes, until }) => codes.includes(code) && (year ?? 9999) <= until,
  );
  return (found?.code as PlaceCode | undefined) ?? null;
}

/** What COW's 345 was: Serbia, then Yugoslavia, for three years Serbia and Montenegro, and Serbia again. */
const belgradeIn = (year: number): PlaceCode =>
  (year < 1918 || year > 2006 ? 'SRB' : year > 2003 ? 'SCG' : 'YUG') as PlaceCode;
