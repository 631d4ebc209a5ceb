import { directionOfTag } from '../../src/core/text/direction-of-tag.ts';
import type { Evidence, Source } from '../../src/core/types.ts';
import { formatIn } from '../../src/i18n/format.ts';
import { RECORD_MESSAGES } from '../../src/i18n/record-messages.ts';
import { messagesIn } from '../../src/i18n/language.ts';
import { markup, wordsMarkup, type Markup } from '../../src/core/text/markup.ts';

const words = messagesIn('en');
const format = formatIn('en', 'latn');

/**
 * What a source supports, and how: a stored article's sentence in its own language and direction, or of any other
 * source our paraphrase and its address, never its words.
 */
export function evidenceMarkup(evidence: Evidence, source: Source): Markup {
  const { says, told } = RECORD_MESSAGES.en;
  const text = says(format.list(evidence.supports.map((field) => told[field])));
  return markup`
      <figure>
        <p class="facts">${text}</p>${contentOf(evidence, source)}${checkedOf(evidence)}
        <figcaption>${sourceLine(source)}</figcaption>
      </figure>`;
}

function contentOf({ quotation, paraphrase }: Evidence, source: Source): Markup | null {
  if (quotation)
    return markup`
        <blockquote ${inItsLanguage(source)}>${wordsMarkup(quotation.before)}<mark>${wordsMarkup(quotation.text)}</mark>${wordsMarkup(quotation.after)}</blockquote>`;
  if (paraphrase === null) return null;
  return markup`
        <p>${wordsMarkup(paraphrase)} <span class="facts">(${words.panel.ourWords})</span></p>`;
}

function checkedOf({ checked, verdict }: Evidence): Markup | null {
  if (checked === null) return null;
  const text = words.panel.checked(words.panel.verdicts[verdict], format.published(checked));
  return markup`
        <p class="facts">${text}</p>`;
}

function sourceLine(source: Source): Markup {
  const published = source.published
    ? format.published(source.published)
    : words.panel.undatedSource;
  // It may be described in English, whatever the source is written in.
  const title = markup`<cite lang="${source.language}" dir="auto">${wordsMarkup(source.title)}</cite>`;
  return source.url === null
    ? markup`${title}, <bdi>${source.publisher}</bdi>, ${published}`
    : markup`<a href="${source.url}" rel="noopener noreferrer">${title}</a>, <bdi>${source.publisher}</bdi>, ${published}`;
}

function inItsLanguage({ language }: Source): Markup {
  return markup`lang="${language}" dir="${directionOfTag(language)}"`;
}
