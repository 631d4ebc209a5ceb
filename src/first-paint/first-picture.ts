import type { MultiPolygon, Position } from 'geojson';
import { merge, mesh } from 'topojson-client';
import { arcPath } from '../core/arcs/arc-path.ts';
import { ARC_WIDTHS } from '../core/arcs/arc-look.ts';
import { looksAt, USUAL_SCALE } from '../core/arcs/rope-opening.ts';
import { mostRecords, recordsInAll } from '../core/counts/counts.ts';
import { pictureOf, type Picture } from '../core/view/picture.ts';
import type { Camera } from '../core/globe/camera.ts';
import { CIRCLE, circleRadius, HUB_CIRCLE } from '../core/places/place-look.ts';
import { heldPlaces, turned } from '../core/globe/held-places.ts';
import { planeBox, planePoint } from '../core/globe/plane.ts';
import type { Overview, LngLat, Place } from '../core/types.ts';
import { defaultView } from '../core/address/view-url.ts';
import { curvePath } from '../still/curve-path.ts';
import { drawnLines, type DrawnLine } from '../still/still-arcs.ts';
import type { StillTopology } from '../still/still-shapes.ts';
import { element, number } from '../still/svg.ts';
import { linePath, ringPath } from './plane-path.ts';

/**
 * The default view on the whole plane of Mercator, for a page's first paint: its `viewBox` says what a map of some size
 * shows of it, while strokes and circles are pixels at any scale. Colours are classes, so that the page's scheme rules:
 * `l p h b` land, partners' land, the hub's, borders; `f i a s e o t` the themes; `r n` rims and circles, `u v` the hub's.
 * Ropes lie as on a usual desk, since the picture does not know its scale.
 * Names are left to the live map, which knows the reader's language and how much room there is.
 */
export function firstPicture(dataset: Overview, topology: StillTopology, label: string): string {
  const picture = pictureOf(defaultView(dataset.scope), dataset);
  const hub = dataset.places.find(({ code }) => code === dataset.scope.hub)!;
  const west = Math.round(hub.at[0]) - REACH.west;
  const { seen } = picture;
  const held = seen.length > 0 ? heldPlaces([hub.at, ...seen]) : undefined;
  return element(
    'svg',
    {
      id: 'first',
      viewBox: planeBox(withoutScript(hub.at), WITHOUT_SCRIPT),
      preserveAspectRatio: 'xMidYMid slice',
      role: 'img',
      'aria-label': label,
      'data-hub': hub.at.join(' '),
      'data-held': held?.map((part) => Number(part.toFixed(4))).join(' '),
    },
    (held
      ? overDateLine(land(dataset, topology, picture, -Infinity), held[0])
      : land(dataset, topology, picture, west)) +
      arcs(picture) +
      circles(dataset, picture, hub),
  );
}

/** What is in the middle where no script fits the picture to its window. */
const WITHOUT_SCRIPT = { width: 1000, height: 560 };
/** How far from the hub its middle is, in degrees. */
const MIDDLE = { east: 5, south: 8, zoom: 2.2 };

/** What lies beyond is in no default view, be it as wide or as high as a screen can be: degrees west of the hub, and of latitude. */
const REACH = { west: 153, south: -56, north: 76 };

const withoutScript = ([lng, lat]: LngLat): Camera => ({
  lng: Math.round(lng) + MIDDLE.east,
  lat: Math.round(lat) - MIDDLE.south,
  zoom: MIDDLE.zoom,
});

/**
 * A view of places all around the world crosses the date line, east of Greenwich on the east. Not as `<use>`, whose copies
 * no style of `#first` reaches.
 */
const overDateLine = (land: string, middle: number): string =>
  land + element('g', { transform: `translate(${middle > 0 ? WORLD : -WORLD})` }, land);

/** Of the plane, in its units: from 180 degrees west to 180 east. */
const WORLD = planePoint([180, 0])[0] - planePoint([-180, 0])[0];

