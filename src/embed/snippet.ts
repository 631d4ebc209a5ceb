/** What is pasted into another page. */
export interface Snippet {
  /** Address of the folder in which the site lies, with a slash at its end. */
  readonly site: string;
  /** Address, without a query, of the map that is one file and its own embed; null where the site has a page for embeds. */
  readonly oneFile: string | null;
  /** The view and the embed's dress, as a query string without `?`. */
  readonly query: string;
  /** What the frame is called by those who can't see it. */
  readonly title: string;
  /** In pixels; null is the whole width of the column. */
  readonly width: number | null;
  readonly height: number;
}

/** The address of the embed page, or of the one file as an embed, with a view. It stays out of the hash, in which some hosts write. */
export function embedAddress({
  site,
  oneFile,
  query,
}: Pick<Snippet, 'site' | 'oneFile' | 'query'>): string {
  if (oneFile !== null) return `${oneFile}?embed${query === '' ? '' : `&${query}`}`;
  return `${site}embed/${query === '' ? '' : `?${query}`}`;
}

/** One bare frame: what editors and their systems let through. */
export function iframeSnippet(snippet: Snippet): string {
  return element('iframe', [
    ['src', embedAddress(snippet)],
    ['title', snippet.title],
    ['width', snippet.width === null ? '100%' : String(snippet.width)],
    ['height', String(snippet.height)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; clipboard-write; web-share'],
    ['style', 'border:0'],
  ]);
}

/**
 * The element of embed.js (see element.ts), for pages that may run a script: the keys of the view are its attributes. As
 * wide as its column it follows the height that the embed asks for; a size that was chosen is kept.
 */
export function elementSnippet({ site, query, title, width, height }: Snippet): string {
  const size: [string, string][] =
    width === null
      ? []
      : [
          ['height', String(height)],
          ['style', `max-width:${width}px`],
        ];
  return [
    element('script', [
      ['src', `${site}embed.js`],
      ['async', null],
    ]),
    element('ankara-arcs', [
      ['site', site],
      ['title', title],
      ...new URLSearchParams(query),
      ...size,
    ]),
  ].join('\n');
}

function element(name: string, attributes: readonly (readonly [string, string | null])[]): string {
  const written = attributes.map(([key, value]) =>
    value === null ? key : `${key}="${escapeAttribute(value)}"`,
  );
  return `<${[name, ...written].join(' ')}></${name}>`;
}

/** `<` and `>` need no escape between quotes, but there are systems that look for tags before they parse. */
function escapeAttribute(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
