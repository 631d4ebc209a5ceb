import type { Style } from 'maplibre-gl';

type Letters = Pick<Style['glyphManager'], 'createRasterizer'>;
type Ground = { readonly ctx?: { direction: CanvasDirection } };

/**
 * Draws the letters of a map's names as they are asked for. MapLibre has put a name in order by then, with its brackets turned
 * round where they are read from right to left; the canvas on which it draws them one by one takes its direction
 * from the page, and in an Arabic one would turn them round once more. To be told to each new style before its first name is drawn.
 */
export function unmirrorLetters(letters: Letters): void {
  const create = letters.createRasterizer;
  letters.createRasterizer = (...options) => {
    const rasterizer = create(...options);
    const { ctx } = rasterizer as Ground;
    if (ctx) ctx.direction = 'ltr';
    return rasterizer;
  };
}
