import { DialogDesk } from '../controls/dialog-desk.svelte.ts';

/** "How this map was made", of which there is one on a page. */
export const aboutDesk = new DialogDesk();
