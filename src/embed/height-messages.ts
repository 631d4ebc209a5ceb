/**
 * A frame's height in the five dialects that pages listen to already. Each is sent to whatever page holds the frame:
 * there is nothing in it but the height and what the page itself has put into the address.
 *
 * - Datawrapper, as newsrooms' pages have it: `{'datawrapper-height': {[id]: px}}`
 * - AMP's amp-iframe: `{sentinel: 'amp', type: 'embed-size', height}`
 * - Medium (Embedly): a JSON string, `{src, context: 'iframe.resize', height}`
 * - Pym, where the page gave a `childId`: `pymxPYMx{id}xPYMxheightxPYMx{px}`
 * - WordPress, where it gave a secret: `{message: 'height', value, secret}`
 */
export function heightMessages(height: number, { href, id, pym, secret }: HostIds): unknown[] {
  return [
    { 'datawrapper-height': { [id]: height } },
    { sentinel: 'amp', type: 'embed-size', height },
    JSON.stringify({ src: href, context: 'iframe.resize', height }),
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${height}`]),
    ...(secret === null ? [] : [{ message: 'height', value: height, secret }]),
  ];
}

/** What the page that holds the frame calls it. */
export interface HostIds {
  /** The frame's whole address: Medium's page finds the frame by it. */
  readonly href: string;
  /** `id=` of the query, else a name of our own. */
  readonly id: string;
  /** `childId=`, which Pym's page adds. */
  readonly pym: string | null;
  /** `#?secret=`, which WordPress adds. */
  readonly secret: string | null;
}

/** A secret with anything but letters and digits is none of WordPress's, which refuses it too. */
export function hostIds(href: string): HostIds {
  const { searchParams, hash } = new URL(href);
  return {
    href,
    id: searchParams.get('id') ?? 'ankara-arcs',
    pym: searchParams.get('childId'),
    secret: /^#\?secret=([a-zA-Z0-9]+)$/.exec(hash)?.[1] ?? null,
  };
}

/**
 * Whether a message from the page asks for the height: Pym tells the frame its width (`pymxPYMx{id}xPYMxwidthxPYMx{px}`)
 * and WordPress that it is `ready`, both because they may have begun to listen after the frame first spoke.
 */
export function asksForHeight(data: unknown, { pym, secret }: HostIds): boolean {
  if (typeof data === 'string') {
    return pym !== null && data.startsWith(`pymxPYMx${pym}xPYMxwidthxPYMx`);
  }
  if (typeof data !== 'object' || data === null || secret === null) return false;
  const said = data as { message?: unknown; secret?: unknown };
  return said.message === 'ready' && said.secret === secret;
}
