/** Whether the reading of an article is open, and what opened it: there the focus goes back to. */
class ArticleDesk {
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

/** There is one on a page. */
export const articleDesk = new ArticleDesk();
