import { DialogDesk } from '../controls/dialog-desk.svelte.ts';

/** The reading of an article, of which there is one on a page. */
export const articleDesk = new DialogDesk();
