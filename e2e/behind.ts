/**
 * Journeys that still say what the page, its layout or its records said before they were laid anew, by what their titles
 * begin with. They do not run until they are brought up to date; none may be added for a fault that is found today.
 */
export const BEHIND: readonly string[] = [
  'a film’s frames, decoded, are the pictures of their own moments; a cancelled film leaves nothing',
  'a globe map that loses its context in play comes back as it was, and the clock goes on',
  'a newcomer sees the arcs, scrubs, clicks one and reads the sentence it rests on',
  'a rope opens under the pointer, lets one strand be hit, and closes as it was',
  'after the first visit the page says that it is ready, and lives on when the server is dead',
  'every part of the page stays within its budget',
  'within a pixel: light, 390 by 844',
  'one file from a stick is the whole app, without a network',
  'pressed quickly, the last press wins: the map is the one that its link opens',
  'the map is live and its new arcs are drawn where they belong',
  'the map library is asked for after the first paint, and the largest paint comes before it',
  'the pointer finds what is drawn, and only that, at map=1.60/40.00/40.00',
  'the server says of each kind of file how it is read, kept and packed',
  'without JavaScript the page leads to the list',
];
