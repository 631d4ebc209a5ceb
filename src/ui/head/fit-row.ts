/**
 * Keeps a row of chips whole: where they do not fit beside each other at a desk it is `brief`, with signs in place of words, since
 * a mouse does not push a row along; where not even that helps it is `wrapped`, so that what is filtered stands in a second row over
 * the map. Where fingers push it, it is `cut` and fades at its end.
 */
export function fitRow(row: HTMLElement): void {
  const fit = (): void => {
    const { layout } = document.documentElement.dataset;
    const isDesk = layout === 'desk' || layout === 'tablet';
    // Narrower, a second row would take what the map needs beside a panel.
    const hasRoom = isDesk && innerWidth >= 1200;
    const goesOn = () => row.scrollWidth > row.clientWidth;
    row.classList.remove('brief', 'wrapped', 'cut');
    row.classList.toggle('brief', isDesk && goesOn());
    row.classList.toggle('wrapped', hasRoom && goesOn());
    row.classList.toggle('cut', goesOn());
    // What drops down does so below all of its rows.
    const further = row.matches('.wrapped') ? row.scrollHeight - row.clientHeight : 0;
    row.parentElement?.style.setProperty('--further', `${further}px`);
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
