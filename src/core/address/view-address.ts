import type { Scope } from '../types.ts';
import { queryOf } from './query-of.ts';
import { writeView } from './view-url.ts';
import type { View } from '../view/view.ts';

/** The whole address of a view on a page; what the page's own address says of keys that are not ours is kept. */
export function viewAddress(page: string, view: View, scope: Scope): string {
  const url = new URL(page);
  url.search = writeView(view, scope, queryOf(url.search));
  url.hash = '';
  return url.href;
}

/** The same page in the copy that keeps a version as it is; a page of that copy is its own. */
export function frozenPage(page: string, version: string): string {
  const url = new URL(page);
  if (isFrozen(page, version)) return page;
  return new URL(`v/${version}/${url.search}`, page).href;
}

export function isFrozen(page: string, version: string): boolean {
  return new URL('.', page).pathname.endsWith(`/v/${version}/`);
}

/** A page that was opened as a file, or is the preview of a map in the making, has an address that leads nobody else to it. */
export function isLocal(page: string): boolean {
  const { protocol, pathname } = new URL(page);
  return protocol === 'file:' || pathname.endsWith('/make/map.html');
}
