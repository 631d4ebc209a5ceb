/** The picture that was dropped on the page, or opened, for what it remembers. */
class PictureDesk {
  /** Whether somebody takes what is put here. */
  isManned = $state(false);
  file = $state.raw<File | null>(null);
}

/** There is one on a page. */
export const pictureDesk = new PictureDesk();
