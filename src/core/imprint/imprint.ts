/** What a picture remembers of the map it was saved from. */
export interface Imprint {
  /** Name of the data. */
  readonly map: string;
  /** Version of the data. */
  readonly version: string;
  /** The view, as an address has it behind its `?`. */
  readonly view: string;
  /** The whole address; null where the page has none that leads others to it. */
  readonly address: string | null;
  /** Ids of the records that were on the map. */
  readonly records: readonly string[];
}

/** Under which name it stands in a picture: keyword of a PNG's text, id of an SVG's metadata. */
export const IMPRINT = 'arcs-view';

export const imprintText = (imprint: Imprint): string => JSON.stringify(imprint);

/** What a text says that stood in a picture under that name; null where it is no imprint. */
export function readImprint(text: string | null): Imprint | null {
  if (text === null) return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { map, version, view, address, records } = value as Record<string, unknown>;
  const isWhole =
    [map, version, view].every((part) => typeof part === 'string') &&
    (address === null || (typeof address === 'string' && /^https?:\/\//.test(address))) &&
    Array.isArray(records) &&
    records.every((id) => typeof id === 'string');
  return isWhole ? ({ map, version, view, address, records } as Imprint) : null;
}
