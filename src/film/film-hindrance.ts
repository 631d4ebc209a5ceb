import { hasWebGl } from '../state/has-webgl.ts';

/** What a browser lacks that a film cannot do without; null where nothing is lacking. */
export function filmHindrance(): 'no-webgl' | 'no-webcodecs' | null {
  if (!hasWebGl()) return 'no-webgl';
  return typeof VideoEncoder === 'undefined' ? 'no-webcodecs' : null;
}
