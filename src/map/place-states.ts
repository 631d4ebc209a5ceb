import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlaceCode } from '../core/types.ts';

/** What the style knows of a place: its records (null where it is not on the map), and whether a talk is about others. */
interface PlaceState {
  readonly records: number | null;
  readonly faint: boolean;
}

/** Tells a style how its places stand: of each only what has changed. */
export class PlaceStates {
  readonly #told = new Map<PlaceCode, PlaceState>();

  /** For a new style, which knows of none. */
  forget(): void {
    this.#told.clear();
  }

  /** `only`: the partners that a talk is about; null where it is about all. */
  tell(
    map: MapLibreMap,
    records: ReadonlyMap<PlaceCode, number>,
    only: ReadonlySet<PlaceCode> | null,
  ): void {
    for (const code of new Set([...this.#told.keys(), ...records.keys()])) {
      const state = {
        records: records.get(code) ?? null,
        faint: only !== null && !only.has(code),
      };
      const told = this.#told.get(code);
      if (state.records === told?.records && state.faint === told.faint) continue;
      this.#told.set(code, state);
      for (const source of ['places', 'countries'])
        map.setFeatureState({ source, id: code }, state);
    }
  }
}
