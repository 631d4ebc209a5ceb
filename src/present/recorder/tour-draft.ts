import type { Scene, Spoken, Tour } from '../../core/tour/tour.ts';
import { LANGUAGES, type Language } from '../../core/types.ts';

/** Texts while they are written: empty where there is none. */
export type DraftTexts = Readonly<Record<Language, string>>;

export interface DraftScene {
  /** Tells scenes apart while they are moved. */
  readonly key: number;
  readonly query: string;
  readonly play: Scene['play'];
  /** Seconds; absent: as long as is usual. */
  readonly hold?: number | undefined;
  readonly caption: DraftTexts;
  readonly notes: DraftTexts;
}

/** A tour that is being recorded. */
export interface TourDraft {
  readonly title: DraftTexts;
  readonly scenes: readonly DraftScene[];
  /** Those of an opened file, which stay in it. */
  readonly keys?: Tour['keys'];
}

/** What a draft lacks to be a tour; scenes are counted from 0. */
export type Lack =
  | { readonly kind: 'scenes' }
  | { readonly kind: 'title' }
  | { readonly kind: 'caption'; readonly scene: number };

export const NO_TEXTS: DraftTexts = { en: '', ar: '', tr: '' };
export const EMPTY_DRAFT: TourDraft = { title: NO_TEXTS, scenes: [] };

export function lacksOf({ title, scenes }: TourDraft): Lack[] {
  const without = scenes.flatMap(({ caption }, scene): Lack[] =>
    caption.en.trim() === '' ? [{ kind: 'caption', scene }] : [],
  );
  return [
    ...(scenes.length === 0 ? [{ kind: 'scenes' } as const] : []),
    ...(title.en.trim() === '' ? [{ kind: 'title' } as const] : []),
    ...without,
  ];
}

/** The tour of a draft that lacks nothing. */
export function tourOfDraft(id: string, { title, scenes, keys }: TourDraft): Tour {
  return {
    id,
    title: spokenOf(title)!,
    ...(keys && { keys }),
    scenes: scenes.map(({ query, play, hold, caption, notes }) => ({
      query,
      play,
      ...(hold === undefined ? {} : { hold }),
      caption: spokenOf(caption)!,
      notes: spokenOf(notes),
    })),
  };
}

/** A draft in which no key stands twice, as earlier versions of the page could leave it behind. */
export function withOwnKeys(draft: TourDraft): TourDraft {
  const { scenes } = draft;
  if (new Set(scenes.map(({ key }) => key)).size === scenes.length) return draft;
  return { ...draft, scenes: scenes.map((scene, key) => ({ ...scene, key })) };
}

export function draftOfTour({ title, scenes, keys }: Tour): TourDraft {
  return {
    title: { ...NO_TEXTS, ...title },
    ...(keys && { keys }),
    scenes: scenes.map(({ query, play, hold, caption, notes }, key) => ({
      ...{ key, query, play, ...(hold === undefined ? {} : { hold }) },
      caption: { ...NO_TEXTS, ...caption },
      notes: { ...NO_TEXTS, ...notes },
    })),
  };
}

/** Notes without English are kept as if they were: a text in any language is better than none. */
function spokenOf(texts: DraftTexts): Spoken | null {
  const written = LANGUAGES.map((language) => [language, texts[language].trim()] as const).filter(
    ([, text]) => text !== '',
  );
  if (written.length === 0) return null;
  return { en: written[0]![1], ...Object.fromEntries(written) };
}
