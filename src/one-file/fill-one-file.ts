import { gzipSync, strToU8 } from 'fflate';

/** Where the shell awaits what differs from map to map. */
export const MARKS = {
  picture: '<!-- one file: first picture -->',
  page: '<!-- one file: first page -->',
  data: '<!-- one file: data -->',
} as const;

/** What is put into the empty shell of the one-file build. */
export interface OneFile {
  readonly title: string;
  readonly description: string;
  /** SVG of the default view, and the masthead, as the first paint has them. */
  readonly picture: string;
  readonly firstPage: string;
  /** Texts by the path under which the page asks for them. */
  readonly data: ReadonlyMap<string, string>;
}

/** Bytes as gzip. */
export type Pack = (bytes: Uint8Array) => Uint8Array;

/** The only one that a browser does at once; the build has one that packs a thirtieth smaller. */
const packHere: Pack = (bytes) => gzipSync(bytes, { level: 9, mtime: 0 });

/** The whole page in one file: the shell, which the build made, with a data set in it. Throws where it is no shell. */
export function fillOneFile(
  shell: string,
  { title, description, picture, firstPage, data }: OneFile,
  pack: Pack = packHere,
): string {
  for (const mark of Object.values(MARKS))
    if (!shell.includes(mark)) throw new Error(`no "${mark}" in the shell - build the site again`);
  const packs = [...data].map(([name, text]) => packed(name, text, '', pack)).join('\n');
  return shell
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escaped(title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=)"[^"]*"/,
      (_, start: string) => `${start}"${escaped(description)}"`,
    )
    .replace(MARKS.picture, () => picture)
    .replace(MARKS.page, () => firstPage)
    .replace(MARKS.data, () => packs);
}

/** A text as the page finds it: gzip in base64, in an element whose id is its path. */
export function packed(name: string, text: string, mark: string, pack: Pack): string {
  const base64 = base64Of(pack(strToU8(text)));
  return `<script type="application/gzip" id="${name}"${mark}>${base64}</script>`;
}

/** In base64, piece by piece: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return text;
}

/** A multiple of 3, so that no piece but the last is filled up. */
const PIECE = 3 * 8192;

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]!);
