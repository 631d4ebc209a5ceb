/**
 * From here on every relative address (data, basemap, links) counts from the main page's folder, as its own do. Not in the
 * HTML, where it would lead the build's own addresses astray.
 */
export function lieBesideMainPage(): void {
  const base = document.createElement('base');
  base.href = new URL('..', location.href).href;
  document.head.prepend(base);
}
