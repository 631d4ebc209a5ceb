import { markup } from '../../src/core/text/markup.ts';

/** `sitemap.xml`: every page's absolute address. No dates: when a page last changed is not known. */
export function sitemap(paths: readonly string[], address: URL): string {
  const urls = paths.map(
    (path) => markup`  <url><loc>${new URL(path, address).href}</loc></url>
`,
  );
  return markup`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls}</urlset>
`.text;
}

/** `robots.txt`: everything may be read; where the sitemap is, if that is known. */
export function robots(address: URL | null): string {
  const allowed = 'User-agent: *\nAllow: /\n';
  return address ? `${allowed}Sitemap: ${new URL('sitemap.xml', address).href}\n` : allowed;
}
