/** What the live map lets the page's buttons do; null until it is there. */
export interface MapVerbs {
  zoomBy(levels: number): void;
}

/** There is one live map on a page; its buttons stand elsewhere. */
class MapDesk {
  verbs = $state.raw<MapVerbs | null>(null);
}

export const mapDesk = new MapDesk();
