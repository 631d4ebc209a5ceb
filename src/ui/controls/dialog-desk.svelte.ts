/** Whether a dialog is open, and what opened it: there the focus goes back to. It outlives the menu it was opened from. */
export class DialogDesk {
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
