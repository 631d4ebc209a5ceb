/**
 * The query of an address as it was pasted: an HTML editor's `&amp;` parts keys as `&` does, and so does the second `?` of
 * whoever adds a key of theirs without looking. `search` is with or without its first `?`.
 */
export function queryOf(search: string): URLSearchParams {
  const mended = search.replace(/^\?/, '').replaceAll(/&amp;/gi, '&');
  return new URLSearchParams(mended.replaceAll(/\?(?=[\w-]+=)/g, '&'));
}
