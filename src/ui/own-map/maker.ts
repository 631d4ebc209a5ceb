import { createContext } from 'svelte';
import type { PlaceCode, Language } from '../../core/types.ts';
import type { Format } from '../../i18n/format.ts';
import type { OwnMapMessages } from '../../i18n/own-map/own-map-messages.ts';
import type { OwnMap } from '../../own-map/own-map.svelte.ts';

/** What every part of the page may ask for. */
export interface Maker {
  readonly map: OwnMap;
  readonly language: Language;
  readonly words: OwnMapMessages;
  readonly format: Format;
  nameOf(code: PlaceCode): string;
}

export const [getMaker, setMaker] = createContext<Maker>();
