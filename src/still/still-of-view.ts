import { cameraFor } from '../core/globe/default-camera.ts';
import { PALETTES, type Palette } from '../core/view/palette.ts';
import { pictureOf, type Picture } from '../core/view/picture.ts';
import { partnersChosen } from '../core/view/standing-partners.ts';
import { BORDER_WIDTH } from '../core/places/place-look.ts';
import type { Overview, Language } from '../core/types.ts';
import type { Scheme, View } from '../core/view/view.ts';
import type { Camera } from '../core/globe/camera.ts';
import { inLanguage } from '../core/record/about.ts';
import { stillArcs } from './still-arcs.ts';
import { stillPlaces, type StillNaming } from './still-places.ts';
import { stillProjection, type Size, type StillProjection } from './still-projection.ts';
import type { StillShapes } from './still-shapes.ts';
import { element, escaped, number } from './svg.ts';

export interface StillOptions extends Size, StillNaming {
  readonly language: Language;
  readonly scheme: Scheme;
}

/** A view as a whole `<svg>` of that size in CSS pixels: what the live map shows of it. */
export function stillOfView(
  view: View,
  dataset: Overview,
  shapes: StillShapes,
  options: StillOptions,
): string {
  return drawStill(pictureOf(view, dataset), dataset, shapes, options);
}

/** The same of a picture that is known already, whose playhead may stand between two months. */
export function drawStill(
  picture: Picture,
  dataset: Overview,
  shapes: StillShapes,
  options: StillOptions,
): string {
  const camera = stillCamera(dataset, options, picture);
  const projection = stillProjection(picture.projection, camera, options);
  const { ground, arcs, places } = stillLayers(picture, dataset, shapes, projection, options);
  const label = inLanguage(dataset.about.title, options.language);
  const [width, height] = [number(options.width), number(options.height)];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-label': label,
    },
    element('title', {}, escaped(label)) + ground + arcs + places,
  );
}

/** Where a picture of that size looks, on a map or a globe: at what it was told or the default view, with these places in it. */
export function stillCamera(
  { places, scope }: Overview,
  { width, height, covered }: Size,
  { camera, seen, projection }: Pick<Picture, 'camera' | 'seen' | 'projection'>,
): Camera {
  const hub = places.find(({ code }) => code === scope.hub)!;
  return cameraFor(camera, { clientWidth: width, clientHeight: height }, hub.at, {
    covered,
    seen,
    projection,
  });
}

/** A still from back to front, in parts of which some stay while others change. */
export interface StillLayers {
  readonly ground: string;
  readonly arcs: string;
  readonly places: string;
}

/** What is inside of a still's `<svg>`. A projection that is kept keeps the land that it has drawn. */
export function stillLayers(
  picture: Pick<Picture, 'arcs' | 'arcView' | 'records'>,
  dataset: Overview,
  shapes: StillShapes,
  projection: StillProjection,
  { width, height, language, scheme, over = [], namedAlone = null }: StillOptions,
): StillLayers {
  const palette = PALETTES[scheme];
  const size = { width, height };
  const { arcs, arcView, records } = picture;
  return {
    ground: sea(projection, palette, size) + land(records, dataset, shapes, projection, palette),
    arcs: stillArcs(arcs, arcView, projection, palette, size),
    places: stillPlaces(dataset, records, projection, palette, language, {
      ...size,
      over,
      namedAlone,
      chosen: partnersChosen(dataset.agreements, arcView),
    }),
  };
}

function sea({ rim }: StillProjection, palette: Palette, { width, height }: Size): string {
  const around = { width: number(width), height: number(height) };
  if (!rim) return element('rect', { ...around, fill: palette.sea });
  const [cx, cy] = rim.centre.map(number);
  const globe = { cx, cy, r: number(rim.radius), fill: palette.sea };
  return element('rect', { ...around, fill: palette.ground }) + element('circle', globe);
}

/** Land in three tints: the hub's, its partners' and all other; then the borders. */
function land(
  records: Picture['records'],
  { scope }: Overview,
  { countries, borders }: StillShapes,
  { copies }: StillProjection,
  palette: Palette,
): string {
  const tintOf = (code: unknown): string =>
    code === scope.hub
      ? palette.hubLand
      : (records as ReadonlyMap<unknown, number>).get(code)
        ? palette.partnerLand
        : palette.land;
  let svg = '';
  for (const { draw } of copies) {
    const paths = new Map<string, string>();
    for (const country of countries) {
      const tint = tintOf(country.id);
      paths.set(tint, (paths.get(tint) ?? '') + draw(country));
    }
    for (const [fill, d] of paths) if (d) svg += element('path', { fill, d });
    svg += element('path', {
      fill: 'none',
      stroke: palette.border,
      'stroke-width': String(BORDER_WIDTH),
      'stroke-linejoin': 'round',
      d: draw(borders),
    });
  }
  return svg;
}
