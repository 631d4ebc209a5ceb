/** Whether the dialog that starts a talk is open, and what opened it: there the focus goes back to. */
class PresentDesk {
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

/** There is one such dialog on a page, and it outlives the menu that it was opened from. */
export const presentDesk = new PresentDesk();
