import { DialogDesk } from '../controls/dialog-desk.svelte.ts';

/** The dialog that starts a talk, of which there is one on a page. */
export const presentDesk = new DialogDesk();
