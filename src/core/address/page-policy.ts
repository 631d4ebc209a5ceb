/**
 * Who a page may talk to: nobody but its own origin, in the words of Content-Security-Policy. The origin is named too,
 * where it is known: in a sandbox, which has none, WebKit's `'self'` is nobody at all.
 */
export function pagePolicy(origin: string | null): string {
  const own = origin === null ? "'self'" : `'self' ${origin}`;
  // In a sandbox the map library has to start its worker from a data: address.
  return `default-src ${own}; worker-src ${own} data:; img-src ${own} data: blob:`;
}
