import { max } from 'd3';
import { barsOf } from '../../src/core/counts/bars.ts';
import { markup, type Markup } from '../../src/core/text/markup.ts';
import {
  THEMES,
  type Agreement,
  type Language,
  type Scope,
  type Theme,
} from '../../src/core/types.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { messagesIn } from '../../src/i18n/language.ts';

const words = messagesIn('en');
const format = formatIn('en', 'latn');

/** A theme's colour before a record; the words say it where the colours are explained. */
export const themeDot = (theme: Theme, language: Language = 'en'): Markup =>
  markup`<i class="dot" data-theme="${theme}" title="${messagesIn(language).themes[theme]}"></i>`;

/** Records per year in the themes' colours, as in the panel, with what the colours mean. */
export function themeBars(agreements: readonly Agreement[], scope: Scope): Markup {
  const bars = barsOf(agreements, scope);
  const highest = Math.max(2, max(bars, ({ total }) => total) ?? 0);
  const [height, step] = [48, 300 / bars.length];
  const up = (count: number): string => ((count / highest) * height).toFixed(1);
  const inWords = bars
    .filter(({ total }) => total > 0)
    .map(({ year, total }) => `${format.year(year)}: ${format.number(total)}`)
    .join(words.comma);
  const present = THEMES.filter((theme) => agreements.some((each) => each.theme === theme));
  return markup`
      <div class="chart">
        <svg viewBox="0 0 300 ${height}" role="img" aria-label="${inWords}">${bars.flatMap(
          ({ segments }, i) =>
            segments.map(
              ({ theme, from, to }) => markup`
          <rect data-theme="${theme}" x="${(i * step).toFixed(1)}" y="${(height - Number(up(to))).toFixed(1)}" width="${(step - 1).toFixed(1)}" height="${up(to - from)}" />`,
            ),
        )}
        </svg>
        <p class="facts"><span>${format.year(scope.firstYear)}</span><span>${words.timeline.bars}</span><span>${format.year(scope.lastYear)}</span></p>
        <p class="facts themes">${present.map(
          (theme) => markup`<span>${themeDot(theme)} ${words.themes[theme]}</span>`,
        )}</p>
      </div>`;
}
