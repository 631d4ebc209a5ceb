import type { Asked } from '../../core/view/filter.ts';
import type { CONFIDENCES, NATURES, PlaceCode, Status } from '../../core/types.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** A filter's value in the reader's words. */
export function filterWord(explorer: Explorer, name: Asked, value: string): string {
  switch (name) {
    case 'natures':
      return explorer.messages.natures[value as (typeof NATURES)[number]];
    case 'statuses':
      return explorer.messages.statuses[value as Status];
    case 'partners':
      return explorer.nameOf(value as PlaceCode);
    case 'systems':
      return value;
    case 'confidences':
      return explorer.messages.confidences[value as (typeof CONFIDENCES)[number]];
  }
}
