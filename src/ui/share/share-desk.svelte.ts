export const SHARE_TABS = ['link', 'embed', 'picture', 'film', 'cite'] as const;
export type ShareTab = (typeof SHARE_TABS)[number];

/** Which tab of the share dialog is open, and what opened it: there the focus goes back to. */
class ShareDesk {
  tab = $state<ShareTab | null>(null);
  #opener: HTMLElement | null = null;

  open(tab: ShareTab, opener: HTMLElement): void {
    this.#opener = opener;
    this.tab = tab;
  }

  close(): void {
    this.tab = null;
  }

  focusOpener(): void {
    this.#opener?.focus();
  }
}

/** There is one share dialog on a page. */
export const shareDesk = new ShareDesk();
