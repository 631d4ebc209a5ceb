import { encode } from 'uqr';
import { markup, type Markup } from '../core/text/markup.ts';

/** The code of an address, for phones. */
export function codeMarkup(address: string): Markup {
  const { data, size } = encode(address, { ecc: 'M', border: 2 });
  const squares = data.flatMap((row, y) =>
    row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')),
  );
  return markup`<svg class="code" viewBox="0 0 ${size} ${size}" width="96" height="96" aria-hidden="true" shape-rendering="crispEdges"><path fill="#000" d="${squares.join('')}"/></svg>`;
}
