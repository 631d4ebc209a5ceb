import { nextStop, previousStop } from '../../core/time/stops.ts';
import { endOfScope, playheadOfMonth, startOfScope } from '../../core/time/scope.ts';
import { secondsOfPlay } from '../../core/tour/scene-pace.ts';
import { viewOfScene } from '../../core/tour/scene-query.ts';
import type { Scene, Tour, Tours } from '../../core/tour/tour.ts';
import type { Language } from '../../core/types.ts';
import { readView } from '../../core/address/view-url.ts';
import { spokenNow } from '../../i18n/spoken-now.ts';
import { PRESENT_MESSAGES } from '../../i18n/present-messages.ts';
import { TALK_MESSAGES } from '../../i18n/talk-messages.ts';
import type { Announcer } from '../../state/announcer.svelte.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Playback } from '../../state/playback.svelte.ts';
import { freeCaption, subjectOf } from './free-caption.ts';
import { typedYear } from './typed-year.ts';
import { FRESH_CLOCK, isFresh, started, type TalkClock } from './talk-clock.ts';

/** What is said quietly beside the caption, until the next step. */
export type PresenterNotice =
  | { readonly kind: 'first' | 'last' | 'tours-failed' | 'speaker-blocked' }
  | { readonly kind: 'year-outside'; readonly typed: string }
  | { readonly kind: 'tour-unknown'; readonly id: string }
  | { readonly kind: 'scene-unknown'; readonly scene: number; readonly scenes: number };

/** A year has no more digits. */
const MOST_DIGITS = 4;

/** A talk: where it is, what is said of it, and how it goes on; by free steps or along a tour. Draws nothing. */
export class Presenter {
  readonly #explorer: Explorer;
  readonly #playback: Playback;
  readonly #announcer: Announcer;
  readonly #now: () => number;

