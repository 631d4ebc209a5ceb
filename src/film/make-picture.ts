import { IMPRINT, imprintText, type Imprint } from '../core/imprint/imprint.ts';
import { withPngText } from '../core/imprint/png-text.ts';
import { withSvgMetadata } from '../core/imprint/svg-metadata.ts';
import { PALETTES } from '../core/view/palette.ts';
import { pictureOf } from '../core/view/picture.ts';
import type { Overview } from '../core/types.ts';
import type { View } from '../core/view/view.ts';
import { Explorer } from '../state/explorer.svelte.ts';
import { fetchJson } from '../state/fetch-json.ts';
import { drawStill } from '../still/still-of-view.ts';
import { stillShapes, type StillTopology } from '../still/still-shapes.ts';
import { captionBoxes } from './caption-boxes.ts';
import type { CaptionItem } from './caption-items.ts';
import { captionSvg } from './caption-svg.ts';
import { captionOf } from './caption-words.ts';
import { measureOn } from './draw-caption.ts';
import { layCaption, type Caption } from './film-caption.ts';
import { hasWebGl } from '../state/has-webgl.ts';
import type { Look, StageSize } from './film-stage.ts';
import { pictureCamera } from './picture-camera.ts';
import { loadLetters } from './load-letters.ts';
import { part } from '../state/part.svelte.ts';

export interface PictureOrder {
  readonly dataset: Overview;
  readonly view: View;
  /** Decimal year: it may lie between the view's months. */
  readonly playhead: number;
  readonly look: Look;
  readonly size: StageSize;
  /** What it remembers of the map, for those who drop it there again. */
  readonly imprint: Imprint;
  /** What the records shown rest on; null where they did not arrive. */
  readonly sources: string | null;
}

/** The view as a PNG; where there is no WebGL it is drawn from the SVG. */
export async function makePng(order: PictureOrder): Promise<Blob> {
  await loadLetters();
  const png = await (hasWebGl() ? pngOfMap(order) : pngOfSvg(order));
  const bytes = new Uint8Array(await png.arrayBuffer());
  const remembers = withPngText(bytes, IMPRINT, imprintText(order.imprint));
  return new Blob([remembers], { type: png.type });
}

/** The view as an SVG of the map's own pixels, however many the PNG would have. */
export async function makeSvg({
  dataset,
  view,
  playhead,
  look,
  size,
  imprint,
  sources,
}: PictureOrder): Promise<Blob> {
  await loadLetters();
  const [width, height] = [size.width / size.ratio, size.height / size.ratio];
  const whole = { ...view, ...look };
  const picture = pictureOf(whole, dataset);
  const topology = await fetchJson<StillTopology>('basemap/still.json');
  const explorer = new Explorer(dataset, whole, look.language);
  const caption = captionOf(explorer, { text: null, withMonth: true, sources });
  const context = document.createElement('canvas').getContext('2d')!;
  const measure = measureOn(context);
  const lay = (what: Caption): CaptionItem[] => layCaption(what, { width, height }, measure);
  const items = lay(caption);
  const over = captionBoxes(items, { width }, 1);
  // It looks where a film of it does, which names no sources.
  const unsourced = captionBoxes(lay({ ...caption, sources: null }), { width }, 1);
  const camera = pictureCamera(view, dataset, { width, height }, unsourced);
  const at = { ...picture, camera, arcView: { ...picture.arcView, playhead } };
  const still = drawStill(at, dataset, stillShapes(topology), { ...look, width, height, over });
  const written = captionSvg(items, { width, height }, PALETTES[look.scheme], caption.direction);
  const end = still.lastIndexOf('</svg>');
  const svg = `${still.slice(0, end)}${written}</svg>`;
  const remembers = withSvgMetadata(svg, IMPRINT, imprintText(imprint));
  return new Blob([remembers], { type: 'image/svg+xml' });
}

async function pngOfMap(order: PictureOrder): Promise<Blob> {
  const { dataset, view, playhead, look, size, sources } = order;
  const [{ FilmStage }, { loadBasemap }] = await Promise.all([
    part(() => import('./film-stage.ts')),
    part(() => import('../map/basemap.ts')),
  ]);
  const stage = new FilmStage(dataset, await loadBasemap(fetchJson), look, size);
  try {
    const said = { text: null, withMonth: true, sources };
    const camera = stage.cameraOf(view, null);
    await stage.draw({ view, playhead, camera, standsStill: true, ...said });
    return await pngOf(stage.canvas);
  } finally {
    stage.close();
  }
}

async function pngOfSvg(order: PictureOrder): Promise<Blob> {
  const url = URL.createObjectURL(await makeSvg(order));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = order.size.width;
    canvas.height = order.size.height;
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await pngOf(canvas);
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error(`no PNG of ${canvas.width} by ${canvas.height} pixels`);
  return blob;
}
