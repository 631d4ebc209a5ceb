import type { Overview, Language } from '../../core/types.ts';
import type { Selection } from '../../core/view/view.ts';
import { themeNames } from '../../i18n/language.ts';
import { inLanguage } from '../../core/record/about.ts';

/** What a frame is called: what is selected in it, and the work. */
export function embedTitle(selection: Selection, dataset: Overview, language: Language): string {
  const title = inLanguage(dataset.about.title, language);
  const selected = nameOf(selection, dataset, language);
  return selected === null ? title : `${selected} · ${title}`;
}

function nameOf(selection: Selection, dataset: Overview, language: Language): string | null {
  switch (selection.kind) {
    case 'agreement': {
      const { texts } = dataset.agreements.find(({ id }) => id === selection.id)!;
      return (texts[language] ?? texts.en).title;
    }
    case 'partner':
      return dataset.places.find(({ code }) => code === selection.code)!.names[language];
    case 'band': {
      const place = dataset.places.find(({ code }) => code === selection.code)!;
      return `${themeNames(dataset.about, language)[selection.theme]} · ${place.names[language]}`;
    }
    case 'source':
    case 'several':
    case 'none':
      return null;
  }
}
