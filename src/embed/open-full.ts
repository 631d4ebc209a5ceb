import type { Host } from './host.ts';

/** The main page's address with a view; `root` is the folder in which it lies. */
export function fullAddress(query: string, root: string): string {
  return new URL(query === '' ? '.' : `?${query}`, root).href;
}

/**
 * Opens the main page from within a frame, as far as its sandbox allows: in a new tab, else in place of the page that
 * holds the frame. WordPress opens it itself when it is told to, and allows nothing else. False where all is forbidden.
 */
export function openFull(address: string, host: Host): boolean {
  if (host.askToOpen(address)) return false;
  const opened = window.open(address, '_blank');
  if (opened) {
    // A sandbox may not let go of what it has opened; the page that then knows its opener is our own.
    if (self.origin !== 'null') opened.opener = null;
    return true;
  }
  try {
    window.top!.location.href = address;
    return true;
  } catch {
    return false;
  }
}
