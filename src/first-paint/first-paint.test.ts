import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PALETTES } from '../core/view/palette.ts';
import { SCHEMES } from '../core/view/view.ts';

const css = ['first-paint', 'without-script']
  .map((name) => readFileSync(`src/first-paint/${name}.css`, 'utf8'))
  .join('\n');

/** The declarations of the first rule with that selector, of which the last brace ends it. */
function rule(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('}', start));
}

test.each(SCHEMES)('the first picture has the colours of the live map: %s', (scheme) => {
  const { sea, land, partnerLand, hubLand, border, ink, node, hub, calm, themes } =
    PALETTES[scheme];
  const colours = {
    '--map-sea': sea,
    '--map-land': land,
    '--map-partner': partnerLand,
    '--map-hub-land': hubLand,
    '--map-border': border,
    '--map-ink': ink,
    '--map-node': node,
    '--map-hub': hub,
    '--map-calm': String(calm),
  };
  const scripted = rule(scheme === 'light' ? ':root' : ":root[data-scheme='dark']");
  for (const [name, colour] of Object.entries(colours))
    expect(scripted).toContain(`${name}: ${colour};`);
  if (scheme === 'light') return;
  const unscripted = css.slice(css.indexOf('@media (scripting: none) and'));
  for (const [name, colour] of Object.entries(colours))
    expect(unscripted).toContain(`${name}: ${colour};`);
  for (const [theme, colour] of Object.entries(themes))
    expect(unscripted).toContain(`--theme-${theme}: ${colour};`);
});
