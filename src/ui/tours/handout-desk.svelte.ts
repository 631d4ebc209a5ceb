import type { Tour } from '../../core/tour/tour.ts';
import { DialogDesk } from '../controls/dialog-desk.svelte.ts';

/** The dialog of a tour on paper, of which there is one on a page. */
class HandoutDesk extends DialogDesk {
  tour = $state.raw<Tour | null>(null);
}

export const handoutDesk = new HandoutDesk();
