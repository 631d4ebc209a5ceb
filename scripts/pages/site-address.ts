/**
 * Where the built folder will stand, from the environment variable SITE: with a slash at its end, so that addresses of
 * pages resolve against it. Null where it is not set: no host is made up. Throws a sentence where it can't be one.
 */
export function siteAddress(text: string | undefined): URL | null {
  if (text === undefined || text === '') return null;
  const address = URL.canParse(text) ? new URL(text) : null;
  if (!address || !/^https?:$/.test(address.protocol) || address.search || address.hash)
    throw new Error(
      `SITE="${text}": not the address of a folder; expected one like https://example.org/ankara-arcs/; correct it, or leave SITE out`,
    );
  if (!address.pathname.endsWith('/')) address.pathname += '/';
  return address;
}

/** What to tell whoever builds without an address. */
export const NO_ADDRESS =
  'SITE is not set: canonical links, card pictures, oEmbed and the sitemap need an absolute address and are left out; set it, as in SITE=https://example.org/ankara-arcs/ npm run build';
