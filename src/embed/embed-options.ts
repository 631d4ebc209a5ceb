/**
 * How an embed is dressed: the keys of its address that the view does not have.
 *
 * `chrome=min` (map, slim slider and credit only) · `background=transparent` (no sea: the host's page shows through) ·
 * `scheme=auto` (as the host's page or the reader's screen has it; the same as leaving it out)
 */
export interface EmbedOptions {
  readonly chrome: (typeof CHROMES)[number];
  readonly background: (typeof BACKGROUNDS)[number];
}

/** An embed's address, parted: its dress, what of that could not be read, and the keys that are the view's. */
export interface EmbedQuery {
  readonly options: EmbedOptions;
  readonly faults: readonly { readonly key: string; readonly value: string }[];
  readonly view: URLSearchParams;
}

export const CHROMES = ['full', 'min'] as const;
export const BACKGROUNDS = ['sea', 'transparent'] as const;
const STANDARD: EmbedOptions = { chrome: 'full', background: 'sea' };

export function readEmbedQuery(query: URLSearchParams): EmbedQuery {
  const view = new URLSearchParams(query);
  const faults: { key: string; value: string }[] = [];
  const take = <T extends string>(key: string, words: readonly T[], standard: T): T => {
    const value = query.get(key);
    view.delete(key);
    if (value === null) return standard;
    const word = words.find((each) => each === value);
    if (word === undefined) faults.push({ key, value });
    return word ?? standard;
  };
  const options = {
    chrome: take('chrome', CHROMES, STANDARD.chrome),
    background: take('background', BACKGROUNDS, STANDARD.background),
  };
  if (view.get('scheme') === 'auto') view.delete('scheme');
  return { options, faults, view };
}

/** A view's query string with the dress of an embed; what is as usual is left out. */
export function writeEmbedQuery(view: string, options: EmbedOptions): string {
  const dress = (['chrome', 'background'] as const)
    .filter((key) => options[key] !== STANDARD[key])
    .map((key) => `${key}=${options[key]}`);
  return [view, ...dress].filter(Boolean).join('&');
}
