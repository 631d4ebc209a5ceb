/** Not in every browser, nor in TypeScript's library. */
interface KeyboardLocks {
  readonly keyboard?: { lock?(codes: readonly string[]): Promise<void> };
}

/**
 * The browser's full screen around a talk. A browser that cannot be asked for the Esc that ends it keeps that key to
 * itself: then the end of the full screen stands for the key, unless it was asked for by key or came with a new window.
 */
export class FullScreen {
  readonly #onEscape: () => void;
  #isExpected = false;

  constructor(onEscape: () => void) {
    this.#onEscape = onEscape;
  }

  /** Where the browser lets it; without a gesture it does not. */
  enter(): void {
    if (document.fullscreenElement || !document.fullscreenEnabled) return;
    if (navigator.userActivation?.isActive === false) return;
    document.documentElement
      .requestFullscreen()
      .then(() => (navigator as KeyboardLocks).keyboard?.lock?.(['Escape']))
      .catch(() => undefined);
  }

  toggle(): void {
    if (document.fullscreenElement) this.#exit();
    else this.enter();
  }

  /**
   * A window is being opened: browsers end the full screen for it, a slow machine seconds later. One that does not will
   * have given the page its focus back before anybody presses a key there.
   */
  expectWindow(): void {
    this.#isExpected = true;
    window.addEventListener('focus', () => (this.#isExpected = false), { once: true });
  }

  /** Listens until the returned function is called, which also ends the full screen. */
  watch(): () => void {
    let wasIn = document.fullscreenElement !== null;
    const changed = (): void => {
      // What begins and ends within a frame is told twice, each time as ended.
      const ended = wasIn && !document.fullscreenElement;
      wasIn = document.fullscreenElement !== null;
      if (!ended) return;
      if (!this.#isExpected) this.#onEscape();
      this.#isExpected = false;
    };
    document.addEventListener('fullscreenchange', changed);
    return () => {
      document.removeEventListener('fullscreenchange', changed);
      if (document.fullscreenElement) this.#exit();
    };
  }

  #exit(): void {
    this.#isExpected = true;
    document.exitFullscreen().catch(() => undefined);
  }
}
