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

  /** Another dialog takes this one's place: what had opened this one has the focus back from that. */
  giveWayTo(other: DialogDesk): void {
    this.close();
    if (this.#opener) other.open(this.#opener);
  }

  focusOpener(): void {
    this.#opener?.focus();
  }
}
