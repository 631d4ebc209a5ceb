import type { Hit } from '../arcs/hit.ts';
import type { Selection } from './view.ts';

/** What a press on that chooses: a partner, else a band, else the agreements whose arcs are near. */
export function chosenBy({ partner, agreements, band }: Hit): Selection {
  if (partner !== null) return { kind: 'partner', code: partner };
  if (band !== null) return { kind: 'band', code: band.partner, theme: band.theme };
  const [first, ...others] = agreements;
  if (first === undefined) return { kind: 'none' };
  return others.length === 0
    ? { kind: 'agreement', id: first }
    : { kind: 'several', ids: agreements };
}
