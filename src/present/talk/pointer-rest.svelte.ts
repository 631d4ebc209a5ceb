/** How long a pointer must rest before it is hidden, in milliseconds. */
const RESTS_AFTER = 3000;

/** Whether the pointer rests, so that it and what came with it can go. */
export class PointerRest {
  isResting = $state(true);
  #timer: ReturnType<typeof setTimeout> | undefined;

  #at = '';

  /** Browsers also tell of a move when only the page beneath has changed: that is none. */
  moved({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>): void {
    const at = `${clientX} ${clientY}`;
    if (at === this.#at) return;
    this.#at = at;
    this.isResting = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => (this.isResting = true), RESTS_AFTER);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
