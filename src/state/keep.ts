import { keyOf } from './kept-under.ts';

/** What this browser keeps of a reader's own; null where it keeps nothing, as in a private window or a sandbox. */
export function kept(what: string): string | null {
  try {
    return localStorage.getItem(keyOf(what));
  } catch {
    return null;
  }
}

/** Keeps it, or with null forgets it. Where the browser refuses, it lasts as long as the page. */
export function keep(what: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(keyOf(what));
    else localStorage.setItem(keyOf(what), text);
  } catch {
    // The page can live without.
  }
}
