import { frozenPage, isFrozen, isLocal } from '../../core/address/view-address.ts';

/** Whether the site keeps this version unchanged in a folder of its own: `itself` where that copy is what is open. */
export type FrozenCopy = 'kept' | 'missing' | 'itself';

/** Asks for the copy's version and not for its page alone: there are hosts that answer every address with a page. */
export async function findFrozenCopy(
  page: string,
  version: string,
  ask: typeof fetch = fetch,
): Promise<FrozenCopy> {
  if (isFrozen(page, version)) return 'itself';
  // A page from a file may ask for nothing beside it.
  if (isLocal(page)) return 'missing';
  try {
    const response = await ask(new URL('data/meta.json', frozenPage(page, version)));
    const meta = (await response.json()) as { version?: string };
    return response.ok && meta.version === version ? 'kept' : 'missing';
  } catch {
    return 'missing';
  }
}
