/**
 * A text as far as it is shown: whole where it has at most `longest` letters, else its beginning and an ellipsis, which is
 * enough to find it by. A cell of somebody's table may have all of a file in it.
 */
export function shorten(text: string, longest = 300): string {
  if (text.length <= longest) return text;
  // Letters beyond the basic plane are two units, and none is cut in two.
  return `${[...text.slice(0, longest)].slice(0, -1).join('')}…`;
}
