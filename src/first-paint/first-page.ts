import { arcsOf } from '../core/arcs/arcs.ts';
import { countsOf } from '../core/counts/counts.ts';
import { inLanguage } from '../core/record/about.ts';
import { endOfScope } from '../core/time/scope.ts';
import { LANGUAGES, type Overview, type Language } from '../core/types.ts';
import { countsText } from '../i18n/counts-text.ts';
import { formatIn } from '../i18n/format.ts';
import { messagesIn } from '../i18n/language.ts';
import { element, escaped } from '../still/svg.ts';

/** The masthead in three languages, of which styles show one, and room for the dock. */
export function firstPage(dataset: Overview): string {
  const title = inEachLanguage((language) => inLanguage(dataset.about.title, language));
  const counts = inEachLanguage((language) => countsLine(dataset, language));
  const header = element(
    'header',
    {},
    element('h1', {}, title) + element('p', { class: 'counts' }, counts),
  );
  return element('div', { class: 'first-page' }, `${header}<div class="dock"></div>`);
}

function inEachLanguage(textIn: (language: Language) => string): string {
  return LANGUAGES.map((lang) => element('span', { lang }, escaped(textIn(lang)))).join('');
}

/** The masthead's line for the default view. */
function countsLine(dataset: Overview, language: Language): string {
  const format = formatIn(language, 'latn');
  const { firstYear, lastYear } = dataset.scope;
  const counts = countsOf(arcsOf(dataset), endOfScope(dataset.scope), { kind: 'so-far' });
  const text = countsText(counts, messagesIn(language), format);
  return `${format.year(firstYear)} – ${format.year(lastYear)} · ${text}`;
}
