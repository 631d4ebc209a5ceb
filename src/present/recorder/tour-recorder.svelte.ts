import { playedTo, sceneQuery } from '../../core/tour/scene-query.ts';
import type { Scene, Tour } from '../../core/tour/tour.ts';
import type { Overview, Language, Scope } from '../../core/types.ts';
import type { View } from '../../core/view/view.ts';
import {
  draftOfTour,
  EMPTY_DRAFT,
  lacksOf,
  NO_TEXTS,
  tourOfDraft,
  withOwnKeys,
  type DraftScene,
  type DraftTexts,
  type Lack,
  type TourDraft,
} from './tour-draft.ts';

/** Where a draft outlives a reload, if anywhere. */
export interface DraftStore {
  read(): TourDraft | null;
  write(draft: TourDraft): void;
}

/** Records a tour, scene by scene, from views of the page. Draws nothing; scenes are counted from 0. */
export class TourRecorder {
  readonly #store: DraftStore;
  #draft = $state.raw<TourDraft>(EMPTY_DRAFT);
  /** As it was before something was taken away. */
  #before = $state.raw<TourDraft | null>(null);
  /** As it stands in a file. */
  #saved = $state.raw<TourDraft>(EMPTY_DRAFT);
  #nextKey = 0;

  constructor(store: DraftStore) {
    this.#store = store;
    this.#draft = withOwnKeys(store.read() ?? EMPTY_DRAFT);
    this.#nextKey = 1 + Math.max(-1, ...this.scenes.map(({ key }) => key));
  }

  get title(): DraftTexts {
    return this.#draft.title;
  }

  get scenes(): readonly DraftScene[] {
    return this.#draft.scenes;
  }

  /** Whether it holds scenes that no file has. */
  readonly unsaved: boolean = $derived.by(
    () => this.#draft !== this.#saved && this.#draft.scenes.length > 0,
  );

  readonly lacks: readonly Lack[] = $derived.by(() => lacksOf(this.#draft));

  get canUndo(): boolean {
    return this.#before !== null;
  }

  /** The tour under an id; null while it lacks something. */
  tourAs(id: string): Tour | null {
    return this.lacks.length === 0 ? tourOfDraft(id, this.#draft) : null;
  }

  /** Puts the view behind the last scene. */
  add(view: View, scope: Scope, caption: Partial<DraftTexts>): void {
    const query = sceneQuery(view, scope);
    const texts = { caption: { ...NO_TEXTS, ...caption }, notes: NO_TEXTS };
    this.#change([...this.scenes, { key: this.#nextKey++, query, play: null, ...texts }]);
  }

  /** Another view in a scene's place; its texts stay. A play stays if the view is later than its beginning. */
  replace(scene: number, view: View, scope: Scope): void {
    const { play } = this.scenes[scene]!;
    const plays = play !== null && play.from < view.month;
    this.#put(scene, {
      query: sceneQuery(view, scope),
      play: plays ? { from: play.from, to: view.month } : null,
    });
  }

  /** Moves a scene to another place; outside the list nothing happens. */
  move(scene: number, to: number): void {
    const moved = this.scenes[scene];
    if (!moved || !this.scenes[to] || scene === to) return;
    this.#change(this.scenes.toSpliced(scene, 1).toSpliced(to, 0, moved));
  }

  remove(scene: number): void {
    const before = this.#draft;
    this.#change(this.scenes.toSpliced(scene, 1));
    this.#before = before;
  }

  /** An empty tour in its place. */
  clear(): void {
    const before = this.#draft;
    this.#set(EMPTY_DRAFT);
    this.#before = before;
  }

  /** A tour from a file in its place. */
  open(tour: Tour): void {
    const before = this.#draft;
    const draft = draftOfTour(tour);
    this.#set(draft);
    this.#saved = draft;
    // Undo may bring the scenes before it back, with their keys.
    this.#nextKey = Math.max(this.#nextKey, draft.scenes.length);
    if (before.scenes.length > 0) this.#before = before;
  }

  /** What the last removal, clearing or opening took away is there again. */
  undo(): void {
    if (this.#before) this.#set(this.#before);
  }

  /** It has been written to a file. */
  markSaved(): void {
    this.#saved = this.#draft;
  }

  setTitle(language: Language, text: string): void {
    this.#set({ ...this.#draft, title: { ...this.title, [language]: text } });
  }

  setCaption(scene: number, language: Language, text: string): void {
    this.#put(scene, { caption: { ...this.scenes[scene]!.caption, [language]: text } });
  }

  setNotes(scene: number, language: Language, text: string): void {
    this.#put(scene, { notes: { ...this.scenes[scene]!.notes, [language]: text } });
  }

  /** Lets the clock run into a scene, which then shows the last of its months; null: it stands still. */
  setPlay(scene: number, play: Scene['play'], dataset: Overview): void {
    const { query } = this.scenes[scene]!;
    this.#put(scene, { play, query: play ? playedTo(query, play.to, dataset) : query });
  }

  /** How many seconds it stays in a talk that runs by itself; null: as long as is usual. */
  setHold(scene: number, seconds: number | null): void {
    this.#put(scene, { hold: seconds ?? undefined });
  }

  #put(scene: number, change: Partial<DraftScene>): void {
    this.#change(this.scenes.with(scene, { ...this.scenes[scene]!, ...change }));
  }

  #change(scenes: readonly DraftScene[]): void {
    this.#set({ ...this.#draft, scenes });
  }

  #set(draft: TourDraft): void {
    this.#draft = draft;
    this.#before = null;
    this.#store.write(draft);
  }
}
