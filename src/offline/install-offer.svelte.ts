/** Chromium's event, which the DOM's types lack. */
interface InstallEvent extends Event {
  prompt(): Promise<unknown>;
}

/** Keeps the browser's own offer to install the page from popping up, for our button to make it when asked. */
class InstallOffer {
  #event: InstallEvent | null = $state.raw(null);

  /** Whether the browser would install the page now. */
  get isOpen(): boolean {
    return this.#event !== null;
  }

  /** To be called early: the event comes once, soon after the page. */
  listen(target: EventTarget): void {
    target.addEventListener('beforeinstallprompt', (event) => {
      event.preventDefault();
      this.#event = event as InstallEvent;
    });
    target.addEventListener('appinstalled', () => (this.#event = null));
  }

  /** Asks the reader in the browser's own words; an event can be used once. */
  async accept(): Promise<void> {
    const event = this.#event;
    this.#event = null;
    await event?.prompt();
  }
}

export const installOffer = new InstallOffer();
