import { recordsInAll } from '../counts/counts.ts';
import { mercatorOfLat } from '../globe/mercator.ts';
import { hubBlock, overlap, partnerBlock, type Box } from './name-block.ts';
import { ANCHORS, anchorAwayFrom, CIRCLE, HUB_CIRCLE, type NameAnchor } from './place-look.ts';
import type { Language, LngLat, Overview, Place, PlaceCode } from '../types.ts';

/** The default view of a desk; at larger zooms places are further apart, and nearly everything has room. */
const ZOOM = 2.5;
/** What it costs a name to hide another one, to cover a circle, and to be an eighth further from the far side. */
const COST = { name: 10, circle: 4, turn: 1 } as const;

type Named = Pick<Overview, 'agreements' | 'places' | 'scope'>;
type Sides = ReadonlyMap<PlaceCode, NameAnchor>;

/** Chosen once for a dataset's agreements in a language: a still is drawn again for every playhead. */
const chosen = new WeakMap<Named['agreements'], Map<Language, Sides>>();

/**
 * The side of its circle on which each partner's name stands: the far one from the hub, or another nearby where that
 * would lie on a circle or on a name that goes before. Those with most records choose first. The same at every moment
 * and zoom: the same playhead must be one picture.
 */
export function nameSides(dataset: Named, language: Language, hubName: string): Sides {
  const known = chosen.get(dataset.agreements) ?? new Map<Language, Sides>();
  chosen.set(dataset.agreements, known);
  const sides = known.get(language) ?? chooseSides(dataset, language, hubName);
  known.set(language, sides);
  return sides;
}

function chooseSides(
  { agreements, places, scope }: Named,
  language: Language,
  hubName: string,
): Sides {
  const hub = places.find(({ code }) => code === scope.hub)!;
  const records = recordsInAll(agreements);
  const partners = places
    .filter((place) => place !== hub)
    .toSorted((a, b) => (records.get(b.code) ?? 0) - (records.get(a.code) ?? 0));
  const radiusOf = ({ code }: Place): number =>
    CIRCLE.least + CIRCLE.perRoot * Math.sqrt(records.get(code) ?? 0) + CIRCLE.rim;
  const circles = new Map<Place, Box>(
    partners.map((place) => [place, around(pixelOf(place.at), radiusOf(place))]),
  );
  circles.set(hub, around(pixelOf(hub.at), HUB_CIRCLE.radius + HUB_CIRCLE.rim));
  const taken = [hubBlock({ name: hubName, at: pixelOf(hub.at), scale: 1 }).box];
  const sides = new Map<PlaceCode, NameAnchor>();
  for (const place of partners) {
    const others = [...circles].flatMap(([each, box]) => (each === place ? [] : [box]));
    const far = ANCHORS.indexOf(anchorAwayFrom(hub.at, place.at));
    const choices = ANCHORS.map((anchor, i) => {
      const name = place.names[language];
      const { box } = partnerBlock({ name, at: pixelOf(place.at), anchor, scale: 1 });
      const turns = Math.min((i - far + 8) % 8, (far - i + 8) % 8);
      const cost =
        COST.turn * turns + COST.name * hits(box, taken) + COST.circle * hits(box, others);
      return { anchor, box, cost };
    });
    const best = choices.reduce((a, b) => (b.cost < a.cost ? b : a));
    sides.set(place.code, best.anchor);
    if (hits(best.box, taken) === 0) taken.push(best.box);
  }
  return sides;
}

const hits = (box: Box, others: readonly Box[]): number =>
  others.reduce((sum, other) => sum + Number(overlap(box, other)), 0);

const around = ([x, y]: readonly [number, number], radius: number): Box => [
  x - radius,
  y - radius,
  x + radius,
  y + radius,
];

/** On the Mercator map, from where the equator meets Greenwich. */
function pixelOf([lng, lat]: LngLat): readonly [number, number] {
  const pixels = (512 * 2 ** ZOOM) / (2 * Math.PI);
  return [((lng * Math.PI) / 180) * pixels, -mercatorOfLat(lat) * pixels];
}
