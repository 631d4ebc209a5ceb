import { queryOf } from '../core/address/query-of.ts';
import { readView, writeView } from '../core/address/view-url.ts';
import type { Explorer } from './explorer.svelte.ts';

/** How often the address may be rewritten, in milliseconds: browsers refuse more than about 100 in 30 seconds. */
const PACE = 250;

/**
 * Keeps the address in step with the view: a new selection is a new entry in the history, so that back and forward go
 * from one to the other; everything else rewrites the entry, and not while playing. A talk's steps are no history. Call it while a component is set up.
 */
export function syncUrl(explorer: Explorer, isPlaying: () => boolean): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  $effect(() => {
    const { search } = window.location;
    const query = writeView(explorer.view, explorer.scope, queryOf(search));
    clearTimeout(timer);
    if (partOf(query, 'focus') !== partOf(search, 'focus') && !explorer.presenting)
      write('pushState', query);
    // A scene that plays must be in the address all the same: a reload in the middle of a talk goes on there.
    else if (partOf(query, 'scene') !== partOf(search, 'scene')) write('replaceState', query);
    else if (!isPlaying()) timer = setTimeout(() => write('replaceState', query), PACE);
  });
  $effect(() => {
    const back = (): void => {
      const { view } = readView(queryOf(window.location.search), explorer.dataset);
      // Back goes to what was shown, not to the language or colours that it was shown in.
      const { language, scheme, digits } = explorer.view;
      explorer.show({ ...view, language, scheme, digits });
    };
    window.addEventListener('popstate', back);
    return () => window.removeEventListener('popstate', back);
  });
}

/** What a link within the page is to call first: the entry of the history stays, and "back" returns to its view. */
export function keepEntry(): void {
  put('pushState', window.location.search);
}

function partOf(query: string, key: 'focus' | 'scene'): string | null {
  return queryOf(query).get(key);
}

function write(how: 'pushState' | 'replaceState', query: string): void {
  const search = query === '' ? '' : `?${query}`;
  if (search !== window.location.search) put(how, search);
}

function put(how: 'pushState' | 'replaceState', search: string): void {
  try {
    history[how](null, '', window.location.pathname + search);
  } catch {
    // A page opened from file:// or in an opaque origin may not rewrite its address; the view itself is not touched.
  }
}
