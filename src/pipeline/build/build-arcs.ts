import type { Feature, FeatureCollection, LineString, MultiLineString, Position } from 'geojson';
import { arcPath } from '../../core/arcs/arc-path.ts';
import { ropeLook, swingOf, USUAL_SCALE } from '../../core/arcs/rope-opening.ts';
import { arcsOf, type Arc } from '../../core/arcs/arcs.ts';
import { haltOf } from '../../core/record/as-of.ts';
import { endOfDay, startOfDay } from '../../core/time/day.ts';
import type { Dataset, LngLat } from '../../core/types.ts';

export interface ArcProperties {
  readonly agreement: string;
  readonly partner: string;
  /** Decimal years at which the interval of its date begins and ends; null if it is undated. */
  readonly from: number | null;
  readonly to: number | null;
  readonly theme: string;
  /** Decimal year from which on it is halted, where it was firm until then (its theme was its kind's); null for all others. */
  readonly halted: number | null;
  readonly nature: string;
  readonly status: string;
}

/** How the ropes of the file lie, for who reads it: closed, at that zoom of the map. */
export interface Opening {
  readonly ropes: 'closed';
  readonly zoom: number;
}

const CLOSED: Opening = { ropes: 'closed', zoom: USUAL_SCALE.zoom };

/** How many straight pieces a path has. */
const SEGMENTS = 64;

/**
 * `arcs.geojson`: the path of every agreement to each of its partners, in the order of the dataset. A path is a
 * LineString from the hub, as it lies in its partner's closed rope, which the file says; one that crosses longitude ±180 is cut there into a MultiLineString, as RFC 7946 asks.
 */
export function buildArcs(
  dataset: Dataset,
): FeatureCollection<LineString | MultiLineString, ArcProperties> & { readonly opening: Opening } {
  return { type: 'FeatureCollection', opening: CLOSED, features: arcsOf(dataset).map(featureOf) };
}

function featureOf({
  agreement,
  partner,
  hubAt,
  partnerAt,
  ...strand
}: Arc): Feature<LineString | MultiLineString, ArcProperties> {
  const swing = swingOf(strand, ropeLook(strand.rope, USUAL_SCALE));
  const lines = cutAtDateLine(arcPath(hubAt, partnerAt, swing, SEGMENTS)).map((line) =>
    line.map(([lng, lat]) => [round(lng), round(lat)]),
  );
  const { interval } = agreement.date;
  return {
    type: 'Feature',
    properties: {
      agreement: agreement.id,
      partner,
      from: interval && round(startOfDay(interval.from)),
      to: interval && round(endOfDay(interval.to)),
      theme: agreement.theme,
      halted: agreement.before ? round(haltOf(agreement)) : null,
      nature: agreement.nature,
      status: agreement.status,
    },
    geometry:
      lines.length === 1
        ? { type: 'LineString', coordinates: lines[0]! }
        : { type: 'MultiLineString', coordinates: lines },
  };
}

/** Cuts a path whose longitudes run on over ±180 into lines that stay within them and meet at the cut. */
export function cutAtDateLine(path: readonly LngLat[]): LngLat[][] {
  let line: LngLat[] = [];
  const lines = [line];
  let before: LngLat | null = null;
  for (const point of path) {
    if (before && turnOf(before) !== turnOf(point)) {
      const east = turnOf(point) > turnOf(before);
      const edge = 360 * Math.max(turnOf(point), turnOf(before)) - 180;
      const part = (edge - before[0]) / (point[0] - before[0]);
      const lat = before[1] + part * (point[1] - before[1]);
      line.push([east ? 180 : -180, lat]);
      line = [[east ? -180 : 180, lat]];
      lines.push(line);
    }
    line.push([point[0] - 360 * turnOf(point), point[1]]);
    before = point;
  }
  return lines;
}

/** How many times round the world a longitude is. */
const turnOf = ([lng]: LngLat): number => Math.floor((lng + 180) / 360);

/** Four decimals: about ten metres, or an hour. */
const round = (value: number): Position[number] => Math.round(value * 1e4) / 1e4;
