import { DIMMED } from '../core/arcs/arc-look.ts';
import { mostRecords, recordsInAll } from '../core/counts/counts.ts';
import type { Palette } from '../core/view/palette.ts';
import { nameSides } from '../core/places/name-sides.ts';
import type { Picture } from '../core/view/picture.ts';
import { chosenNames, isClear, type NameGround } from '../core/places/clear-names.ts';
import { CIRCLE, circleRadius, EMPTY_RING, HUB_CIRCLE, NAME } from '../core/places/place-look.ts';
import type { Overview, Language, Place, PlaceCode } from '../core/types.ts';
import { hubBlock, type NamedPlace } from '../core/places/name-block.ts';
import { namesAsSvg, stillNames } from './still-names.ts';
import type { Size, StillProjection, WorldCopy } from './still-projection.ts';
import { element, number } from './svg.ts';

/** What names go by beside their places. */
export interface StillNaming {
  /** What stands over the picture. */
  readonly over?: NameGround['over'];
  /** Whose names alone are shown; null: everybody's. */
  readonly namedAlone?: ReadonlySet<PlaceCode> | null;
}

const NONE: ReadonlySet<PlaceCode> = new Set();

/** Circles and names of the partners that are on the map, and of the hub. */
export function stillPlaces(
  dataset: Pick<Overview, 'about' | 'agreements' | 'places' | 'scope'>,
  records: Picture['records'],
  { copies }: StillProjection,
  palette: Palette,
  language: Language,
  size: Size & StillNaming & { readonly chosen?: ReadonlySet<PlaceCode> },
): string {
  const { hub: hubCode } = dataset.scope;
  const hub = dataset.places.find(({ code }) => code === hubCode)!;
  const partners = dataset.places.filter(({ code }) => code !== hubCode && records.has(code));
  const inAll = recordsInAll(dataset.agreements);
  const byRank = partners.toSorted((a, b) => (inAll.get(b.code) ?? 0) - (inAll.get(a.code) ?? 0));
  const most = mostRecords(dataset.agreements);
  const hubName = dataset.about.hub[language];
  const sides = nameSides(dataset, language, hubName);
  const { namedAlone = null, over = [], chosen = NONE } = size;
  const letters = namedAlone ? NAME.lit / NAME.size : 1;
  const named = (
    places: readonly Place[],
    nameOf: (place: Place) => string,
    larger = 1,
  ): NamedPlace[] =>
    copies.flatMap((copy) =>
      places.flatMap((place) => {
        const spot = inSight(place, copy, size);
        if (!spot) return [];
        const anchor = sides.get(place.code) ?? 'bottom';
        // As MapLibre has it: letters shrink by half of what circles do.
        return [
          {
            name: nameOf(place),
            at: spot.at,
            anchor,
            scale: (larger * (1 + spot.scale)) / 2,
            ...(records.get(place.code) === 0 && EMPTY_RING),
          },
        ];
      }),
    );
  const circles = copies.map((copy) => circlesOn(copy, byRank, hub, records, most, palette, size));
  const hubNames = named([hub], () => hubName);
  const partnerNames = (areChosen: boolean): NamedPlace[] =>
    named(
      byRank.filter(
        ({ code }) => chosen.has(code) === areChosen && (!namedAlone || namedAlone.has(code)),
      ),
      ({ names: each }) => each[language],
      letters,
    );
  const beside = [...over, ...hubNames.map((place) => hubBlock(place).box)];
  const names = stillNames(hubNames, [
    ...chosenNames(partnerNames(true), { ...size, over: beside }),
    ...partnerNames(false).filter((place) => isClear(place, { ...size, over })),
  ]);
  return circles.join('') + namesAsSvg(names, palette);
}

function circlesOn(
  copy: WorldCopy,
  partners: readonly Place[],
  hub: Place,
  records: Picture['records'],
  most: number,
  palette: Palette,
  size: Size & StillNaming,
): string {
  const circle = (place: Place, radius: number, rim: number, colours: Colours): string => {
    const spot = inSight(place, copy, size);
    if (!spot) return '';
    // The live map draws the rim outside the radius.
    return element('circle', {
      cx: number(spot.at[0]),
      cy: number(spot.at[1]),
      r: number(radius * spot.scale + rim / 2),
      'stroke-width': colours.rimWidth,
      fill: colours.fill,
      stroke: colours.rim,
      opacity: colours.opacity,
      'data-partner': place === hub ? undefined : place.code,
    });
  };
  const all = partners.map((place) => {
    const { code } = place;
    const isEmpty = records.get(code) === 0;
    const opacity =
      size.namedAlone && !size.namedAlone.has(code)
        ? DIMMED.talk
        : isEmpty
          ? EMPTY_RING.opacity
          : 1;
    return circle(place, circleRadius(records.get(code)!, most), CIRCLE.rim, {
      fill: isEmpty ? 'none' : undefined,
      opacity: opacity < 1 ? String(opacity) : undefined,
    });
  });
  const group = element(
    'g',
    { fill: palette.node, stroke: palette.ink, 'stroke-width': String(CIRCLE.rim) },
    all.join(''),
  );
  return (
    group +
    circle(hub, HUB_CIRCLE.radius, HUB_CIRCLE.rim, {
      fill: palette.hub,
      rim: palette.node,
      rimWidth: String(HUB_CIRCLE.rim),
    })
  );
}

/** What a circle does not take from its group. */
interface Colours {
  readonly fill?: string | undefined;
  readonly rim?: string;
  readonly rimWidth?: string;
  readonly opacity?: string | undefined;
}

/** Room around the picture in which a place still has its circle and its name partly in sight. */
const MARGIN = 100;

function inSight(
  place: Place,
  copy: WorldCopy,
  { width, height }: Size,
): ReturnType<WorldCopy['place']> {
  const spot = copy.place(place.at);
  if (!spot) return null;
  const [x, y] = spot.at;
  const isIn = x > -MARGIN && x < width + MARGIN && y > -MARGIN && y < height + MARGIN;
  return isIn ? spot : null;
}
