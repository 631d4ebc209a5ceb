/** Which data this page shows; nothing yet. */
let map = 'map';

/** Says once, before anything is kept or sent, which data the page shows (`about.name`). */
export function keepUnder(name: string): void {
  map = name;
}

/** The name under which something is kept in the browser or said between windows: maps of other hubs on this origin have theirs. */
export const keyOf = (what: string): string => `${map}-${what}`;
