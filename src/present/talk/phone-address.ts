import { isLocal, viewAddress } from '../../core/address/view-address.ts';
import type { Scope } from '../../core/types.ts';
import type { View } from '../../core/view/view.ts';

/**
 * The address that opens what the hall sees on a phone: neither as a talk nor in the hall's language, colours or digits.
 * Null where the page has no address that a phone could reach.
 */
export function phoneAddress(page: string, view: View, scope: Scope): string | null {
  if (isLocal(page)) return null;
  const own = { language: null, scheme: null, digits: 'latn', laneOpen: null } as const;
  const plain = { presenting: false, autoplay: false, tour: null, listOpen: false };
  return viewAddress(page, { ...view, ...own, ...plain }, scope);
}
