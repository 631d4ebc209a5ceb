/**
 * Keeps a row of chips whole: where they do not fit beside each other at a desk it is `brief`, with signs in place of words, since
 * a mouse does not push a row along. Where not even that helps, or fingers do push it, it is `cut` and fades at its end.
 */
export function fitRow(row: HTMLElement): void {
  const fit = (): void => {
    const { layout } = document.documentElement.dataset;
    const goesOn = () => row.scrollWidth > row.clientWidth;
    row.classList.remove('brief', 'cut');
    row.classList.toggle('brief', (layout === 'desk' || layout === 'tablet') && goesOn());
    row.classList.toggle('cut', goesOn());
    // A sign says its word to whoever rests the pointer on it.
    for (const sign of row.querySelectorAll<HTMLElement>('.only'))
      sign.title = sign.ariaLabel ?? '';
  };
  // Language, letters and filters change how wide the chips are, window and map's buttons what there is.
  // In the next frame: what changes sizes while they are told is an error in some browsers.
  let next = 0;
  const watched = new ResizeObserver(() => {
    cancelAnimationFrame(next);
    next = requestAnimationFrame(fit);
  });
  fit();
  for (const each of [row, ...row.children]) watched.observe(each);
}
