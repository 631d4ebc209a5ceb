/** What tells of the whole site is no part of a version of it. */
const OF_THE_SITE: ReadonlySet<string> = new Set(['robots.txt', 'sitemap.xml', '404.html']);

/** Searched for is the living site: a frozen page asks not to be listed. */
const NOT_LISTED = '<meta name="robots" content="noindex" />';

/**
 * The built folder as it is kept for good: the same files, but every page asks search engines to list the living one,
 * to which its canonical link, where there is one, leads already. The embed page asks for the same in any case.
 */
export function frozenFiles(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  return new Map(
    [...files]
      .filter(([path]) => !OF_THE_SITE.has(path))
      .map(([path, bytes]) => [path, path.endsWith('.html') ? notListed(path, bytes) : bytes]),
  );
}

function notListed(path: string, bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes);
  if (text.includes('<meta name="robots"')) return bytes;
  if (!text.includes('<head>'))
    throw new Error(`${path}: no <head> to say noindex in - write the page with one`);
  return new TextEncoder().encode(text.replace('<head>', `<head>\n    ${NOT_LISTED}`));
}
