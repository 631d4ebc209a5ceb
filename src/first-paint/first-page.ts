import { arcsOf } from '../core/arcs/arcs.ts';
import { countsOf } from '../core/counts/counts.ts';
import { inLanguage } from '../core/record/about.ts';
import { endOfScope, monthsOfScope } from '../core/time/scope.ts';
import { drawnToTell } from '../core/view/drawn-now.ts';
import { NO_FILTERS } from '../core/view/filter.ts';
import { claimingOnly } from '../i18n/claiming-only.ts';
import { legendOf } from '../core/record/categories.ts';
import { LANGUAGES, type Overview, type Language } from '../core/types.ts';
import { headlineText } from '../i18n/counts-text.ts';
import { FAULT_MESSAGES } from '../i18n/fault-messages.ts';
import { formatIn } from '../i18n/format.ts';
import { messagesIn, themeNames } from '../i18n/language.ts';
import { element, escaped } from '../still/svg.ts';

/** The masthead in three languages, of which styles show one, the legend, and room for the dock. */
export function firstPage(dataset: Overview): string {
  const title = inEachLanguage((language) => inLanguage(dataset.about.title, language));
  const counts = inEachLanguage((language) => countsLine(dataset, language));
  const header = element(
    'header',
    {},
    element('h1', {}, title) + element('p', { class: 'counts' }, counts),
  );
  // What a line's colour means is told from the first moment; the chips that take its place also filter.
  const legend = legendOf(dataset.about)
    .map((theme) =>
      element(
        'li',
        { 'data-theme': theme },
        '<span class="dot"></span>' +
          inEachLanguage((lang) => themeNames(dataset.about, lang)[theme]),
      ),
    )
    .join('');
  const rest =
    element('ul', { class: 'legend' }, legend) + '<div class="dock"></div>' + scriptFault();
  return element('div', { class: 'first-page' }, header + rest);
}

/** Shown where the page's script does not arrive: nobody else could say so then. */
function scriptFault(): string {
  const told = inEachLanguage((language) => FAULT_MESSAGES[language].script);
  const again = inEachLanguage((language) => FAULT_MESSAGES[language].reload);
  const link = element('a', { class: 'control', href: '' }, again);
  return `<div id="script-fault" class="script-fault" role="alert" hidden>${element('p', {}, told)}${link}</div>`;
}

function inEachLanguage(textIn: (language: Language) => string): string {
  return LANGUAGES.map((lang) => element('span', { lang }, escaped(textIn(lang)))).join('');
}

/** The masthead's line for the default view. */
function countsLine(dataset: Overview, language: Language): string {
  const format = formatIn(language, 'latn');
  const { scope } = dataset;
  const mode = { kind: 'so-far' } as const;
  const shownArcs = arcsOf(dataset);
  const end = endOfScope(scope);
  const counts = countsOf(shownArcs, end, mode);
  const view = { filters: NO_FILTERS, withReported: false, shownArcs, mode, dataset };
  const drawn = drawnToTell(view, end, true, counts.agreements);
  const month = monthsOfScope(scope) - 1;
  return headlineText(
    { counts, drawn, withReported: false, mode, month, scope },
    claimingOnly(messagesIn(language), dataset.about),
    format,
  );
}
