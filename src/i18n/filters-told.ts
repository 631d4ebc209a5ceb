import type { About } from '../core/about.ts';
import { themesOf } from '../core/record/categories.ts';
import { ASKED, type Asked, type Filters } from '../core/view/filter.ts';
import type { Language, PlaceCode } from '../core/types.ts';
import { filterWord } from './filter-word.ts';
import { FILTER_MESSAGES } from './filter-messages.ts';
import { formatIn } from './format.ts';
import { messagesIn, themeNames } from './language.ts';

/** A title has room for so many values of a filter; of more it names one less, and tells how many are left. */
const NAMED = 4;

/**
 * What a map is filtered by, in the parts of a title: "Sought or halted", "without Training, aid & bases", "Bayraktar TB2 and Anka",
 * "How sure it is: High". None where no filter is set.
 */
export function filtersTold(
  filters: Filters,
  about: Pick<About, 'categories'>,
  language: Language,
  nameOf: (code: PlaceCode) => string,
): string[] {
  const words = FILTER_MESSAGES[language];
  const format = formatIn(language, 'latn');
  const namer = { messages: messagesIn(language), nameOf };
  const list = (names: readonly string[]): string =>
    format.list(
      names.length <= NAMED
        ? names
        : [...names.slice(0, NAMED - 1), words.more(format.number(names.length - NAMED + 1))],
    );
  const asked = (name: Asked): string[] => {
    const values = [...filters[name]].map((value) => filterWord(namer, name, value));
    if (values.length === 0) return [];
    // "High" says nothing by itself.
    return [name === 'confidences' ? `${words.asked[name]}: ${list(values)}` : list(values)];
  };
  return [...themesTold(filters, about, language, list), ...ASKED.flatMap(asked)];
}

/** The themes that are shown, or those that are left out, whichever are fewer. */
function themesTold(
  { hiddenThemes }: Filters,
  about: Pick<About, 'categories'>,
  language: Language,
  list: (names: readonly string[]) => string,
): string[] {
  const names = themeNames(about, language);
  const all = themesOf(about);
  const shown = all.filter((theme) => !hiddenThemes.has(theme));
  const hidden = all.filter((theme) => hiddenThemes.has(theme));
  if (hidden.length === 0) return [];
  return shown.length > 0 && shown.length <= hidden.length
    ? [list(shown.map((theme) => names[theme]))]
    : [FILTER_MESSAGES[language].without(list(hidden.map((theme) => names[theme])))];
}
