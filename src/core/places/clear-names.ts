import { partnerBlock, overlap, type Box, type NamedPlace } from './name-block.ts';

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
