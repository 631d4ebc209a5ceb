/** How long a window that opens may take to end the full screen, in milliseconds. */
const OPENING = 2000;

/**
 * The browser's full screen around a talk. A browser keeps the Esc that ends it to itself, so that leaving full screen is
 * leaving the talk, unless it was asked for by key or came with a new window.
 */
export class FullScreen {
  readonly #onLeft: () => void;
  #isExpected = false;

  constructor(onLeft: () => void) {
    this.#onLeft = onLeft;
  }

  /** Where the browser lets it; without a gesture it does not. */
  enter(): void {
    if (document.fullscreenElement || !document.fullscreenEnabled) return;
    if (navigator.userActivation?.isActive === false) return;
    document.documentElement.requestFullscreen().catch(() => undefined);
  }

  toggle(): void {
    if (document.fullscreenElement) this.#exit();
    else this.enter();
  }

  /** A window is being opened: browsers end the full screen for it. */
  expectWindow(): void {
    this.#isExpected = true;
    setTimeout(() => (this.#isExpected = false), OPENING);
  }

  /** Listens until the returned function is called, which also ends the full screen. */
  watch(): () => void {
    const changed = (): void => {
      if (document.fullscreenElement) return;
      if (!this.#isExpected) this.#onLeft();
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
