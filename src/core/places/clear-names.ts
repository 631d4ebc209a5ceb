import { partnerBlock, overlap, type Box, type NamedPlace } from './name-block.ts';
import { ANCHORS } from './place-look.ts';

/** What stands over a map, and its size: all in pixels from its left upper corner. */
export interface NameGround {
  readonly width: number;
  readonly height: number;
  readonly over: readonly Box[];
}

/** Room that the block of a name keeps around itself may lie beyond an edge. */
const SLACK = 2;

/** Whether a name would be read whole: within the map, and under nothing that stands over it. */
export function isClear(place: NamedPlace, { width, height, over }: NameGround): boolean {
  const { box } = partnerBlock(place);
  const [left, top, right, bottom] = box;
  const isInside =
    left >= -SLACK && top >= -SLACK && right <= width + SLACK && bottom <= height + SLACK;
  return isInside && !over.some((each) => overlap(each, box));
}

/**
 * The names of what is chosen, in their order: each on its own side or on the nearest on which it is read whole and beside those
 * before it. One that is whole on none is left out.
 */
export function chosenNames(places: readonly NamedPlace[], ground: NameGround): NamedPlace[] {
  const over = [...ground.over];
  return places.flatMap((place) => {
    const own = ANCHORS.indexOf(place.anchor);
    const turned = TURNS.map((turn) => ({ ...place, anchor: ANCHORS[(own + turn) % 8]! }));
    const seat = turned.find((each) => isClear(each, { ...ground, over }));
    if (!seat) return [];
    over.push(partnerBlock(seat).box);
    return [seat];
  });
}

/** Of sides, in eighths: the own one first, the far one last. */
const TURNS = [0, 1, 7, 2, 6, 3, 5, 4];
