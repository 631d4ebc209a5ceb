import type { Asked } from '../core/view/filter.ts';
import type { Confidence, Nature, PlaceCode, Status } from '../core/types.ts';
import type { CommonMessages } from './messages.ts';

/** What a filter's values are named with: any explorer. */
export interface FilterNamer {
  readonly messages: Pick<CommonMessages, 'natures' | 'statuses' | 'confidences'>;
  nameOf(code: PlaceCode): string;
}

/** A filter's value in the reader's words. */
export function filterWord(namer: FilterNamer, name: Asked, value: string): string {
  const { messages } = namer;
  switch (name) {
    case 'natures':
      return messages.natures[value as Nature];
    case 'statuses':
      return messages.statuses[value as Status];
    case 'partners':
      return namer.nameOf(value as PlaceCode);
    case 'systems':
      return value;
    case 'confidences':
      return messages.confidences[value as Confidence];
  }
}
