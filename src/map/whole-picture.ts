import type { Map as MapLibreMap } from 'maplibre-gl';

/** How long a picture may take to be whole, in milliseconds. */
const PATIENCE = 60_000;
/** When to draw again where nothing tells that the map has something new, in milliseconds. */
const DRAW_AGAIN = 200;

/**
 * Draws until nothing is missing and hands over the canvas while it still has its pixels. `tell` tells the
 * map what is left to be told and says whether it could; it is asked again until then. Throws where a picture does not become whole.
 */
export async function wholePicture(
  map: MapLibreMap,
  tell: () => boolean,
  take: (canvas: HTMLCanvasElement) => void,
): Promise<void> {
  const giveUp = performance.now() + PATIENCE;
  let isTold = tell();
  let isTaken = false;
  const look = (): void => {
    if (isTaken || !isTold || !map.loaded()) return;
    isTaken = true;
    take(map.getCanvas());
  };
  map.on('render', look);
  try {
    map.redraw();
    while (!isTaken) {
      if (performance.now() > giveUp) throw new Error(`the map is not whole after ${PATIENCE} ms`);
      const news = await nextNews(map);
      isTold ||= tell();
      // A page in sight draws by itself what has come; a hidden one has no animation frames.
      if (!isTaken && (news === 'none' || document.hidden)) map.redraw();
    }
  } finally {
    map.off('render', look);
  }
}

function nextNews(map: MapLibreMap): Promise<'some' | 'none'> {
  return new Promise((resolve) => {
    const waiting = setTimeout(() => tellOf('none'), DRAW_AGAIN);
    const onNews = (): void => tellOf('some');
    const tellOf = (news: 'some' | 'none'): void => {
      clearTimeout(waiting);
      map.off('data', onNews);
      map.off('render', onNews);
      resolve(news);
    };
    map.on('data', onNews);
    map.on('render', onNews);
  });
}
