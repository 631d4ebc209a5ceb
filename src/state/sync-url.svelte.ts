import { writeView } from '../core/view-url.ts';
import type { Explorer } from './explorer.svelte.ts';

/** How often the address may be rewritten, in milliseconds: browsers refuse more than about 100 in 30 seconds. */
const PACE = 250;

/**
 * Keeps the address in step with the view, without a new entry in the history; not while playing, when the last view
 * is written on pause. Call it while a component is set up.
 */
export function syncUrl(explorer: Explorer, isPlaying: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  $effect(() => {
    const query = writeView(
      explorer.view,
      explorer.scope,
      new URLSearchParams(window.location.search),
    );
    clearTimeout(timer);
    if (isPlaying()) return;
    timer = setTimeout(() => replaceQuery(query), PACE);
  });
}

function replaceQuery(query: string): void {
  const search = query === '' ? '' : `?${query}`;
  if (search === window.location.search) return;
  try {
    history.replaceState(history.state, '', window.location.pathname + search);
  } catch {
    // A page opened from file:// or in an opaque origin may not rewrite its address; the view itself is not touched.
  }
}
