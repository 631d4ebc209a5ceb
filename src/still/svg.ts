/** An element of SVG as text. Attributes that are undefined are left out; all text is escaped, content is not. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | undefined>>,
  content = '',
): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${escaped(value)}"`;
  return content === '' ? `${open}/>` : `${open}>${content}</${name}>`;
}

export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A number with two digits after the point at most. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
