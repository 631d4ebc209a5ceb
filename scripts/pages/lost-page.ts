import { pagePolicy } from '../../src/core/address/page-policy.ts';
import { PAGE_WORDS } from '../../src/i18n/page-messages.ts';
import { markup } from '../../src/core/text/markup.ts';

/**
 * `404.html`, for what is not found. A server gives it out at the address that was asked for, so no relative link holds:
 * it links from the host's root, to where the folder is known to stand; where nobody said, to the root itself, unstyled.
 */
export function lostPage(address: URL | null, title: string): string {
  const root = address?.pathname ?? '/';
  return markup`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${pagePolicy(address?.origin ?? null)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <title>${PAGE_WORDS.lost} · ${title}</title>${
      address &&
      markup`
    <link rel="icon" href="${root}icon.svg" type="image/svg+xml" />
    <link rel="stylesheet" href="${root}pages.css" />`
    }
  </head>
  <body>
    <main>
      <h1>${PAGE_WORDS.lost}</h1>
      <p>${PAGE_WORDS.lostWhy}</p>
      <p><a href="${root}">${PAGE_WORDS.toMap}</a></p>
      <p><a href="${root}agreements/">${PAGE_WORDS.toList}</a></p>
    </main>
  </body>
</html>
`.text;
}
