/** What a browser lacks that a film cannot do without; null where nothing is lacking. */
export function filmHindrance(): 'no-webgl' | 'no-webcodecs' | null {
  if (!hasWebGl()) return 'no-webgl';
  return typeof VideoEncoder === 'undefined' ? 'no-webcodecs' : null;
}

export function hasWebGl(): boolean {
  return document.createElement('canvas').getContext('webgl2') !== null;
}
