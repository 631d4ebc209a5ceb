import {
  geoClipRectangle,
  geoPath,
  geoTransform,
  type GeoPermissibleObjects,
  type GeoStreamWrapper,
} from 'd3';
import { geoSatellite } from 'd3-geo-projection';
import { HEIGHTS_AWAY } from '../core/globe/globe-camera.ts';
import { freeMiddle, NOTHING_COVERED, type Covered } from '../core/globe/covered.ts';
import type { MapScale } from '../core/arcs/rope-opening.ts';
import { angularDistance } from '../core/globe/great-circle.ts';
import type { LngLat } from '../core/types.ts';
import type { Projection } from '../core/view/view.ts';
import type { Camera } from '../core/globe/camera.ts';
import { worldCopies } from '../core/globe/world-copies.ts';

export type Point = readonly [x: number, y: number];

/** The live map's camera as d3 projects it. Lengths are CSS pixels, the picture's top left is 0, 0. */
export interface StillProjection {
  /** What ropes lie by. */
  readonly scale: MapScale;
  /** The whole world with everything in it, once for each of its copies in sight. */
  readonly copies: readonly WorldCopy[];
  /** The rim of the globe; null on a flat map, which has none. */
  readonly rim: { readonly centre: Point; readonly radius: number } | null;
}

export interface WorldCopy {
  /** Path data of a shape, cut at the picture's edges. */
  readonly draw: (shape: GeoPermissibleObjects) => string;
  /** Where a place stands; longitudes may leave ±180. Null behind the globe. `scale`: what stands there is so much nearer. */
  readonly place: (at: LngLat) => { readonly at: Point; readonly scale: number } | null;
}

export interface Size {
  readonly width: number;
  readonly height: number;
  /** What stands over the picture: a camera's centre is in the middle of what is free. */
  readonly covered?: Covered;
}

const middleOf = (size: Size): Point => freeMiddle(size, size.covered ?? NOTHING_COVERED);

export function stillProjection(kind: Projection, camera: Camera, size: Size): StillProjection {
  return kind === 'globe' ? globe(camera, size) : flat(camera, size);
}

/** Pixels around the picture in which shapes are still drawn, so that no cut edge is seen. */
const MARGIN = 8;

function flat(wanted: Camera, size: Size): StillProjection {
  const { width, height } = size;
  const [middleX, middleY] = middleOf(size);
  const { lng, lat, zoom } = held(wanted, height);
  const world = worldSize(zoom);
  const degreesOf = (pixels: number): number => (360 * pixels) / world;
  const middle = northing(lat);
  const seen = [lng - degreesOf(middleX), lng + degreesOf(width - middleX)] as const;
  const copies = worldCopies([...seen], [-180, 180]).map((copy): WorldCopy => {
    const x = (degrees: number) => middleX + ((degrees - lng + 360 * copy) * world) / 360;
    const y = (degrees: number) => middleY + (middle - northing(degrees)) * world;
    // The shapes are cut at the antimeridian already: in the plane no ring can be taken for all that is outside of it.
    const plane = geoTransform({
      point(east, north) {
        this.stream.point(x(east), y(north));
      },
    });
    return {
      draw: pathWithin(plane, { width, height }),
      place: ([east, north]) => ({ at: [x(east), y(north)], scale: 1 }),
    };
  });
  return { scale: { zoom, globeLat: null }, copies, rim: null };
}

function globe({ lng, lat, zoom }: Camera, size: Size): StillProjection {
  const { width, height } = size;
  const radius = worldSize(zoom) / (2 * Math.PI) / Math.cos(lat * RADIANS);
  // In radii, from the globe's centre.
  const distance = 1 + (HEIGHTS_AWAY * height) / radius;
  const horizon = Math.acos(1 / distance);
  const centre = middleOf(size);
  const projection = geoSatellite()
    .distance(distance)
    .scale(radius)
    .rotate([-lng, -lat])
    .translate([centre[0], centre[1]])
    .clipAngle(horizon / RADIANS - 1e-6)
    .precision(0.3);
  const place: WorldCopy['place'] = (at) => {
    const away = angularDistance([lng, lat], at);
    if (away > horizon) return null;
    const scale = (distance - 1) / (distance - Math.cos(away));
    return { at: projection([at[0], at[1]])!, scale };
  };
  const rim = radius * Math.sqrt((distance - 1) / (distance + 1));
  return {
    scale: { zoom, globeLat: lat },
    copies: [{ draw: pathWithin(projection, { width, height }), place }],
    rim: { centre, radius: rim },
  };
}

/** What has been drawn once is not drawn again: land stays while time passes. */
function pathWithin(projection: GeoStreamWrapper, { width, height }: Size): WorldCopy['draw'] {
  const clip = geoClipRectangle(-MARGIN, -MARGIN, width + MARGIN, height + MARGIN);
  const path = geoPath({ stream: (to) => projection.stream(clip(to)) }).digits(1);
  const drawn = new WeakMap<GeoPermissibleObjects, string>();
  return (shape) => {
    const known = drawn.get(shape);
    if (known !== undefined) return known;
    const data = path(shape) ?? '';
    drawn.set(shape, data);
    return data;
  };
}

/** The camera as the live map holds it: the world is never lower than the picture, nor does it leave it. */
function held({ lng, lat, zoom }: Camera, height: number): Camera {
  const least = Math.max(zoom, Math.log2(height / 512));
  const room = Math.max(0, 0.5 - height / 2 / worldSize(least));
  const middle = Math.min(room, Math.max(-room, northing(lat)));
  return { lng, lat: Math.atan(Math.sinh(middle * 2 * Math.PI)) / RADIANS, zoom: least };
}

const RADIANS = Math.PI / 180;

const worldSize = (zoom: number): number => 512 * 2 ** zoom;

/** How far north of the equator Mercator puts a latitude (degrees), in parts of the world's width. */
const northing = (lat: number): number =>
  Math.asinh(Math.tan(Math.max(-89.9, Math.min(89.9, lat)) * RADIANS)) / (2 * Math.PI);
