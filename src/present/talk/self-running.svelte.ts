import { USUAL_HOLD } from '../../core/tour/hold.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { Playback } from '../../state/playback.svelte.ts';
import { screen } from '../../state/screen.svelte.ts';
import type { Presenter } from './presenter.svelte.ts';

interface Talk {
  readonly explorer: Explorer;
  readonly playback: Playback;
  readonly presenter: Presenter;
}

/**
 * A talk that goes on by itself, scene after scene and from its end to its beginning again. It never runs for a reader
 * who wants little motion, and stands still in the dark, behind the code or a panel, and while it is paused.
 */
export class SelfRunning {
  readonly #talk: Talk;
  paused = $state(false);

  constructor(talk: Talk) {
    this.#talk = talk;
  }

  /** For how many seconds the picture stays from now on; null while nothing goes on by itself. */
  readonly holds: number | null = $derived.by(() => {
    const { explorer, playback, presenter } = this.#talk;
    if (!explorer.autoplay || this.paused || screen.reducedMotion) return null;
    const { black, codeOpen, helpOpen, evidenceOpen, typed } = presenter;
    if (playback.playing || black || codeOpen || helpOpen || evidenceOpen || typed !== '')
      return null;
    if (explorer.tour && !presenter.tour) return null;
    return presenter.ended ? USUAL_HOLD : (presenter.scene?.hold ?? USUAL_HOLD);
  });

  /** One step on, and from the end to the beginning. */
  goOn(): void {
    const { explorer, presenter } = this.#talk;
    const isOver = presenter.tour
      ? presenter.ended
      : explorer.playhead >= explorer.end && !presenter.opening;
    if (isOver) presenter.first();
    else presenter.next();
  }

  /** Lets time pass. Call it while a component is set up. */
  watch(): void {
    const { explorer, presenter } = this.#talk;
    $effect(() => {
      const { holds } = this;
      // Each scene, and each step, waits anew.
      void [explorer.tour?.scene, explorer.month, presenter.ended];
      if (holds === null) return;
      const waiting = setTimeout(() => this.goOn(), holds * 1000);
      return () => clearTimeout(waiting);
    });
  }
}
