import { comparedLines } from '../../src/core/counts/compared-lines.ts';
import { likePartners } from '../../src/core/counts/like-partners.ts';
import { comparePartners, type PartnersCompared } from '../../src/core/counts/partners-compared.ts';
import { markup, type Markup, wordsMarkup } from '../../src/core/text/markup.ts';
import { numbersKept } from '../../src/core/text/numbers-kept.ts';
import type { Language, PlaceCode } from '../../src/core/types.ts';
import { COMPARE_MESSAGES } from '../../src/i18n/compare-messages.ts';
import { recordsText } from '../../src/i18n/counts-text.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { PANEL_MESSAGES } from '../../src/i18n/panel-messages.ts';
import { isolated } from '../../src/i18n/isolated.ts';
import { directionOf, messagesIn } from '../../src/i18n/language.ts';
import type { PageSite } from './page-site.ts';

/** As many beside a partner as a chart still tells apart at a glance. */
const BESIDE = 3;

/** A partner beside those most like it: lines, table, systems, and the same in the app. Null where it is the only one. */
export function comparedWithLike(
  code: PlaceCode,
  { dataset, places, withPartner }: PageSite,
  language: Language,
): Markup | null {
  const codes = [code, ...likePartners(code, withPartner, BESIDE)];
  if (codes.length < 2) return null;
  const words = COMPARE_MESSAGES[language];
  const format = formatIn(language, 'latn');
  const names = codes.map((each) => places.get(each)!.names[language]);
  const compared = comparePartners(codes, dataset.agreements, dataset.scope);
  const query = `?focus=${codes.join('~')}${language === 'en' ? '' : `&lang=${language}`}`;
  return markup`
        <h2>${words.heading(format.list(names))}</h2>
        <p class="facts">${words.similar}</p>
        ${keys(compared, names, language)}
        ${lines(compared, names, dataset.scope, language)}
        ${table(compared, names, language)}
        ${systems(compared, names, language)}
        <p><a class="onward" href="../../${query}">${words.onMap}</a></p>`;
}

/** Whose line is whose, with how many records. */
function keys({ lines }: PartnersCompared, names: readonly string[], language: Language): Markup {
  const [messages, format] = [messagesIn(language), formatIn(language, 'latn')];
  return markup`<ul class="keys">${lines.map(
    ({ code, counts, undated }, i) => markup`
          <li><svg viewBox="0 0 28 8" aria-hidden="true"><path class="line-${i}" d="M0 4h28" /></svg>
            <a href="../${code}/">${names[i]!}</a> <span class="facts">${numbersKept([recordsText(counts, messages, format), ...(undated > 0 ? [PANEL_MESSAGES[language].undated(undated, format.number(undated))] : [])].join(' · '))}</span></li>`,
  )}
        </ul>`;
}

function lines(
  compared: PartnersCompared,
  names: readonly string[],
  scope: PageSite['dataset']['scope'],
  language: Language,
): Markup {
  const [words, format] = [COMPARE_MESSAGES[language], formatIn(language, 'latn')];
  const { width, height, highest, ticks, paths } = comparedLines(
    compared,
    scope,
    directionOf(language),
  );
  const inWords = format.list(
    compared.lines.map(({ soFar }, i) => `${names[i]} ${format.number(soFar.at(-1) ?? 0)}`),
  );
  const { firstYear, lastYear } = scope;
  return markup`<div class="chart">
          <svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${words.chart}: ${inWords}">${ticks.map(
            (y) => markup`
            <path class="grid" d="M0 ${y.toFixed(1)}h${width}" />`,
          )}${paths.map(
            (d, i) => markup`
            <path class="line-${i}" d="${d}" />`,
          )}
          </svg>
          <p class="facts"><span>${format.year(firstYear)}</span><span>${words.chart} (${isolated(`0–${format.number(highest)}`)})</span><span>${format.year(lastYear)}</span></p>
        </div>`;
}

/** The chart's numbers, of the years in which there is one. */
function table(
  { years, lines }: PartnersCompared,
  names: readonly string[],
  language: Language,
): Markup {
  const [words, format] = [COMPARE_MESSAGES[language], formatIn(language, 'latn')];
  const rows = years.flatMap((year, i) => {
    const counts = lines.map(({ perYear }) => perYear[i]!);
    if (counts.every((count) => count === 0)) return [];
    return markup`
            <tr><th scope="row">${format.year(year)}</th>${counts.map((count) => markup`<td>${format.number(count)}</td>`)}</tr>`;
  });
  return markup`<details>
          <summary>${words.table}</summary>
          <table>
            <thead><tr><th scope="col">${words.year}</th>${names.map((name) => markup`<th scope="col">${name}</th>`)}</tr></thead>
            <tbody>${rows}
            </tbody>
          </table>
        </details>`;
}

/** What all have, what some have, and what each has alone. */
function systems(
  { lines, systems }: PartnersCompared,
  names: readonly string[],
  language: Language,
): Markup {
  const [words, format] = [COMPARE_MESSAGES[language], formatIn(language, 'latn')];
  const nameOf = (code: PlaceCode): string => names[lines.findIndex((each) => each.code === code)]!;
  const ofAll = systems.filter(({ partners }) => partners.length === lines.length);
  const ofSome = systems.filter(({ partners }) => ![1, lines.length].includes(partners.length));
  const alone = lines.flatMap(({ code }, i) => {
    const own = systems.filter(({ partners }) => partners.length === 1 && partners[0] === code);
    return own.length === 0
      ? []
      : [
          markup`<dt>${words.only(names[i]!)}</dt><dd>${wordsMarkup(format.list(own.map(namesOf)))}</dd>`,
        ];
  });
  const shared = ofSome.map(
    ({ system, partners }) =>
      markup`<dd>${wordsMarkup(system)}: ${format.list(partners.map(nameOf))}</dd>`,
  );
  return markup`<h3>${words.systems}</h3>
        <dl>
          <dt>${words.inCommon}</dt><dd>${wordsMarkup(ofAll.length === 0 ? words.noneInCommon : format.list(ofAll.map(namesOf)))}</dd>
          ${ofSome.length > 0 && markup`<dt>${words.someOnly}</dt>${shared}`}
          ${alone}
        </dl>`;
}

const namesOf = ({ system }: { readonly system: string }): string => system;
