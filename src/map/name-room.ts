import type { Map as MapLibreMap } from 'maplibre-gl';
import type { PlaceCode } from '../core/types.ts';

/** Which partners' names take up room on a map: those that have records, once it is told so. */
export class NameRoom {
  #taken: string | null = null;

  /** For a new style, in which all names take up room. */
  forget(): void {
    this.#taken = null;
  }

  give(map: MapLibreMap, records: ReadonlyMap<PlaceCode, number>): void {
    const codes = [...records].filter(([, count]) => count > 0).map(([code]) => code);
    // Names are laid out anew, by a worker, only where others take up room.
    if (codes.join() === this.#taken) return;
    this.#taken = codes.join();
    map.setFilter('names', [
      'all',
      ['!', ['get', 'hub']],
      ['in', ['get', 'code'], ['literal', codes]],
    ]);
  }
}
