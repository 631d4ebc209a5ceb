import type { Tour } from '../../core/tour/tour.ts';
import { LANGUAGES } from '../../core/types.ts';
import { keyOf } from '../../state/kept-under.ts';
import type { DraftTexts, TourDraft } from './tour-draft.ts';
import { TourRecorder, type DraftStore } from './tour-recorder.svelte.ts';

/** What an address says of the tour that is being recorded: `tour=recorded`. No file may have this name. */
export const RECORDED = 'recorded';

const key = (): string => keyOf('tour');

/** A bonus: where the browser refuses storage, the draft lives as long as the page. */
const sessionDraft: DraftStore = {
  read() {
    try {
      const draft: unknown = JSON.parse(sessionStorage.getItem(key()) ?? 'null');
      return isDraft(draft) ? draft : null;
    } catch {
      return null;
    }
  },
  write(draft) {
    try {
      sessionStorage.setItem(key(), JSON.stringify(draft));
    } catch {
      // Refused or full: it stays in memory.
    }
  },
};

/** The page's one recorder: what is in it stays when its panel is closed. */
export const recorder = new TourRecorder(sessionDraft);

/** The recorded tour, to be given like those of tours.json; null while it lacks something. */
export const recordedTour = (): Tour | null => recorder.tourAs(RECORDED);

/** Another version of the page may have left something else there. */
function isDraft(value: unknown): value is TourDraft {
  const { title, scenes } = (value ?? {}) as Partial<TourDraft>;
  return (
    areTexts(title) &&
    Array.isArray(scenes) &&
    new Set((scenes as readonly ({ key?: unknown } | null)[]).map((scene) => scene?.key)).size ===
      scenes.length &&
    (scenes as Partial<TourDraft['scenes'][number]>[]).every(
      ({ key, query, caption, notes }) =>
        typeof key === 'number' &&
        typeof query === 'string' &&
        areTexts(caption) &&
        areTexts(notes),
    )
  );
}

function areTexts(value: DraftTexts | undefined): boolean {
  return LANGUAGES.every((language) => typeof value?.[language] === 'string');
}