  black = $state(false);
  helpOpen = $state(false);
  /** The code that leads a phone to this very view stands over the dark. */
  codeOpen = $state(false);
  /** A dot follows the speaker's pointer over the map, in both windows. */
  pointing = $state(false);
  /** The last scene is over, and the closing frame answers. */
  ended = $state(false);
  /** Whether the panel with what is chosen stands open. */
  evidenceOpen = $state(false);
  /** Digits of a year that is being typed, Western ones. */
  typed = $state('');
  notice = $state.raw<PresenterNotice | null>(null);
  clock = $state.raw<TalkClock>(FRESH_CLOCK);
  tour = $state.raw<Tour | null>(null);
  /** The last free step: from which playhead it came, where it led, and of what subject. */
  #step = $state.raw<{
    readonly from: number;
    readonly at: number;
    readonly subject: string;
  } | null>(null);
  /** The talk was opened at the end of the range: the whole picture, and the first step goes to the beginning. */
  #opening = $state(false);

  constructor(
    {
      explorer,
      playback,
      announcer,
    }: { explorer: Explorer; playback: Playback; announcer: Announcer },
    now: () => number = Date.now,
  ) {
    this.#explorer = explorer;
    this.#playback = playback;
    this.#announcer = announcer;
    this.#now = now;
    this.#opening = explorer.tour === null && explorer.playhead >= endOfScope(explorer.scope);
  }

  /** Not once the clock was moved away by hand. */
  get opening(): boolean {
    return this.#opening && this.#explorer.playhead >= this.#explorer.end;
  }

  readonly scene: Scene | null = $derived.by(
    () => this.tour?.scenes[this.#explorer.tour?.scene ?? 0] ?? null,
  );

  /**
   * The playhead since which the free caption tells: of the last step, else the beginning of the year. Of a chosen subject, which is
   * no step, it tells that subject, and of no time.
   */
  readonly since: number = $derived.by(() => {
    const { playhead, scope, month, yearAndMonth } = this.#explorer;
    const subject = subjectOf(this.#explorer);
    if (this.#step?.at === playhead && this.#step.subject === subject) return this.#step.from;
    if (subject !== '') return playheadOfMonth(month, scope);
    return this.opening ? startOfScope(scope) : yearAndMonth.year;
  });

  /** The months that the scene itself shows, worked out once per scene: the clock asks at every frame. */
  readonly #sceneMonths: { readonly from: number; readonly to: number } | null = $derived.by(() => {
    if (this.scene === null) return null;
    const { query, play } = this.scene;
    if (play) return play;
    const { month } = readView(new URLSearchParams(query), this.#explorer.dataset).view;
    return { from: month, to: month };
  });

  /** Whether a scene is shown, and not a year that was typed in between or a month to which the clock was moved. */
  readonly inScene: boolean = $derived.by(() => {
    const { month, playhead } = this.#explorer;
    const months = this.#sceneMonths;
    return (
      months !== null && months.from <= month && month <= months.to && this.#step?.at !== playhead
    );
  });

  readonly caption: { readonly text: string; readonly language: Language } = $derived.by(() => {
    const { language, month, scope } = this.#explorer;
    // The tour has not arrived yet.
    if (this.#explorer.tour && !this.tour) return { text: '', language };
    if (this.scene && this.inScene) return spokenNow(this.scene.caption, this.#explorer);
    const by = playheadOfMonth(month, scope);
    return { text: freeCaption(this.#explorer, this.since, by), language };
  });

  /** Takes the tours and shows the scene that the address asks for. */
  giveTour({ tours }: Tours): void {
    const asked = this.#explorer.tour;
    if (asked === null) return;
    const tour = tours.find(({ id }) => id === asked.id) ?? null;
    if (tour === null) {
      this.goWithoutTour({ kind: 'tour-unknown', id: asked.id });
      return;
    }
    this.tour = tour;
    const scenes = tour.scenes.length;
    this.#enter(Math.min(asked.scene, scenes - 1));
    if (asked.scene >= scenes)
      this.notice = { kind: 'scene-unknown', scene: asked.scene + 1, scenes };
  }

  /** Free steps instead, and why. */
  goWithoutTour(notice: PresenterNotice): void {
    this.tour = null;
    this.#explorer.tour = null;
    this.#opening = this.#explorer.playhead >= endOfScope(this.#explorer.scope);
    this.notice = notice;
  }

  next(): void {
    this.#move(1);
  }

  previous(): void {
    this.#move(-1);
  }

  first(): void {
    if (this.tour) this.goToScene(0);
    else this.#goTo(this.#explorer.start, this.#explorer.start);
  }

  last(): void {
    if (this.tour) this.goToScene(this.tour.scenes.length - 1);
    else this.#goTo(this.#explorer.end, this.#explorer.playhead);
  }

  goToScene(scene: number): void {
    if (!this.tour?.scenes[scene]) return;
    this.#begin();
    this.#enter(scene);
  }

  /** To the end of a year; within a tour the next step returns to the scene left. Says so where the range lacks it. */
  goToYear(typed: string): void {
    const { scope, playhead } = this.#explorer;
    const year = typedYear(typed, scope);
    if (year === null) {
      this.#say({ kind: 'year-outside', typed });
      return;
    }
    const at = playheadOfMonth((year - scope.firstYear) * 12 + 11, scope);
    this.#goTo(at, at > playhead ? playhead : year);
  }

  togglePlay(): void {
    this.#begin();
    this.#step = null;
    this.#playback.toggle();
  }

  toggleBlack(): void {
    this.black = !this.black;
    const { blackOn } = PRESENT_MESSAGES[this.#explorer.language];
    this.#announcer.text = this.black ? blackOn : this.caption.text;
  }

  /** What is chosen, in the panel; nothing chosen, nothing opens. */
  toggleEvidence(): void {
    this.evidenceOpen = !this.evidenceOpen && this.#explorer.selection.kind !== 'none';
  }

  /** Takes back what is typed, else closes what lies on top; false where there is nothing of the kind. */
  closeOne(): boolean {
    if (this.typed !== '') this.typed = '';
    else if (this.codeOpen) this.codeOpen = false;
    else if (this.helpOpen) this.helpOpen = false;
    else if (this.evidenceOpen) this.evidenceOpen = false;
    else return false;
    return true;
  }

  typeDigit(digit: number): void {
    this.notice = null;
    if (this.typed.length < MOST_DIGITS) this.typed += String(digit);
  }

  eraseDigit(): void {
    this.typed = this.typed.slice(0, -1);
  }

  goToTyped(): void {
    const { typed } = this;
    this.typed = '';
    this.goToYear(typed);
  }

  #move(direction: 1 | -1): void {
    if (this.tour && this.#explorer.tour) this.#moveInTour(this.#explorer.tour.scene + direction);
    else this.#moveFree(direction);
  }

  #moveInTour(scene: number): void {
    const here = this.#explorer.tour!.scene;
    // A detour to a year, and a press too many at the end, lead back to the scene that was left.
    if (!this.inScene || (this.ended && scene < here)) this.goToScene(here);
    else if (this.tour!.scenes[scene]) this.goToScene(scene);
    else if (scene < 0) this.#say({ kind: 'first' });
    else this.#end();
  }

  #end(): void {
    this.#begin();
    this.#playback.pause();
    this.ended = true;
    this.#announcer.text = TALK_MESSAGES[this.#explorer.language].theEnd;
  }

  #moveFree(direction: 1 | -1): void {
    const { playhead, start, end, stops } = this.#explorer;
    const isOpening = this.opening;
    const from = isOpening && direction === 1 ? start : playhead;
    const at =
      direction === 1 ? (nextStop(stops, from) ?? end) : (previousStop(stops, from) ?? start);
    if (at === playhead && !isOpening) {
      this.#playback.pause();
      this.#say({ kind: direction === 1 ? 'last' : 'first' });
      return;
    }
    // Back at a stop, it tells again what that stop had brought.
    this.#goTo(at, direction === 1 ? from : (previousStop(stops, at) ?? start));
  }

  #goTo(at: number, from: number): void {
    this.#begin();
    this.#playback.pause();
    this.#playback.jump(at);
    this.#step = { from, at: this.#explorer.playhead, subject: subjectOf(this.#explorer) };
    this.#announcer.text = this.caption.text;
  }

  #enter(scene: number): void {
    const explorer = this.#explorer;
    const { query, play } = this.tour!.scenes[scene]!;
    this.#playback.pause();
    this.#step = null;
    const view = viewOfScene(query, explorer.dataset, explorer.view);
    explorer.show({ ...view, presenting: true, tour: { id: this.tour!.id, scene } });
    if (play) {
      const [from, to] = [play.from, play.to].map((month) =>
        playheadOfMonth(month, explorer.scope),
      );
      this.#playback.playSpan(from!, to!, secondsOfPlay(from!, to!));
    }
    this.#announcer.text = this.caption.text;
  }

  /** What every move does: the talk's time runs, and what was said about the last one goes. */
  #begin(): void {
    if (isFresh(this.clock)) this.clock = started(this.clock, this.#now());
    this.#opening = false;
    this.evidenceOpen = false;
    this.helpOpen = false;
    this.codeOpen = false;
    this.ended = false;
    this.notice = null;
    this.typed = '';
  }

  #say(notice: PresenterNotice): void {
    this.notice = notice;
  }
}
