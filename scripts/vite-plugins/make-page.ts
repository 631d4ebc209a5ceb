import type { Plugin } from 'vite';
import { LANGUAGES } from '../../src/core/types.ts';
import { FAULT_MESSAGES } from '../../src/i18n/fault-messages.ts';
import { directionOf } from '../../src/i18n/language.ts';
import { element, escaped } from '../../src/still/svg.ts';

/**
 * What the page `make/` holds until its script takes its place: that it did not arrive, and a way on. Styles keep it out
 * of sight for as long as a script may take; where they did not arrive either, it is seen at once.
 */
export const makePage: Plugin = {
  name: 'make-page',
  transformIndexHtml: (html) => html.replace('<!-- without its script -->', withoutScript),
};

function withoutScript(): string {
  const sentences = LANGUAGES.map((lang) => {
    const { script, reload } = FAULT_MESSAGES[lang];
    const link = element('a', { class: 'control', href: '' }, escaped(reload));
    return element('p', { lang, dir: directionOf(lang) }, `${escaped(script)} ${link}`);
  });
  return element('div', { class: 'script-late' }, sentences.join(''));
}
