import { readFileSync } from 'node:fs';
import { markup } from '../../src/core/text/markup.ts';
import { spokenIn } from '../../src/core/tour/spoken.ts';
import type { Tour } from '../../src/core/tour/tour.ts';
import type { Dataset } from '../../src/core/types.ts';
import { handoutMarkup } from '../../src/handout/handout-markup.ts';
import type { HandoutLook } from '../../src/handout/handout.ts';
import { HANDOUT_MESSAGES } from '../../src/i18n/handout-messages.ts';
import { directionOf } from '../../src/i18n/language.ts';
import type { StillShapes } from '../../src/still/still-shapes.ts';
import { fontFaces } from '../files/font-faces.ts';

/** A tour on paper as one page of HTML that fetches nothing. */
export function handoutFile(
  tour: Tour,
  dataset: Dataset,
  shapes: StillShapes,
  look: HandoutLook,
): string {
  const { language } = look;
  const title = HANDOUT_MESSAGES[language].title(spokenIn(tour.title, language).text);
  const style = `${fontFaces()}
@page { size: A4; }
body { margin: 0; }
${readFileSync('src/handout/handout.css', 'utf8')}`;
  return markup`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${title}</title>
<style>${{ kind: 'markup', text: style } as const}</style>
</head>
<body>${handoutMarkup(tour, dataset, shapes, look)}</body>
</html>
`.text;
}