function land(
  { scope }: Overview,
  topology: StillTopology,
  { records }: Picture,
  west: number,
): string {
  const isSeen = seenFrom(west);
  const { countries } = topology.objects;
  const known = records as ReadonlyMap<unknown, number>;
  const kindOf = (id: unknown): string => (id === scope.hub ? 'h' : known.get(id) ? 'p' : 'l');
  const parts = ['l', 'p', 'h'].map((kind) => {
    const ofKind = countries.geometries.filter(({ id }) => kindOf(id) === kind);
    const { coordinates } = merge(topology, ofKind as never) as MultiPolygon;
    const rings = coordinates.flat().filter(isSeen);
    return element('path', { class: kind, d: rings.map((r) => ringPath(inPlane(r))).join('') });
  });
  const borders = mesh(topology, countries, (a, b) => a !== b).coordinates.filter(isSeen);
  const d = borders.map((line) => linePath(inPlane(line))).join('');
  return parts.join('') + element('path', { class: 'b', d });
}

const seenFrom =
  (west: number) =>
  (line: readonly Position[]): boolean =>
    line.some(([lng, lat]) => lng! > west && lat! > REACH.south && lat! < REACH.north);

const inPlane = (line: readonly Position[]): [number, number][] =>
  line.map(([lng, lat]) => planePoint([lng!, lat!]));

/** Samples of an arc, and how far a curve may leave them, in units of the plane. */
const SEGMENTS = 32;
const TOLERANCE = 0.6;

const CLASSES = {
  framework: 'f',
  industry: 'i',
  arms: 'a',
  support: 's',
  further: 'e',
  other: 'o',
  halted: 't',
} as const;

function arcs({ arcs: all, arcView: view }: Picture): string {
  const looks = looksAt(USUAL_SCALE, view.opened);
  const paths = drawnLines(all, view, looks, { calm: CALM }).map((line) => {
    const { width, opacity, dash } = line.look;
    return element('path', {
      class: CLASSES[line.theme],
      'stroke-width': width === ARC_WIDTHS.calm ? undefined : number(width),
      'stroke-opacity': opacity === CALM ? undefined : number(opacity),
      'stroke-dasharray': dash?.array,
      'stroke-dashoffset': dash?.offset,
      d: curvePath(samplesOf(line), 0, TOLERANCE),
    });
  });
  return element('g', { class: 'arcs' }, paths.join(''));
}

/** Between the two schemes, which say by style how opaque an arc is that is no longer new. */
const CALM = 0.65;

function samplesOf({ rope, swing, growth }: DrawnLine): [number, number][] {
  return arcPath(rope.hubAt, rope.partnerAt, swing, SEGMENTS, growth).map(planePoint);
}

/** Circles are round ends of lines without length, since a line's width is in pixels at any scale. */
function circles(
  { agreements, places, scope }: Overview,
  { records }: Picture,
  hub: Place,
): string {
  const partners = places.filter(({ code }) => code !== scope.hub && records.get(code));
  const most = mostRecords(agreements);
  const inAll = recordsInAll(agreements);
  partners.sort((a, b) => (inAll.get(b.code) ?? 0) - (inAll.get(a.code) ?? 0));
  const dots = partners.map(({ code, at: [lng, lat] }) => {
    // On the side of the world where its arcs end.
    const at: LngLat = [hub.at[0] + turned(lng - hub.at[0]), lat];
    const radius = circleRadius(records.get(code)!, most);
    return dot('r', at, radius + CIRCLE.rim) + dot('n', at, radius);
  });
  const ofHub =
    dot('u', hub.at, HUB_CIRCLE.radius + HUB_CIRCLE.rim) + dot('v', hub.at, HUB_CIRCLE.radius);
  return element('g', { class: 'dots' }, dots.join('')) + element('g', { class: 'hub' }, ofHub);
}

function dot(kind: string, at: LngLat, radius: number): string {
  const d = `M${planePoint(at)
    .map((part) => part.toFixed(1))
    .join(' ')}h0`;
  return element('path', { class: kind, 'stroke-width': (2 * radius).toFixed(1), d });
}
