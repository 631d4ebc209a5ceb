import { createContext } from 'svelte';
import type { Language, PlaceCode } from '../../core/types.ts';
import type { Format } from '../../i18n/format.ts';
import type { CommonMessages } from '../../i18n/messages.ts';

/** What the reading of an article asks of the page that it stands on. */
export interface ArticleReader {
  readonly language: Language;
  readonly messages: CommonMessages;
  readonly format: Format;
  /** Around whom the map is, as it is called here; empty while nobody has said it. */
  readonly hub: string;
  /** Whether the article is read for a map of the reader's own. */
  readonly isOwn: boolean;
  nameOf(code: PlaceCode): string;
  /** The title of a record; null where the map has none of that id. */
  titleOf(id: string): { readonly title: string; readonly language: Language } | null;
  /** Shows a record; null where there is nowhere to show it. */
  readonly show: ((id: string) => void) | null;
}

export const [getArticleReader, setArticleReader] = createContext<ArticleReader>();
