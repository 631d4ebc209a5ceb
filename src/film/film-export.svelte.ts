import type { FilmOrder, FilmWatch } from './make-film.ts';
import { part } from '../state/part.svelte.ts';

/** Where the making of a film stands. */
export type FilmState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing' }
  | {
      readonly kind: 'running';
      readonly done: number;
      readonly total: number;
      /** Null until it can be said. */
      readonly secondsLeft: number | null;
    }
  | { readonly kind: 'done'; readonly url: string; readonly bytes: number; readonly name: string }
  | { readonly kind: 'failed' }
  | { readonly kind: 'cancelled' };

/** What it needs of the page, or of a test. */
export interface FilmWorld {
  make(order: FilmOrder, watch: FilmWatch): Promise<Blob>;
  /** Milliseconds. */
  now(): number;
  keep(blob: Blob): string;
  free(url: string): void;
  /** Whether the reader is asked before the page goes. */
  hold(isHeld: boolean): void;
}

/** So many frames tell how long the others take. */
const FRAMES_TO_JUDGE = 10;

/** The making of one film after another; it goes on while its panel is closed. */
export class FilmExport {
  readonly #world: FilmWorld;
  #state = $state.raw<FilmState>({ kind: 'idle' });
  #abort: AbortController | null = null;

  constructor(world: FilmWorld) {
    this.#world = world;
  }

  get state(): FilmState {
    return this.#state;
  }

  get isBusy(): boolean {
    return this.#state.kind === 'preparing' || this.#state.kind === 'running';
  }

  /** Resolves when the film is made, has failed or is cancelled. Throws while another is being made. */
  async start(order: FilmOrder, name: string): Promise<void> {
    if (this.#abort) throw new Error('a film is being made - cancel it or wait for its end');
    const abort = new AbortController();
    this.#abort = abort;
    this.#put({ kind: 'preparing' });
    this.#world.hold(true);
    try {
      const blob = await this.#world.make(order, {
        signal: abort.signal,
        onFrame: this.#counting(order.plan.frames.length, abort.signal),
      });
      abort.signal.throwIfAborted();
      this.#put({ kind: 'done', url: this.#world.keep(blob), bytes: blob.size, name });
    } catch (cause) {
      if (!abort.signal.aborted) {
        console.error(cause);
        this.#put({ kind: 'failed' });
      }
    } finally {
      this.#world.hold(false);
      this.#abort = null;
      if (abort.signal.aborted) this.#put({ kind: 'cancelled' });
    }
  }

  /** Stops the film that is being made, and frees what it had. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Frees the film that was made. */
  forget(): void {
    if (!this.isBusy) this.#put({ kind: 'idle' });
  }

  #put(state: FilmState): void {
    if (this.#state.kind === 'done') this.#world.free(this.#state.url);
    this.#state = state;
  }

  #counting(total: number, signal: AbortSignal): (done: number) => void {
    let began = 0;
    return (done) => {
      if (signal.aborted) return;
      if (done === 1) began = this.#world.now();
      const perFrame = (this.#world.now() - began) / 1000 / (done - 1);
      const secondsLeft = done < FRAMES_TO_JUDGE ? null : Math.ceil(perFrame * (total - done));
      this.#put({ kind: 'running', done, total, secondsLeft });
    };
  }
}

const askToStay = (event: Event): void => event.preventDefault();

/** The page's own. */
export const filmExport = new FilmExport({
  make: async (order, watch) => (await part(() => import('./make-film.ts'))).makeFilm(order, watch),
  now: () => performance.now(),
  keep: (blob) => URL.createObjectURL(blob),
  free: (url) => URL.revokeObjectURL(url),
  hold: (isHeld) => {
    if (isHeld) window.addEventListener('beforeunload', askToStay);
    else window.removeEventListener('beforeunload', askToStay);
  },
});
