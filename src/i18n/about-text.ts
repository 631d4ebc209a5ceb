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
    draws: draws.map(({ date, drawn, wrong }) => ({
      date: format.published(date),
      drawn: format.number(drawn),
      wrong: format.number(wrong),
      share: format.percent(wrong / drawn),
    })),
    coverage:
      coverage.length === 0
        ? null
        : {
            rows: format.number(sum(coverage.map(({ rows }) => rows))),
            matched: format.number(sum(coverage.map(({ matched }) => matched))),
            searched: format.number(sum(coverage.map(({ searched }) => searched))),
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
