/** Whether "How this map was made" is open, and what opened it: there the focus goes back to. */
class AboutDesk {
  isOpen = $state(false);
  #opener: HTMLElement | null = null;

  open(opener: HTMLElement): void {
    this.#opener = opener;
    this.isOpen = true;
  }

  close(): void {
    this.isOpen = false;
  }

  focusOpener(): void {
    this.#opener?.focus();
  }
}

/** There is one such dialog on a page. */
export const aboutDesk = new AboutDesk();
