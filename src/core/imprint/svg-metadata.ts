/** An SVG that says a text more, as metadata behind its start tag. */
export function withSvgMetadata(svg: string, id: string, text: string): string {
  const begins = svg.indexOf('>', svg.indexOf('<svg')) + 1;
  const metadata = `<metadata id="${id}">${escaped(text)}</metadata>`;
  return svg.slice(0, begins) + metadata + svg.slice(begins);
}

/** The text that an SVG says under an id; null where it says none. */
export function svgMetadata(svg: string, id: string): string | null {
  const element = new RegExp(`<metadata\\b[^>]*\\bid=["']${id}["'][^>]*>([^<]*)</metadata>`);
  const text = element.exec(svg)?.[1];
  return text === undefined ? null : unescaped(text.trim());
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** As programs write them that have saved the picture anew. */
const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  '#34': '"',
  '#39': "'",
  amp: '&',
};

const unescaped = (text: string): string =>
  text.replaceAll(/&([\w#]+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
