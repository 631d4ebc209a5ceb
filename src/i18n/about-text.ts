import { citationOfData } from '../core/record/about.ts';
import type { Making } from '../core/record/edition.ts';
import type { Language } from '../core/types.ts';
import type { About } from '../core/about.ts';
import { ABOUT_MESSAGES, type AboutSection, type SaidMaking } from './about-messages.ts';
import type { Format } from './format.ts';

/** "How this map was made", the same in the panel and on the written page: words around the numbers of the build. */
export function aboutSections(
  making: Making,
  about: About,
  language: Language,
  format: Format,
): readonly AboutSection[] {
  const { records, draws, coverage, changes } = making;
  const lastDraw = draws.at(-1) ?? null;
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const said: SaidMaking = {
    total: format.number(records.high + records.medium + records.low),
    high: format.number(records.high),
    medium: format.number(records.medium),
    low: format.number(records.low),
    checked: format.number(making.checked),
    sources: format.number(making.sources),
    version: making.version,
    created: making.created && format.published(making.created),
    before: making.before,
    lastDraw: lastDraw && {
      date: format.published(lastDraw.date),
      drawn: format.number(lastDraw.drawn),
      wrong: format.number(lastDraw.wrong),
      share: format.percent(lastDraw.wrong / lastDraw.drawn),
    },
    drawsBefore: draws
      .slice(0, -1)
      .map(({ drawn, wrong }) => `${format.number(wrong)}/${format.number(drawn)}`),
    coverage:
      coverage.length === 0
        ? null
        : {
            rows: format.number(sum(coverage.map(({ rows }) => rows))),
            matched: format.number(sum(coverage.map(({ matched }) => matched))),
            searched: format.number(sum(coverage.map(({ searched }) => searched))),
            left: format.number(
              sum(coverage.map(({ rows, matched, searched }) => rows - matched - searched)),
            ),
            decades: coverage.map(({ decade, matched, rows }) => ({
              decade: `${format.year(decade)}–${format.year(decade + 9)}`,
              matched: format.number(matched),
              rows: format.number(rows),
            })),
          },
    added: format.number(changes.added),
    changed: format.number(changes.changed),
    dropped: format.number(changes.dropped),
    citation: citationOfData(about, making.version),
  };
  return ABOUT_MESSAGES[language].sections(said);
}
